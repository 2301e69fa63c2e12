import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawingList } from '@/export/drawing/drawing-list';
import { paintDrawing } from '@/export/drawing/paint-canvas';
import { readPngChunks, readPngText } from '@/export/drawing/png-chunks';
import { PngRows } from '@/export/drawing/png-rows';
import { finestResolution, pixelsOf, pngCost, tileBands } from '@/export/drawing/png-tiles';
import { type PngTools, writePng } from '@/export/drawing/write-png';
import { decodePng } from './decode-png';
import { FakeCanvas, fakeContext } from './fake-canvas';
import { DETAILS, rectangle, sampleDrawing, text } from './sample-drawing';
import { openTestFonts } from './test-fonts';

const book = openTestFonts();

const tools: PngTools = {
  book,
  createCanvas: (width, height) => fakeContext(new FakeCanvas(width, height)),
  decodeImage: () => Promise.reject(new Error('no image here')),
};

/** A strip with outlines, a clip, opacity, signs and words across every seam. */
function strip(widthMillimetres: number, heightMillimetres: number): DrawingList {
  const [width, height] = [widthMillimetres, heightMillimetres];
  const words = Array.from({ length: 30 }, (_, at) =>
    text('Ỷ Ữ Ỡ', (at * width) / 30, ((at + 0.5) * height) / 30, {
      anchor: 'middle',
      angle: at * 12,
      sizeMillimetres: 3,
      halo: { colour: '#ffee88', widthMillimetres: 0.4 },
    }),
  );
  const rings = Array.from({ length: 25 }, (_, at) => ({
    type: 'circle' as const,
    x: (at * width) / 24,
    y: (at * height) / 24,
    radius: 4,
    fill: { colour: '#3366cc', opacity: 0.4 },
    stroke: { colour: '#cc3366', widthMillimetres: 0.5 },
  }));
  // Many lines in one item, of which a tile shows some.
  const ladder = {
    type: 'path' as const,
    isClosed: true,
    lines: Array.from({ length: 40 }, (_, at) => rectangle((at * width) / 40, (at * height) / 40, 3, 3)),
    fill: { colour: '#117733', opacity: 0.7 },
    stroke: { colour: '#000000', widthMillimetres: 1 },
  };
  const clip = [rectangle(1, 1, width - 2, height - 2)];
  return {
    ...sampleDrawing(),
    widthMillimetres: width,
    heightMillimetres: height,
    background: '#f4f1ea',
    items: [{ type: 'group', clip, items: [ladder, ...rings, ...words] }],
  };
}

async function bytesOf(drawing: DrawingList, dotsPerInch: number, more: Partial<PngTools> = {}) {
  const written = await writePng(drawing, dotsPerInch, DETAILS, { ...tools, ...more });
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.value;
}

function untiled(drawing: DrawingList, dotsPerInch: number): Uint8Array {
  const [widthPixels, heightPixels] = [
    pixelsOf(drawing.widthMillimetres, dotsPerInch),
    pixelsOf(drawing.heightMillimetres, dotsPerInch),
  ];
  const canvas = new FakeCanvas(widthPixels, heightPixels);
  const view = { pixelsPerMillimetre: dotsPerInch / 25.4, left: 0, top: 0, widthPixels, heightPixels };
  paintDrawing(drawing, fakeContext(canvas), view, { book });
  return new Uint8Array(canvas.pixels.filter((_, at) => at % 4 !== 3));
}

