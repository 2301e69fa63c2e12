/**
 * `atlas`: a PDF with a list and a sheet for each site that is shown; `atlas-pdfs` and `atlas-pngs`: the same as
 * single files in a ZIP; `slides`: a presentation of the same sites.
 */
export const SHEET_FORMATS = ['pdf', 'svg', 'png', 'atlas', 'atlas-pdfs', 'atlas-pngs', 'slides'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** So many sheets at once that nobody looks at each before it is given away. */
export function isManySheets(format: SheetFormat): boolean {
  return format !== 'pdf' && format !== 'svg' && format !== 'png';
}

export type SheetOutput = {
  readonly format: SheetFormat;
  /** Of PNGs. */
  readonly dotsPerInch: number;
  /** What goes along inside the file, so that it can be opened again; null: nothing. */
  readonly keptView: string | null;
  readonly created: Date;
};

/** What became of the online basemap of a sheet. */
export type BasemapReport =
  /** Where tiles are missing the embedded ground is seen. */
  | { readonly type: 'drawn'; readonly tiles: number; readonly missing: number }
  /** No tile came; what the first said. */
  | { readonly type: 'unreachable'; readonly detail: string }
  /** It is made of drawings in Web Mercator, not of pictures that could be warped. */
  | { readonly type: 'vector' };

/** What is large is with the browser already, and not in the memory of the page. */
export type WrittenFile = Uint8Array<ArrayBuffer> | Blob;
