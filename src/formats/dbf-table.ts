import { failed, ok, type Result } from '@/domain/result';

/* dBASE III table, as shapefiles use it. */
const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const FIELDS_END = 0x0d;
const DELETED = 0x2a;

type DbfField = {
  readonly name: Uint8Array;
  /** `C` text, `N` and `F` numbers, `L` yes or no, `D` a day. */
  readonly type: string;
  readonly offset: number;
  readonly length: number;
};

export type DbfTable = {
  readonly fields: readonly DbfField[];
  /** A row is its bytes; undefined: it was deleted, and its shape with it. */
  readonly rows: readonly (Uint8Array | undefined)[];
  /** The number that stands for a code page; 0 or 87 say nothing. */
  readonly language: number;
};

/** Fails with a word for what is wrong: a table that is cut off gives nothing. */
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
  return ok({ fields, rows, language: bytes[29] ?? 0 });
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

/** A cell that is not text, by its type. What does not fit the type stays the text that it is. */
export function cellValue(text: string, type: string): string | number | boolean | null {
  const plain = text.trim();
  if (plain === '' || /^\*+$/.test(plain)) return null;
  if (type === 'N' || type === 'F') return Number.isFinite(Number(plain)) ? Number(plain) : plain;
  if (type === 'L') return /^[ty]$/i.test(plain) ? true : /^[fn]$/i.test(plain) ? false : null;
  if (type === 'D' && /^\d{8}$/.test(plain))
    return `${plain.slice(0, 4)}-${plain.slice(4, 6)}-${plain.slice(6)}`;
  return text;
}
