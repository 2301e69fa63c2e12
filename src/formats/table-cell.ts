/** A cell as a spreadsheet has it, or the text of one. */
export type TableCell = string | number | boolean | Date | null;

export type TableRow = readonly TableCell[];

/** A cell as text: numbers in full, days as ISO dates; nothing for an empty one. */
export function cellText(cell: TableCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  return String(cell);
}

/** A cell as the value of a property. */
export function cellValue(cell: TableCell | undefined): string | number | boolean | null {
  if (cell === undefined || cell === '') return null;
  return cell instanceof Date ? dateText(cell) : cell;
}

export const isBlank = (cell: TableCell | undefined): boolean => cellText(cell).trim() === '';

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return date.toISOString().replace('T00:00:00.000Z', '');
}
