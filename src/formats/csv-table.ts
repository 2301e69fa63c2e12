import { guardFormula } from './formula-guard';

/** null: not held; written as an empty cell, never as 0. */
export type CsvCell = string | number | null;

/** Stands first in the file: without it Excel reads UTF-8 as the code page of the system and breaks Vietnamese. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Separators, quotes and breaks. The semicolon too: where the comma is the decimal sign, spreadsheets split at it. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * Rows of cells as the text of a CSV file.
 *
 * RFC 4180: cells parted by commas, rows ended by CRLF, quotes doubled inside quotes.
 *
 * Text that would begin a formula is guarded. Numbers are never changed that way: they are plain decimals with a dot, without grouping or exponent, and read back to the same number. A number
 * that is not finite has no decimal form and is written as not held.
 *
 * @param rows the first one names the columns; they need not be equally long
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** One row with its end, for a table that is written piece by piece. */
export function csvLine(row: readonly CsvCell[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainDecimal(cell) : '';
  const text = guardFormula(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The shortest digits that read back to the number, written out: 1e-7 as 0.0000001. */
export function plainDecimal(value: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power === undefined) return mantissa;
  const sign = value < 0 ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const exponent = Number(power);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
}