describe('a PNG', () => {
  it('has the chunks of the standard, with right check sums and resolution', async () => {
    const bytes = await bytesOf(strip(30, 20), 300);
    const chunks = readPngChunks(bytes);
    const types = chunks.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1]);
    expect(types).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    const view = new DataView(bytes.buffer);
    for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
      const end = at + 8 + view.getUint32(at);
      expect(view.getUint32(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    }
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    expect([width, height]).toEqual([354, 236]);
    // 300 dpi is 11811 pixels a metre.
    const resolution = chunks.find(({ type }) => type === 'pHYs')?.content ?? new Uint8Array(9);
    expect([...resolution]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  });

  it('shows the same from tiles side by side as painted at once', async () => {
    const drawing = strip(380, 8);
    const { width, height, pixels } = decodePng(await bytesOf(drawing, 300));
    expect([width, height]).toEqual([4488, 94]);
    expect(tileBands(width, height)[0]?.tiles).toHaveLength(3);
    expect(Buffer.from(pixels).equals(Buffer.from(untiled(drawing, 300)))).toBe(true);
  });

  it('shows the same from bands above each other as painted at once', async () => {
    const drawing = strip(8, 380);
    expect(tileBands(94, 4488)).toHaveLength(3);
    const { pixels } = decodePng(await bytesOf(drawing, 300));
    expect(Buffer.from(pixels).equals(Buffer.from(untiled(drawing, 300)))).toBe(true);
    // Neither is blank.
    expect(new Set(pixels).size).toBeGreaterThan(10);
  });

  it('is the same to the byte when it is written again', async () => {
    const [first, second] = [await bytesOf(strip(30, 20), 200), await bytesOf(strip(30, 20), 200)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('carries texts, and gives them back', async () => {
    const state = JSON.stringify({ name: 'Ỷ Ữ Ỡ Ẵ Ộ đ'.repeat(100) });
    const attachments = [
      { name: 'state.json', mime: 'application/json', bytes: new TextEncoder().encode(state) },
    ];
    const written = await writePng(strip(10, 10), 96, { ...DETAILS, attachments }, tools);
    const bytes = written.ok ? written.value : new Uint8Array();
    expect(readPngText(bytes, 'state.json', 1e6)).toBe(state);
    expect(readPngText(bytes, 'Title', 1e6)).toBe(DETAILS.title);
    expect(readPngText(bytes, 'state', 1e6)).toBeNull();
    // A few bytes may claim to be many: no more than allowed is unpacked.
    expect(readPngText(bytes, 'state.json', 1000)).toBeNull();
    const damaged = bytes.slice();
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    expect(readPngText(damaged, 'state.json', 1e6)).toBeNull();
    expect(readPngText(bytes.subarray(0, 60), 'Title', 1e6)).toBeNull();
  });

  it('refuses what is too large, and says how fine it may be', async () => {
    const page = strip(841, 1189);
    const written = await writePng(page, 600, DETAILS, tools);
    expect(written).toEqual({ ok: false, problem: { type: 'too-large', largestDotsPerInch: 439 } });
    expect(pngCost(pixelsOf(841, 439), pixelsOf(1189, 439)).isTooLarge).toBe(false);
    expect(pngCost(pixelsOf(841, 440), pixelsOf(1189, 440)).isTooLarge).toBe(true);
    expect(finestResolution(420, 297)).toBe(1245);
  });

  it('stops between tiles when it is told to', async () => {
    const stop = new AbortController();
    const onStep = (done: number, all: number) => {
      expect(all).toBe(3);
      if (done === 1) stop.abort();
    };
    const written = await writePng(strip(380, 8), 300, DETAILS, tools, { signal: stop.signal, onStep });
    expect(written).toEqual({ ok: false, problem: { type: 'cancelled' } });
  });

  it('is painted on smaller canvases where a large one is refused, and is the same', async () => {
    const drawing = strip(380, 8);
    const sides: number[] = [];
    const createCanvas = (width: number, height: number) => {
      sides.push(width);
      return width > 600 ? null : fakeContext(new FakeCanvas(width, height));
    };
    const { pixels } = decodePng(await bytesOf(drawing, 300, { createCanvas }));
    expect(sides).toHaveLength(3);
    expect(Buffer.from(pixels).equals(Buffer.from(untiled(drawing, 300)))).toBe(true);
  });

  it('refuses what the memory does not hold, and says how fine it may be', async () => {
    const page = strip(420, 297);
    const canHold = (bytes: number) => bytes <= 20e6;
    const written = await writePng(page, 600, DETAILS, { ...tools, canHold });
    const memory = (dots: number) => pngCost(pixelsOf(420, dots), pixelsOf(297, dots)).memoryBytes;
    expect(written).toEqual({ ok: false, problem: { type: 'too-large', largestDotsPerInch: 94 } });
    expect(memory(94)).toBeLessThanOrEqual(20e6);
    expect(memory(95)).toBeGreaterThan(20e6);
    const nothing = await writePng(page, 600, DETAILS, { ...tools, canHold: () => false });
    expect(nothing).toMatchObject({ problem: { type: 'too-large', largestDotsPerInch: 0 } });
  });

  it('says that a canvas is not given back where it was tainted', async () => {
    const written = await writePng(strip(10, 10), 96, DETAILS, {
      ...tools,
      createCanvas: (width, height) => {
        const context = fakeContext(new FakeCanvas(width, height));
        context.getImageData = () => {
          throw new DOMException('tainted', 'SecurityError');
        };
        return context;
      },
    });
    expect(written).toEqual({
      ok: false,
      problem: { type: 'tainted', detail: 'SecurityError: tainted' },
    });
  });

  it('fails aloud where a canvas cannot be had, or comes back empty', async () => {
    const none = await writePng(strip(10, 10), 96, DETAILS, { ...tools, createCanvas: () => null });
    expect(none).toMatchObject({ ok: false, problem: { type: 'failed', detail: 'no canvas of 42 x 42' } });
    const refused = () => {
      throw new Error('out of memory');
    };
    const thrown = await writePng(strip(10, 10), 96, DETAILS, { ...tools, createCanvas: refused });
    expect(thrown).toMatchObject({ ok: false, problem: { type: 'failed', detail: 'Error: out of memory' } });
    const lost = await writePng(strip(10, 10), 96, DETAILS, {
      ...tools,
      createCanvas: (width, height) => {
        const canvas = new FakeCanvas(width, height);
        canvas.fill = () => {};
        return fakeContext(canvas);
      },
    });
    expect(lost).toMatchObject({ ok: false, problem: { type: 'failed' } });
  });
});

describe('the tiles of a picture', () => {
  it('cover it once, whole rows at a time, none larger than a canvas may be', () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        let top = 0;
        for (const band of tileBands(width, height)) {
          expect(band.top).toBe(top);
          top += band.height;
          expect(band.height * width * 3).toBeLessThanOrEqual(32 * 2 ** 20);
          let left = 0;
          for (const tile of band.tiles) {
            expect(tile.left).toBe(left);
            left += tile.width;
            expect(Math.max(tile.width, band.height)).toBeLessThanOrEqual(2044);
          }
          expect(left).toBe(width);
        }
        expect(top).toBe(height);
      }),
    );
  });

  it('keep A0 at 300 dpi in 128 MiB', () => {
    const [width, height] = [pixelsOf(1189, 300), pixelsOf(841, 300)];
    expect([width, height]).toEqual([14043, 9933]);
    const cost = pngCost(width, height);
    expect(cost.isTooLarge).toBe(false);
    expect(cost.memoryBytes).toBeLessThan(128 * 2 ** 20);
  });
});

/** Nine rows, each flat, nearly the one above, or noise. */
function mixedRows(seed: number, stride: number): Uint8Array {
  let state = seed;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state;
  };
  const pixels = new Uint8Array(stride * 9);
  for (let row = 0; row < 9; row++) {
    const kind = random() % 3;
    const to = row * stride;
    if (kind === 0) pixels.fill(200, to, to + stride);
    else if (kind === 1) pixels.copyWithin(to, to - stride, to).fill(7, to, to + 1);
    else for (let at = to; at < to + stride; at++) pixels[at] = random();
  }
  return pixels;
}

describe('rows of a PNG', () => {
  it('come back as they were, flat, repeated, long and noisy ones', () => {
    const seed = fc.integer({ min: 1, max: 2 ** 31 - 2 });
    fc.assert(
      fc.property(seed, fc.constantFrom(1, 7, 300, 12_000), (start, width) => {
        const pixels = mixedRows(start, width * 3);
        const rows = new PngRows(width, 9, []);
        rows.add(pixels.subarray(0, width * 3 * 4));
        rows.add(pixels.subarray(width * 3 * 4));
        expect(Buffer.from(decodePng(rows.finish()).pixels).equals(Buffer.from(pixels))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
