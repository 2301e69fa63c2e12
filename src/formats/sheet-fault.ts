import type { ProblemCode } from '@/domain/problem';

type Fault = { readonly code: ProblemCode; readonly detail: string };

/** Of a sheet's grid, empty cells among them: the reader fills the grid up, and memory with it. */
const MOST_CELLS = 20_000_000;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Not bound to the tag's own brackets: a value may hold `>`. */
const REFERENCE = /<(?:\w+:)?(row|c)\s[^<]*?\br\s*=\s*(["'])([^"'<]*)\2/g;

/**
 * What in a part of a workbook would do harm or bring the reader down: a DOCTYPE or entity of its own, or
 * a cell so far out that the grid up to it fills the memory. Undefined where there is nothing.
 */
export function sheetFault(part: Uint8Array, name: string): Fault | undefined {
  const text = new TextDecoder('latin1').decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { code: 'doctype-refused', detail: name };
  if (!/<(?:\w+:)?sheetData/.test(text)) return undefined;
  const reach = reachOf(text);
  if (!reach) return { code: 'file-damaged', detail: name };
  const [rows, columns] = reach;
  const isTooLarge = rows * columns > MOST_CELLS || rows > MOST_ROWS || columns > MOST_COLUMNS;
  return isTooLarge ? { code: 'file-too-large', detail: `${rows} × ${columns} > ${MOST_CELLS}` } : undefined;
}

/** The last row and column that a text names; undefined where a name is none. */
function reachOf(text: string): readonly [rows: number, columns: number] | undefined {
  let [rows, columns] = [0, 0];
  for (const [, tag, , reference = ''] of text.matchAll(REFERENCE)) {
    const [, letters = '', digits] = /^([A-Z]{0,4})(\d{1,9})$/.exec(reference) ?? [];
    if (digits === undefined || (tag === 'c') === (letters === '')) return undefined;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return [rows, columns];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
