import { inflateSync } from 'node:zlib';
import { readPngChunks } from '@/export/drawing/png-chunks';
import type { FakePicture } from './fake-canvas';

const RGB = 2;

/** Width, height and the red, green and blue of each pixel of a PNG of eight bits without alpha. */
export function decodePng(bytes: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  return decodeSamples(bytes, 3);
}

/** A PNG of colours or of a table of colours, as a canvas would have it. */
export function decodePicture(bytes: Uint8Array): FakePicture {
  const chunks = readPngChunks(bytes);
  const contentOf = (wanted: string) => chunks.find(({ type }) => type === wanted)?.content;
  const [table, hidden] = [contentOf('PLTE'), contentOf('tRNS')];
  const isPlain = contentOf('IHDR')?.[9] === RGB;
  const { width, height, pixels } = decodeSamples(bytes, isPlain ? 3 : 1);
  const data = new Uint8ClampedArray(4 * width * height);
  const colours = isPlain ? pixels : (table ?? new Uint8Array());
  const isHidden = isPlain
    ? (at: number) =>
        hidden !== undefined && [1, 3, 5].every((part, of) => hidden[part] === pixels[3 * at + of])
    : (at: number) => hidden?.[pixels[at] as number] === 0;
  for (let at = 0; at < width * height; at++) {
    const from = 3 * (isPlain ? at : (pixels[at] as number));
    for (let part = 0; part < 3; part++) data[4 * at + part] = colours[from + part] as number;
    data[4 * at + 3] = isHidden(at) ? 0 : 255;
  }
  return { width, height, data };
}

function decodeSamples(
  bytes: Uint8Array,
  channels: number,
): { width: number; height: number; pixels: Uint8Array } {
  const chunks = readPngChunks(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.content ?? new Uint8Array(8);
  const view = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const filtered = inflateSync(packed);
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const to = row * stride + column;
      const [isFirst, isUppermost] = [column < channels, row === 0];
      const left = isFirst ? 0 : (pixels[to - channels] as number);
      const above = isUppermost ? 0 : (pixels[to - stride] as number);
      const corner = isFirst || isUppermost ? 0 : (pixels[to - stride - channels] as number);
      pixels[to] = (filtered[row * (stride + 1) + 1 + column] as number) + guess(filter, left, above, corner);
    }
  }
  return { width, height, pixels };
}

/** What a pixel is taken for before it is read, by the number of the filter. */
function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 4) return paeth(left, above, corner);
  return [0, left, above][filter] ?? Number.NaN;
}

function paeth(left: number, above: number, corner: number): number {
  const target = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(target - value)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
