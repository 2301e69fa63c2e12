/** Words that belong to the data, not to the interface: kept beside the figure, in each language of the data. */
export type LocalisedText = { readonly vi: string; readonly en: string };
