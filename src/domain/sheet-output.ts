/** `atlas`: a PDF with a list and a sheet for each site that is shown. */
export const SHEET_FORMATS = ['pdf', 'svg', 'png', 'atlas'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export type SheetOutput = {
  readonly format: SheetFormat;
  /** Of a PNG. */
  readonly dotsPerInch: number;
  /** What goes along inside the file, so that it can be opened again; null: nothing. */
  readonly keptView: string | null;
  readonly created: Date;
};
