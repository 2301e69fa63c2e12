import type { ExportedField, ExportedSite } from '@/domain/exported-site';
import { foldText } from '@/domain/fold-text';

type Value = ExportedField[1];

export type DbfColumn = {
  /** As the table calls it: at most ten letters, digits and underscores, each name once. */
  readonly name: string;
  /** As the field is called. */
  readonly title: string;
  /** Of a long text the first, second … piece; 0 for all else. */
  readonly part: number;
  readonly type: 'C' | 'N' | 'L';
  readonly length: number;
  readonly decimals: number;
};

const MOST_NAME = 10;
const MOST_TEXT = 254;
/** Room for any double in its shortest form. */
const NUMBER_LENGTH = 24;
/** What the two bytes for the length of a row, and for that of the head, can say. */
const MOST_ROW = 65_535;
const MOST_COLUMNS = 2046;
const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const BLANK = 0x20;
const UTF8 = new TextEncoder();

/**
 * Which columns the sites need: their id, their name and every field that one of them has. Text longer
 * than the 254 bytes of a column goes on in further ones. What the format has no room for at all, more
 * than 2,046 columns or 65,535 bytes a row, is left out from the end.
 */
export function dbfColumns(sites: readonly ExportedSite[]): readonly DbfColumn[] {
  const values = new Map<string, Value[]>([
    ['id', sites.map(({ id }) => id)],
    ['name', sites.map(({ name }) => name)],
  ]);
  for (const { fields } of sites) {
    for (const [title, value] of fields) {
      const held = values.get(title);
      if (held) held.push(value);
      else values.set(title, [value]);
    }
  }
  const taken = new Set<string>();
  const columns = [...values].flatMap(([title, held]) =>
    shapesFor(held.filter((value) => value !== null)).map((shape, part): DbfColumn => {
      const name = shortName(title, taken);
      taken.add(name);
      return { name, title, part, ...shape };
    }),
  );
  return withinRow(columns);
}

function withinRow(columns: readonly DbfColumn[]): readonly DbfColumn[] {
  let width = 1;
  const fitting = columns.findIndex(({ length }, place) => {
    width += length;
    return width > MOST_ROW || place >= MOST_COLUMNS;
  });
  return fitting < 0 ? columns : columns.slice(0, fitting);
}

function shortName(title: string, taken: ReadonlySet<string>): string {
  const plain = foldText(title)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = plain === '' ? 'field' : plain;
  let name = base.slice(0, MOST_NAME);
  for (let count = 2; taken.has(name); count++)
    name = `${base.slice(0, MOST_NAME - String(count).length - 1)}_${count}`;
  return name;
}

type ColumnShape = Pick<DbfColumn, 'type' | 'length' | 'decimals'>;

/** One, or for long text as many as the longest needs. */
function shapesFor(values: readonly NonNullable<Value>[]): readonly ColumnShape[] {
  const isAll = (type: string): boolean =>
    values.length > 0 && values.every((value) => typeof value === type);
  if (isAll('boolean')) return [{ type: 'L', length: 1, decimals: 0 }];
  if (isAll('number')) {
    const isWhole = values.every((value) => Number.isSafeInteger(value));
    return [{ type: 'N', length: isWhole ? 18 : NUMBER_LENGTH, decimals: isWhole ? 0 : 15 }];
  }
  const lengths = [1];
  for (const value of values) {
    for (const [part, piece] of piecesOf(value).entries())
      lengths[part] = Math.max(lengths[part] ?? 1, piece.length);
  }
  return lengths.map((length) => ({ type: 'C', length, decimals: 0 }));
}

/** The table of the sites in dBASE III, a row a site; what is not held is blank. */
export function writeDbf(columns: readonly DbfColumn[], sites: readonly ExportedSite[]): Uint8Array {
  const headerBytes = HEADER_BYTES + FIELD_BYTES * columns.length + 1;
  const rowBytes = columns.reduce((sum, { length }) => sum + length, 1);
  const bytes = new Uint8Array(headerBytes + rowBytes * sites.length + 1).fill(BLANK, headerBytes);
  const view = new DataView(bytes.buffer);
  // Version 3, and a day that never changes: equal sites give equal files.
  bytes.set([3, 100, 1, 1]);
  view.setUint32(4, sites.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  columns.forEach(({ name, type, length, decimals }, place) => {
    const at = HEADER_BYTES + FIELD_BYTES * place;
    bytes.set(UTF8.encode(name), at);
    bytes.set([type.charCodeAt(0)], at + 11);
    bytes.set([length, decimals], at + 16);
  });
  bytes[headerBytes - 1] = 0x0d;
  sites.forEach((site, row) => {
    const values = new Map<string, Value>([['id', site.id], ['name', site.name], ...site.fields]);
    let at = headerBytes + rowBytes * row + 1;
    for (const column of columns) {
      bytes.set(toCell(values.get(column.title) ?? null, column), at);
      at += column.length;
    }
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function toCell(value: Value, { type, length, part }: DbfColumn): Uint8Array {
  if (value === null) return new Uint8Array();
  if (type === 'L') return UTF8.encode(value ? 'T' : 'F');
  if (type === 'C') return piecesOf(value)[part] ?? new Uint8Array();
  return Number.isFinite(value) ? UTF8.encode(String(value).padStart(length)) : new Uint8Array();
}

/** Text in as many cells as it takes. NUL ends text in many programs, and becomes a blank. */
function piecesOf(value: NonNullable<Value>): readonly Uint8Array[] {
  const bytes = UTF8.encode(String(value).replaceAll('\0', ' '));
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = endOfPiece(bytes, start);
    pieces.push(bytes.subarray(start, end));
    start = end;
  }
  return pieces;
}

/** Never inside a letter, whose further bytes are 10xxxxxx, nor behind a blank, which would count as padding. */
function endOfPiece(bytes: Uint8Array, start: number): number {
  const most = Math.min(start + MOST_TEXT, bytes.length);
  if (most === bytes.length) return most;
  let end = most;
  while (end > start && (isWithinLetter(bytes, end) || bytes[end - 1] === BLANK)) end--;
  if (end > start) return end;
  end = most;
  while (isWithinLetter(bytes, end)) end--;
  return end;
}

const isWithinLetter = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
