import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapPalette } from '@/domain/palette';
import type { SheetContent } from '@/domain/sheet-content';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import { excludedBits, metresAtCell, suitabilityScore } from '@/domain/suitability';
import type { DrawingItem } from '@/export/drawing/drawing-list';
import { readPlainPng } from '@/export/drawing/plain-png';
import { writePdf } from '@/export/drawing/write-pdf';
import { writeSvg } from '@/export/drawing/write-svg';
import { composeSheet } from '@/export/sheet/compose-sheet';
import { heatColours } from '@/export/sheet/heat-map';
import { eachFrameRow } from '@/export/sheet/mercator-warp';
import { fromPaper, type SheetPlane, sheetPlane } from '@/export/sheet/sheet-plane';
import { composeSnapshot } from '@/export/snapshot/compose-snapshot';
import { cellAt, mercatorX, mercatorY } from '@/geometry/mercator-grid';
import { type LngLat, lngLat } from '@/geometry/position';
import { DETAILS } from '../drawing/sample-drawing';
import { openTestFonts } from '../drawing/test-fonts';
import { layersWithHeat, publishedHeat } from './heat-fixture';
import { layerItems, measureText, publishedContent, textsOf, words } from './sheet-fixture';

const withHeat: SheetContent = { ...publishedContent, layers: layersWithHeat, heat: publishedHeat };
const province: SheetSettings = { ...USUAL_SHEET, centre: lngLat(107.25, 21.15), scaleDenominator: 500_000 };
const sheetOf = (settings: Partial<SheetSettings> = {}, content: Partial<SheetContent> = {}) =>
  composeSheet({ ...withHeat, ...content }, { ...province, ...settings }, words.vi, measureText);

function imageOf(items: readonly DrawingItem[]) {
  const [image] = items;
  if (image?.type !== 'image') throw new Error('no image');
  return image;
}

/** The numbers of the pixels, row by row: each row is told by its difference from the one above. */
function pixelsOf(bytes: Uint8Array) {
  const png = readPlainPng(bytes);
  if (!png?.table) throw new Error('no table of colours');
  const { width, height, packed, table } = png;
  const rows = inflateSync(packed);
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const above = row > 0 ? (pixels[(row - 1) * width + column] as number) : 0;
      pixels[row * width + column] = (rows[row * (width + 1) + 1 + column] as number) + above;
    }
  }
  return { width, height, pixels, table };
}

const PLANES: readonly (readonly [name: string, plane: SheetPlane])[] = [
  ['A3 at 1 : 150,000', sheetPlane({ x: 20, y: 30, width: 330, height: 220 }, lngLat(106.5, 21.6), 150_000)],
  ['A0 at 1 : 1,000,000', sheetPlane({ x: 20, y: 30, width: 1100, height: 780 }, lngLat(107.2, 21.1), 1e6)],
];

describe('Web Mercator under a sheet', () => {
  it.each(PLANES)('is met to 0.01 mm: %s', (_, plane) => {
    const size = { columns: 173, rows: 119 };
    const { frame, millimetresPerMetre } = plane;
    let worst = 0;
    eachFrameRow(plane, size, (row, xs, ys) => {
      for (let column = 0; column < size.columns; column += 7) {
        const [longitude, latitude] = fromPaper(plane, [
          frame.x + ((column + 0.5) / size.columns) * frame.width,
          frame.y + ((row + 0.5) / size.rows) * frame.height,
        ]);
        const away = Math.hypot(
          (xs[column] ?? 0) - mercatorX(longitude),
          (ys[column] ?? 0) - mercatorY(latitude),
        );
        // A part of the world's width, on the ground at 21° north and on paper.
        worst = Math.max(
          worst,
          away * 40_075_017 * Math.cos((latitude * Math.PI) / 180) * millimetresPerMetre,
        );
      }
    });
    expect(worst).toBeLessThan(0.01);
  });
});

