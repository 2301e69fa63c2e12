import { isCoordinate, numberIn, pairIn, type TableKind } from './coordinate-cells';
import { splitCells } from './split-cells';

/** A line of the pasted text, or several that make one row. */
export type SurveyLine = {
  readonly cells: readonly string[];
  /** As it was pasted. */
  readonly text: string;
  /** Columns of the two coordinates; null where the line is not a row of a corner. */
  readonly pair: readonly [first: number, second: number] | null;
  /** Whether a blank line stands before it. */
  readonly isAfterBlank: boolean;
};

/** A name of a corner, a number, a length: what stands beside coordinates. */
const SHORT = /^\S{1,8}$/;

/** A row broken into more is no row. */
const MOST_PIECES = 12;

/**
 * Lines as rows of a table. A row that was broken over two or more lines, as text copied from a PDF has
 * it, is put together: its pieces hold one coordinate each, or none and a short word.
 */
export function joinLines(lines: readonly string[], kind: TableKind): readonly SurveyLine[] {
  const joined: SurveyLine[] = [];
  let pieces: SurveyLine[] = [];
  let isAfterBlank = false;
  for (const text of lines) {
    if (text.trim() === '') {
      isAfterBlank = true;
      continue;
    }
    const cells = splitCells(text, kind);
    const line = { cells, text, pair: pairIn(cells, kind) ?? null, isAfterBlank };
    isAfterBlank = false;
    const isLoose = !line.pair && isPiece(line, kind);
    const whole = isLoose ? join([...pieces, line], kind) : [...pieces, line];
    if (whole) joined.push(...whole);
    pieces = whole ? [] : [...pieces, line];
    if (pieces.length > MOST_PIECES) joined.push(...pieces.splice(0, 1));
  }
  return [...joined, ...pieces];
}

function isPiece({ cells }: SurveyLine, kind: TableKind): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const coordinates = filled.filter((cell) => isCoordinate(cell, kind));
  return coordinates.length < 2 && filled.every((cell) => SHORT.test(cell) || coordinates.includes(cell));
}

/** One row once the pieces hold two coordinates, the second straight after the first; lengths left over from the row before go first. */
function join(pieces: readonly SurveyLine[], kind: TableKind): readonly SurveyLine[] | undefined {
  const cells = pieces.flatMap((piece) => piece.cells.filter((cell) => cell !== ''));
  const pair = pairIn(cells, kind);
  if (!pair || pair[1] !== pair[0] + 1) return undefined;
  const start = Math.max(0, pair[0] - 1);
  const [first] = pieces;
  const isAfterBlank = first?.isAfterBlank ?? false;
  const row: SurveyLine = {
    cells: cells.slice(start),
    text: pieces.map(({ text }) => text.trim()).join(' '),
    pair: [pair[0] - start, pair[1] - start],
    isAfterBlank,
  };
  const before = cells.slice(0, start);
  return before.length === 0
    ? [row]
    : [
        { cells: before, text: before.join(' '), pair: null, isAfterBlank },
        { ...row, isAfterBlank: false },
      ];
}

/** A line with one small number on it: the length of the edge between the rows above and below. */
export function lengthOn({ cells, pair }: SurveyLine, kind: TableKind): number | undefined {
  const [only, ...others] = cells.filter((cell) => cell !== '');
  if (pair || only === undefined || others.length > 0 || isCoordinate(only, kind)) return undefined;
  return numberIn(only, kind.mark);
}
