/** Widths of the columns that head and rows of a ranking share. */
export const RANK_COLUMNS = {
  score: 'w-9 shrink-0 text-right',
  first: 'w-13 shrink-0 text-right',
  range: 'w-12 shrink-0 text-right',
} as const;
