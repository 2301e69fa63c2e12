/**
 * `atlas`: a PDF with a list and a sheet for each site that is shown; `atlas-pdfs` and `atlas-pngs`: the same as
 * single files in a ZIP; `slides`: a presentation of the same sites.
 */
export const SHEET_FORMATS = ['pdf', 'svg', 'png', 'atlas', 'atlas-pdfs', 'atlas-pngs', 'slides'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export type SheetOutput = {
  readonly format: SheetFormat;
  /** Of PNGs. */
  readonly dotsPerInch: number;
  /** What goes along inside the file, so that it can be opened again; null: nothing. */
  readonly keptView: string | null;
  readonly created: Date;
};

/** What is large is with the browser already, and not in the memory of the page. */
export type WrittenFile = Uint8Array<ArrayBuffer> | Blob;
