import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import type { AxisOrder } from '@/domain/system-reading';
import { closeUpAngles } from './angle-text';
import { isCoordinate, numberIn, type TableKind } from './coordinate-cells';
import { unguardFormula } from './formula-guard';
import { joinLines, lengthOn, type SurveyLine } from './join-lines';
import { isHeaderPart, orderOf, readHeader, type SurveyHeader } from './survey-header';
import { tableKindOf } from './table-kind';

/** A row of a corner, its numbers in the order of the columns. */
export type SurveyRow = {
  readonly name: string;
  /** Whether the name stands in the table; else it is the row's number in its ring. */
  readonly isNamed: boolean;
  readonly first: number;
  readonly second: number;
  /** Metres, where a number stands that may be the length of an edge. */
  readonly length: number | null;
  readonly isAfterBlank: boolean;
  /** From 0 over all rows of the table. */
  readonly index: number;
};

export type SurveyItem =
  | { readonly type: 'row'; readonly row: SurveyRow }
  /** Words between rows: the title of the next ring, a page's footer. */
  | { readonly type: 'words'; readonly text: string };

export type SurveyRows = {
  readonly items: readonly SurveyItem[];
  /** What the header says of the order of axes; null: it does not. */
  readonly headerOrder: AxisOrder | null;
  /** Whether a column of lengths is headed as such. */
  readonly hasLengths: boolean;
  readonly kind: TableKind;
};

/** What people paste is far smaller; larger tables are files, and edges are compared each with each. */
const MOST_ROWS = 5000;
const MOST_TEXT = 1_000_000;
const LONGEST_LINE = 2000;

/**
 * Rows of a table of corners, whatever separates its columns, and the words between them. Every row that
 * looks like one and cannot be read is a problem that names its mark; none is passed over in silence.
 */
export function readSurveyRows(text: string): Result<SurveyRows, readonly Problem[]> {
  if (text.length > MOST_TEXT) return failed([{ code: 'table-too-long', severity: 'error' }]);
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => closeUpAngles(line.slice(0, LONGEST_LINE)));
  const kind = tableKindOf(lines.filter((line) => line.trim() !== ''));
  const joined = joinLines(lines, kind);
  const headers = joined.flatMap((line) => (line.pair ? [] : (readHeader(line.cells) ?? [])));
  const header = headers.at(-1);
  const columns = usualPair(joined) ?? (header && columnsOf(header));
  const reader = new RowReader(kind, header, columns);
  for (const line of joined) reader.read(line);
  const { items, problems } = reader;
  if (problems.length > 0) return failed(problems);
  if (!items.some(({ type }) => type === 'row')) return failed([{ code: 'empty-table', severity: 'error' }]);
  if (items.length > MOST_ROWS) return failed([{ code: 'table-too-long', severity: 'error' }]);
  return ok({
    items,
    headerOrder: header ? orderOf(header) : null,
    hasLengths: header?.length !== undefined,
    kind,
  });
}

type Columns = readonly [first: number, second: number];

const columnsOf = ({ north, east }: SurveyHeader): Columns => [Math.min(north, east), Math.max(north, east)];

function usualPair(lines: readonly SurveyLine[]): Columns | undefined {
  const counts = new Map<string, { pair: Columns; count: number }>();
  for (const { pair } of lines) {
    if (!pair) continue;
    const entry = counts.get(pair.join()) ?? { pair, count: 0 };
    counts.set(pair.join(), { pair, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pair;
}

/** Of a name or a number; words that run on are a sentence. */
const LONGEST_CELL = 24;

/** Rows that sum up begin so. */
const SUM = /^(tổng|cộng|diện tích|total|sum|area)/i;

class RowReader {
  readonly items: SurveyItem[] = [];
  readonly problems: Problem[] = [];
  private count = 0;

  constructor(
    private readonly kind: TableKind,
    private readonly header: SurveyHeader | undefined,
    private readonly columns: Columns | undefined,
  ) {}

  read(line: SurveyLine): void {
    const length = lengthOn(line, this.kind);
    const last = this.items.at(-1);
    if (line.pair) this.addRow(line, line.pair);
    else if (length !== undefined && last?.type === 'row' && last.row.length === null) {
      this.items[this.items.length - 1] = { type: 'row', row: { ...last.row, length } };
    } else if (this.columns && this.looksLikeRow(line, this.columns)) this.addRow(line, this.columns);
    else if (!isHeaderPart(line.text)) this.items.push({ type: 'words', text: line.text.trim() });
  }

  /** A broken row has one coordinate and short cells beside it, or, below other rows, two numbers in the columns of theirs. */
  private looksLikeRow({ cells, text }: SurveyLine, [first, second]: Columns): boolean {
    if (SUM.test(text.trim()) || cells.length < 2) return false;
    if (cells.some((cell) => isCoordinate(cell, this.kind)))
      return cells.every((cell) => cell.length <= LONGEST_CELL);
    const numbers = [first, second].map((column) => numberIn(cells[column] ?? '', this.kind.mark));
    return this.count > 0 && numbers.every((value) => value !== undefined);
  }

  private addRow(line: SurveyLine, [first, second]: Columns): void {
    const { cells } = line;
    const index = this.count++;
    const written = this.nameIn(cells, first, second);
    const name = written ?? String(index + 1);
    const order = this.header ? orderOf(this.header) : 'north-first';
    const labels = order === 'north-first' ? ['X', 'Y'] : ['Y', 'X'];
    if (cells[first] === undefined || cells[second] === undefined) {
      this.problems.push({ code: 'row-columns', severity: 'error', subject: name, feature: index });
      return;
    }
    const values = [first, second].map((column) => numberIn(cells[column] ?? '', this.kind.mark));
    const [a, b] = values;
    if (a === undefined || b === undefined) {
      const wrong = a === undefined ? 0 : 1;
      const field = `${labels[wrong]} = ${cells[wrong === 0 ? first : second]}`;
      this.problems.push({ code: 'row-not-number', severity: 'error', subject: name, feature: index, field });
      return;
    }
    const length = this.lengthIn(cells, second);
    const { isAfterBlank } = line;
    this.items.push({
      type: 'row',
      row: { name, isNamed: written !== undefined, first: a, second: b, length, isAfterBlank, index },
    });
  }

  /** Under the header's column, else the cell nearest before the coordinates: numbers of rows stand farther off. */
  private nameIn(cells: readonly string[], first: number, second: number): string | undefined {
    const column = this.header?.name;
    const isAligned = this.header && columnsOf(this.header).join() === [first, second].join();
    const headed = column !== undefined && isAligned ? cells[column] : undefined;
    const name = headed || cells.slice(0, first).findLast((cell) => cell !== '');
    return name ? unguardFormula(name) : undefined;
  }

  private lengthIn(cells: readonly string[], second: number): number | null {
    const column = this.header?.length;
    const headed = column !== undefined && column > second ? cells[column] : undefined;
    const cell = headed ?? cells.slice(second + 1).find((one) => one !== '');
    const value = cell === undefined ? undefined : numberIn(cell, this.kind.mark);
    return value !== undefined && !isCoordinate(cell ?? '', this.kind) ? value : null;
  }
}