describe('the heat map on a sheet', () => {
  it.each(['smooth', 'five'] as const)('has the colour of the score in each cell: %s', (classes) => {
    const heat = { ...publishedHeat, choice: { ...publishedHeat.choice, classes } };
    const sheet = sheetOf({}, { heat });
    const image = imageOf(layerItems(sheet.drawing, 'suitability'));
    const { width, height, pixels, table } = pixelsOf(image.bytes);
    const plane = sheetPlane(image.box, province.centre, province.scaleDenominator);
    const colours = heatColours(heat, { palette: mapPalette('light') });
    const { field, criteria } = heat;
    const numberAt = (place: LngLat): number => {
      const cell = cellAt(field.grid, place);
      if (cell < 0 || ((field.flags[cell] ?? 0) & excludedBits(heat.choice.excludes)) !== 0) return 0;
      const score = suitabilityScore(criteria, metresAtCell(field, cell));
      if (Number.isNaN(score)) return 0;
      return 1 + (classes === 'five' ? Math.min(4, Math.floor(score * 5)) : Math.round(score * 254));
    };
    const count = { drawn: 0, empty: 0 };
    for (let at = 0; at < pixels.length; at += 997) {
      const [column, row] = [at % width, Math.floor(at / width)];
      const place = fromPaper(plane, [
        image.box.x + ((column + 0.5) / width) * image.box.width,
        image.box.y + ((row + 0.5) / height) * image.box.height,
      ]);
      if (isNearEdge(place)) continue;
      const number = numberAt(place);
      expect(pixels[at]).toBe(number);
      count[number === 0 ? 'empty' : 'drawn']++;
    }
    expect(Math.min(count.drawn, count.empty)).toBeGreaterThan(1000);
    const shown = Array.from(
      { length: colours.length },
      (_, at) => `#${Buffer.from(table.subarray(3 * at + 3, 3 * at + 6)).toString('hex')}`,
    );
    expect(shown).toEqual(colours);
    expect(new Set(pixels).size).toBeGreaterThan(classes === 'five' ? 4 : 100);
    expect(image.opacity).toBeCloseTo(0.82 * 0.8, 6);
  });

  it('lies over the land and under zones and their edges, and stands in the legend', () => {
    const { drawing, legend } = sheetOf();
    const [map] = drawing.items;
    const layers =
      map?.type === 'group' ? map.items.map((item) => item.type === 'group' && item.layer?.id) : [];
    const at = layers.indexOf('suitability');
    expect(at).toBeGreaterThan(layers.indexOf('land'));
    for (const above of ['economic-zones', 'parks', 'expressways', 'railways'])
      expect(layers.indexOf(above)).toBeGreaterThan(at);
    expect(legend).toContainEqual({ type: 'suitability', layer: 'suitability' });
    const text = textsOf(drawing).join(' ').replaceAll('\u00a0', ' ');
    expect(text).toContain('nút giao cao tốc 60 %; cảng biển 40 %');
    expect(text).toContain('cảng biển ≤ 60 km');
    expect(text).toMatch(/Hạ tầng đến \d+\/\d+\/\d{4}/);
  });

  it('is not there where it is switched off, and is missed where it is not worked out', () => {
    const off = [
      sheetOf({ parts: { ...province.parts, heatMap: false } }),
      sheetOf({}, { layers: publishedContent.layers }),
      sheetOf({}, { heat: null }),
    ];
    for (const { drawing, legend } of off) {
      expect(layerItems(drawing, 'suitability')).toEqual([]);
      expect(legend.some(({ type }) => type === 'suitability')).toBe(false);
    }
    expect(off.map(({ omitted }) => omitted.includes('heatMap'))).toEqual([false, false, true]);
    expect(sheetOf({ centre: lngLat(105.8, 19) }).omitted).toContain('heatMap');
  });

  it('stands in the legend of a picture of the map too', () => {
    const camera = { center: lngLat(107, 21), zoom: 9, bearing: 0 };
    const source = { widthPx: 900, heightPx: 700, theme: 'light', attribution: '' } as const;
    const legendOf = (content: SheetContent) =>
      textsOf(
        composeSnapshot(content, { ...source, camera, picture: new Uint8Array() }, words.vi, measureText),
      );
    expect(legendOf(withHeat)).toContain('Mức phù hợp: thấp → cao');
    expect(legendOf({ ...withHeat, heat: null })).not.toContain('Mức phù hợp: thấp → cao');
  });

  it('is the same picture in PDF and SVG', async () => {
    const { drawing } = sheetOf();
    const { bytes } = imageOf(layerItems(drawing, 'suitability'));
    const book = openTestFonts();
    expect(writeSvg(drawing, DETAILS, book)).toContain(Buffer.from(bytes).toString('base64'));
    const pdf = await writePdf([{ drawing }], DETAILS, book);
    if (!pdf.ok) throw new Error('no PDF');
    const packed = readPlainPng(bytes)?.packed ?? new Uint8Array();
    expect(packed.length).toBeGreaterThan(5000);
    expect(Buffer.from(pdf.value).includes(Buffer.from(packed))).toBe(true);
  });
});

/** Within a hundredth of a cell of its edge either side is right. */
function isNearEdge(place: LngLat): boolean {
  const { grid } = publishedHeat.field;
  const parts = [
    (mercatorX(place[0]) - grid.west) / grid.side,
    (mercatorY(place[1]) - grid.north) / grid.side,
  ];
  return parts.some((part) => Math.abs(part - Math.round(part)) < 0.01);
}
