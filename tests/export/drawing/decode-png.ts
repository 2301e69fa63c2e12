import { inflateSync } from 'node:zlib';
import { readPngChunks } from '@/export/drawing/png-chunks';

/** Width, height and the red, green and blue of each pixel of a PNG of eight bits without alpha. */
export function decodePng(bytes: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const chunks = readPngChunks(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.content ?? new Uint8Array(8);
  const view = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const filtered = inflateSync(packed);
  const stride = width * 3;
  const pixels = new Uint8Array(stride * height);
  for (let to = 0; to < pixels.length; to++) {
    const [row, column] = [Math.floor(to / stride), to % stride];
    const left = column > 2 ? (pixels[to - 3] ?? 0) : 0;
    const above = row > 0 ? (pixels[to - stride] ?? 0) : 0;
    const corner = row > 0 && column > 2 ? (pixels[to - stride - 3] ?? 0) : 0;
    const filter = filtered[row * (stride + 1)] ?? 0;
    pixels[to] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + guess(filter, left, above, corner);
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
