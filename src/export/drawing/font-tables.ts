const HEAD = 12;
const RECORD = 16;

export function tableBytes(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

/** The tables of a TrueType file by their names (OpenType, table directory). */
export function readFontTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = HEAD + at * RECORD;
    const name = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(name, bytes.subarray(offset, offset + view.getUint32(record + 12)));
  }
  return tables;
}

/** Tables as a TrueType file, in the order of their names, with check sums. */
export function writeFontTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const start = HEAD + sorted.length * RECORD;
  const bytes = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, sorted.length * 16 - 2 ** power * 16);
  let offset = start;
  let head = 0;
  sorted.forEach(([name, table], at) => {
    bytes.set(table, offset);
    if (name === 'head') {
      head = offset;
      view.setUint32(offset + 8, 0);
    }
    const record = HEAD + at * RECORD;
    for (let letter = 0; letter < 4; letter++) bytes[record + letter] = name.charCodeAt(letter);
    view.setUint32(record + 4, checkSum(view, offset, padded(table.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  });
  view.setUint32(head + 8, (0xb1b0afba - checkSum(view, 0, bytes.length)) >>> 0);
  return bytes;
}

function checkSum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
