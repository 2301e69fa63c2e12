import type { ExportedField, ExportedSite } from '@/domain/exported-site';
import { foldText } from '@/domain/fold-text';

type Value = ExportedField[1];

export type DbfColumn = {
  /** As the table calls it: at most ten letters, digits and underscores, each name once. */
  readonly name: string;
  /** As the field is called. */
  readonly title: string;
  readonly type: 'C' | 'N' | 'L';
  readonly length: number;
  readonly decimals: number;
};

const MOST_NAME = 10;
const MOST_TEXT = 254;
/** Room for any double in its shortest form. */
const NUMBER_LENGTH = 24;
const UTF8 = new TextEncoder();

/** Which columns the sites need: their id, their name and every field that one of them has. */
export function dbfColumns(sites: readonly ExportedSite[]): readonly DbfColumn[] {
  const values = new Map<string, Value[]>([
    ['id', sites.map(({ id }) => id)],
    ['name', sites.map(({ name }) => name)],
  ]);
  for (const { fields } of sites) {
    for (const [title, value] of fields) values.set(title, [...(values.get(title) ?? []), value]);
  }
  const taken = new Set<string>();
  return [...values].map(([title, held]) => {
    const name = shortName(title, taken);
    taken.add(name.toLowerCase());
    return { name, title, ...kindOf(held.filter((value) => value !== null)) };
  });
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

function kindOf(values: readonly NonNullable<Value>[]): Pick<DbfColumn, 'type' | 'length' | 'decimals'> {
  const isAll = (type: string): boolean =>
    values.length > 0 && values.every((value) => typeof value === type);
  if (isAll('boolean')) return { type: 'L', length: 1, decimals: 0 };
  if (isAll('number')) {
    const isWhole = values.every((value) => Number.isSafeInteger(value));
    return { type: 'N', length: isWhole ? 18 : NUMBER_LENGTH, decimals: isWhole ? 0 : 15 };
  }
  const lengths = values.map((value) => UTF8.encode(String(value)).length);
  return { type: 'C', length: Math.min(MOST_TEXT, Math.max(1, ...lengths)), decimals: 0 };
}

/** The table of the sites in dBASE III, a row a site; what is not held is blank. */
export function writeDbf(columns: readonly DbfColumn[], sites: readonly ExportedSite[]): Uint8Array {
  const headerBytes = 32 + 32 * columns.length + 1;
  const rowBytes = columns.reduce((sum, { length }) => sum + length, 1);
  const bytes = new Uint8Array(headerBytes + rowBytes * sites.length + 1).fill(0x20, headerBytes);
  const view = new DataView(bytes.buffer);
  // Version 3, and a day that never changes: equal sites give equal files.
  bytes.set([3, 100, 1, 1]);
  view.setUint32(4, sites.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  columns.forEach(({ name, type, length, decimals }, place) => {
    const at = 32 + 32 * place;
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

function toCell(value: Value, { type, length }: DbfColumn): Uint8Array {
  if (value === null) return new Uint8Array();
  if (type === 'L') return UTF8.encode(value ? 'T' : 'F');
  if (type === 'N') return UTF8.encode(String(value).padStart(length));
  return cut(UTF8.encode(String(value)), length);
}

/** Never inside a letter: bytes 10xxxxxx go on with the one before. */
function cut(bytes: Uint8Array, length: number): Uint8Array {
  let end = Math.min(length, bytes.length);
  while (end < bytes.length && end > 0 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}
