import { zlibSync } from 'fflate';
import { PNG_COLOURS, PNG_SIGNATURE, pngChunk, pngEnd, pngHeader, readPngChunks } from './png-chunks';

/** A PNG whose packed rows a PDF can hold as they are. */
export type PlainPng = {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each entry, one after another; null: the pixels are colours themselves. */
  readonly table: Uint8Array | null;
  /** The one entry, or the one colour, that is not drawn; null: all are. */
  readonly hidden: readonly number[] | null;
  /** Rows with their filters, as zlib packs them. */
  readonly packed: Uint8Array;
};

const HEADER_BYTES = 13;

/** null for what has alpha, other depths or interlaced rows, or is damaged. */
export function readPlainPng(bytes: Uint8Array): PlainPng | null {
  const chunks = readPngChunks(bytes);
  const contentOf = (wanted: string): Uint8Array | undefined =>
    chunks.find(({ type }) => type === wanted)?.content;
  const [header, table, hidden] = [contentOf('IHDR'), contentOf('PLTE'), contentOf('tRNS')];
  if (header?.length !== HEADER_BYTES || chunks.at(-1)?.type !== 'IEND') return null;
  const [depth, colours, , , interlace] = header.subarray(8);
  if (depth !== 8 || interlace !== 0) return null;
  const rows = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const view = new DataView(header.buffer, header.byteOffset);
  const common = { width: view.getUint32(0), height: view.getUint32(4), packed: joined(rows) };
  if (colours === PNG_COLOURS.rgb && (!hidden || hidden.length === 6))
    return { ...common, table: null, hidden: hidden ? [1, 3, 5].map((at) => hidden[at] as number) : null };
  if (colours !== PNG_COLOURS.table || !table || (hidden && !(hidden.length === 1 && hidden[0] === 0)))
    return null;
  return { ...common, table, hidden: hidden ? [0] : null };
}

/**
 * A PNG of numbers in a table of colours; pixels with the number 0 are not drawn.
 *
 * @param colours `#rrggbb` of the numbers from 1 on, 255 at most
 * @param pixels row by row from above
 */
export function tablePng(
  width: number,
  height: number,
  colours: readonly string[],
  pixels: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const table = ['#ffffff', ...colours].flatMap((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  // As the difference from the row above, which is mostly none.
  const rows = new Uint8Array(height * (width + 1));
  for (let row = 0; row < height; row++) {
    const [from, to] = [row * width, row * (width + 1) + 1];
    rows[to - 1] = UP;
    for (let column = 0; column < width; column++) {
      const above = row === 0 ? 0 : (pixels[from - width + column] as number);
      rows[to + column] = (pixels[from + column] as number) - above;
    }
  }
  return joined([
    PNG_SIGNATURE,
    pngHeader(width, height, 'table'),
    pngChunk('PLTE', Uint8Array.from(table)),
    pngChunk('tRNS', Uint8Array.of(0)),
    pngChunk('IDAT', zlibSync(rows, { level: 4 })),
    pngEnd(),
  ]);
}

const UP = 2;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
