import type { decodePng } from '../export/drawing/decode-png';
import { openPdf } from '../export/drawing/open-pdf';

/** A PDF as another program reads it: sizes in points, words, title. */
export async function readPdf(bytes: Uint8Array) {
  const document = await openPdf(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    pages.push({ width, height, words: items.flatMap((item) => ('str' in item ? item.str : [])).join(' ') });
  }
  const { info } = await document.getMetadata();
  const details = info as { readonly Title?: string };
  await document.cleanup();
  return { pages, title: details.Title ?? '' };
}

/** Width, height and dots to an inch of a PNG. */
export function readPngSize(bytes: Buffer): { width: number; height: number; dotsPerInch: number } {
  const at = bytes.indexOf('pHYs');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    dotsPerInch: Math.round(bytes.readUInt32BE(at + 4) * 0.0254),
  };
}

/** Of 255: canvases round the part of a pixel that a hair line covers, each in its own way. */
const SHADE = 24;
const REACH = 3;

type Pixels = ReturnType<typeof decodePng>;

/**
 * By how many pixels edges stand elsewhere in another picture of the same at most; beyond 3 it is 4. An edge that is
 * moved by less than a pixel gives mixed colours, each between those that stand about it in the other.
 */
export function farthestStray(one: Pixels, other: Pixels): number {
  let farthest = 0;
  for (let row = 0; row < one.height; row++) {
    for (let column = 0; column < one.width; column++) {
      while (farthest <= REACH && !isBetween(one, other, [column, row], farthest)) farthest++;
    }
  }
  return farthest;
}

function isBetween(
  one: Pixels,
  other: Pixels,
  [column, row]: readonly [number, number],
  reach: number,
): boolean {
  const at = 3 * (row * one.width + column);
  const [least, most] = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  for (let y = Math.max(0, row - reach); y <= Math.min(one.height - 1, row + reach); y++) {
    for (let x = Math.max(0, column - reach); x <= Math.min(one.width - 1, column + reach); x++) {
      for (let part = 0; part < 3; part++) {
        const value = other.pixels[3 * (y * other.width + x) + part] ?? 0;
        least[part] = Math.min(least[part] ?? 0, value);
        most[part] = Math.max(most[part] ?? 0, value);
      }
    }
  }
  return [0, 1, 2].every((part) => {
    const value = one.pixels[at + part] ?? 0;
    return value >= (least[part] ?? 0) - SHADE && value <= (most[part] ?? 0) + SHADE;
  });
}
