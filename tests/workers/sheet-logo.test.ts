import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { SheetFormat } from '@/domain/sheet-output';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import { readPlainPng } from '@/export/drawing/plain-png';
import { PngRows } from '@/export/drawing/png-rows';
import { SheetService } from '@/workers/sheet-service';
import { decodePng } from '../export/drawing/decode-png';
import { openPdf } from '../export/drawing/open-pdf';
import { publishedContent } from '../export/sheet/sheet-fixture';
import { testTools } from './sheet-tools';

const DOTS = 96;
const MILLIMETRES = 25.4 / DOTS;
/** Colours that nothing else of a sheet has: upper left, upper right, lower left, lower right. */
const QUARTERS = [0xff0090, 0x00ff10, 0x1010ff, 0xf0ff00];

/** Twice as wide as high, in quarters of a colour each. */
function quarters(): Uint8Array<ArrayBuffer> {
  const rows = new PngRows(40, 20, []);
  const pixels = new Uint8Array(40 * 20 * 3);
  for (let at = 0; at < 800; at++) {
    const colour = QUARTERS[(at >= 400 ? 2 : 0) + (at % 40 >= 20 ? 1 : 0)] ?? 0;
    pixels.set([colour >> 16, (colour >> 8) & 255, colour & 255], 3 * at);
  }
  rows.add(pixels);
  return rows.finish();
}

const bytes = quarters();
const settings: SheetSettings = {
  ...USUAL_SHEET,
  paper: { type: 'format', format: 'A4', orientation: 'landscape' },
  authority: 'Ban Quản lý Khu kinh tế',
  logo: { format: 'png', bytes },
};

async function write(format: SheetFormat): Promise<Uint8Array> {
  const service = new SheetService(testTools);
  service.load({ ...publishedContent, zones: [] });
  const output = { format, dotsPerInch: DOTS, keptView: null, created: new Date('2026-03-01T08:00:00Z') };
  const written = await service.write(settings, output, {});
  if (!written.ok || written.value instanceof Blob) throw new Error('not written');
  return written.value;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Of all pixels of a colour, millimetres. */
function boxOf(png: ReturnType<typeof decodePng>, colour: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < png.pixels.length; at += 3) {
    if (png.pixels[at] !== colour >> 16 || png.pixels[at + 1] !== ((colour >> 8) & 255)) continue;
    if (png.pixels[at + 2] !== (colour & 255)) continue;
    const [x, y] = [(at / 3) % png.width, Math.floor(at / 3 / png.width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
  }
  return {
    x: left * MILLIMETRES,
    y: top * MILLIMETRES,
    width: (right - left) * MILLIMETRES,
    height: (bottom - top) * MILLIMETRES,
  };
}

/** Where the PDF puts its one image, millimetres from the upper left corner. */
async function boxInPdf(pdf: Uint8Array): Promise<Box> {
  const document = await openPdf(pdf);
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const page = await document.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const at = fnArray.indexOf(OPS.paintImageXObject);
  const turn = fnArray.lastIndexOf(OPS.transform, at);
  const [a, b, c, d, e, f] = argsArray[turn] as number[];
  expect([b, c]).toEqual([0, 0]);
  const points = 25.4 / 72;
  const [width, height] = [(a ?? 0) * points, (d ?? 0) * points];
  return { x: (e ?? 0) * points, y: 210 - (f ?? 0) * points - height, width, height };
}

describe('the logo of a whole sheet', () => {
  it('stands upright at the upper left of PDF, SVG and PNG alike', async () => {
    const [pdf, svg, png] = [await write('pdf'), await write('svg'), decodePng(await write('png'))];
    const text = new TextDecoder().decode(svg);
    const found =
      /<image x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]* href="([^"]+)"/.exec(text);
    const [x = 0, y = 0, width = 0, height = 0] = (found ?? []).slice(1, 5).map(Number);
    expect(found?.[5]).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    expect(text.split('<image')).toHaveLength(2);
    // Within the outer frame, in its upper left corner, in its own proportions.
    expect(width / height).toBeCloseTo(2, 3);
    for (const side of [x, y]) {
      expect(side).toBeGreaterThan(10);
      expect(side).toBeLessThan(15);
    }
    const inPdf = await boxInPdf(pdf);
    for (const [side, value] of Object.entries({ x, y, width, height }))
      expect(inPdf[side as keyof Box]).toBeCloseTo(value, 2);
    const packed = readPlainPng(bytes)?.packed ?? new Uint8Array();
    expect(Buffer.from(pdf).includes(Buffer.from(packed))).toBe(true);
    QUARTERS.forEach((colour, at) => {
      const quarter = boxOf(png, colour);
      const [right, down] = [at % 2, Math.floor(at / 2)];
      const wanted: Box = {
        x: x + (right * width) / 2,
        y: y + (down * height) / 2,
        width: width / 2,
        height: height / 2,
      };
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(quarter[side] - wanted[side])).toBeLessThanOrEqual(MILLIMETRES);
    });
  });
});
