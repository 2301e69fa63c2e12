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
