import { failed, ok, type Result } from '@/domain/result';

/* dBASE III table, as shapefiles use it. */
const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const DELETED = 0x2a;

export type DbfField = {
  readonly name: Uint8Array;
  /** `C` text, `N` and `F` numbers, `L` yes or no, `D` a day; `I` and `+` whole numbers, `B` and `O` doubles in bytes. */
  readonly type: string;
  readonly offset: number;
  readonly length: number;
};

export type DbfTable = {
  readonly fields: readonly DbfField[];
  /** A row is its bytes; undefined: it was deleted, and its shape with it. */
  readonly rows: readonly (Uint8Array | undefined)[];
};

/**
 * Fails with a word for what is wrong: a table that is cut off gives nothing.
 *
 * The number of a code page in the head is passed over: none of them stands for Vietnamese, and the
 * usual one, of Western Windows, is written by every program for any text.
 */
export function readDbfTable(bytes: Uint8Array): Result<DbfTable, string> {
  if (bytes.length < HEADER_BYTES) return failed('.dbf header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headerBytes, rowBytes] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  const fields = readFields(bytes, headerBytes);
  const width = fields.reduce((sum, { length }) => sum + length, 1);
  if (headerBytes > bytes.length || width > rowBytes) return failed('.dbf fields');
  if (headerBytes + count * rowBytes > bytes.length) return failed('.dbf rows');
  const rows = Array.from({ length: count }, (_, index) => {
    const at = headerBytes + index * rowBytes;
    return bytes[at] === DELETED ? undefined : bytes.subarray(at, at + rowBytes);
  });
  return ok({ fields, rows });
}

function readFields(bytes: Uint8Array, headerBytes: number): readonly DbfField[] {
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = HEADER_BYTES; at + FIELD_BYTES <= headerBytes; at += FIELD_BYTES) {
    if (bytes[at] === FIELDS_END) break;
    const name = bytes.subarray(at, at + 11);
    const end = name.indexOf(0);
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    const length = bytes[at + 16] ?? 0;
    fields.push({ name: end < 0 ? name : name.subarray(0, end), type, offset, length });
    offset += length;
  }
  return fields;
}

/** The bytes of one cell, its padding taken off. */
export function cellBytes(row: Uint8Array, { offset, length }: DbfField): Uint8Array {
  let end = offset + length;
  while (end > offset && (row[end - 1] === 0x20 || row[end - 1] === 0)) end--;
  return row.subarray(offset, end);
}

const BINARY_LENGTHS: Readonly<Record<string, number>> = { I: 4, '+': 4, B: 8, O: 8 };

/** Whether cells hold their value: notes and pictures lie in a file of their own, which is not read. */
export function isHeld({ type, length }: DbfField): boolean {
  return 'CNFLD'.includes(type) || BINARY_LENGTHS[type] === length;
}

/**
 * A cell by the type of its column. What does not fit the type stays the text that it is.
 *
 * @param text what `cellBytes` gives, as text
 */
export function cellValue(row: Uint8Array, field: DbfField, text: string): string | number | boolean | null {
  const { type } = field;
  if (type === 'C') return text;
  if (type in BINARY_LENGTHS) return binaryValue(row, field);
  const plain = text.trim();
  if (plain === '' || /^\*+$/.test(plain)) return null;
  if (type === 'D') return dayIn(plain);
  if (type === 'L') return /^[ty]$/i.test(plain) ? true : /^[fn]$/i.test(plain) ? false : null;
  return Number.isFinite(Number(plain)) ? Number(plain) : plain;
}

function dayIn(text: string): string | null {
  if (/^0+$/.test(text)) return null;
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

function binaryValue(row: Uint8Array, { offset, length }: DbfField): number | null {
  const view = new DataView(row.buffer, row.byteOffset + offset, length);
  const value = length === 4 ? view.getInt32(0, true) : view.getFloat64(0, true);
  return Number.isFinite(value) ? value : null;
}
