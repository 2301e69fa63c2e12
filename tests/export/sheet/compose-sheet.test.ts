import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS, type PaperFormat, type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import type { DrawingList } from '@/export/drawing/drawing-list';
import { composeSheet } from '@/export/sheet/compose-sheet';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { fromPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { allItems, layerItems, measureText, publishedContent, textsOf, words } from './sheet-fixture';

const compose = (settings: Partial<SheetSettings>, content = publishedContent) => {
  const all = { ...USUAL_SHEET, ...settings };
  return composeSheet(content, all, words[all.locale], measureText);
};

const CORNERS = [lngLat(106.45, 20.75), lngLat(108.05, 20.75), lngLat(108.05, 21.6), lngLat(106.45, 21.6)];

/** Middles of the horizontal arms of the grid's crosses. */
function crosses(drawing: DrawingList): readonly (readonly [x: number, y: number])[] {
  return layerItems(drawing, 'grid')
    .flatMap((item) => (item.type === 'path' ? item.lines : []))
    .filter((line) => line[1] === line[3] && Math.abs((line[2] ?? 0) - (line[0] ?? 0)) < 5)
    .map((line) => [((line[0] ?? 0) + (line[2] ?? 0)) / 2, line[1] ?? 0] as const);
}

/** Numbers of the grid's labels of a side, by where they stand. */
function labelled(drawing: DrawingList, mark: string): ReadonlyMap<number, number> {
  const labels = new Map<number, number>();
  for (const item of allItems(drawing.items)) {
    if (item.type !== 'text' || !new RegExp(`^[\\d ]+ ${mark}$`).test(item.text)) continue;
    const value = Number(item.text.replace(/\D/g, ''));
    labels.set(value, item.angle ? item.y : item.x);
  }
  return labels;
}

const paperOf = (format: PaperFormat): SheetSettings['paper'] => ({
  type: 'format',
  format,
  orientation: 'landscape',
});

describe('the scale of a sheet', () => {
  it.each(PAPER_FORMATS)(
    'is true between any two crosses of %s at the corners of the province, within 1 in 2,000',
    (format) => {
      for (const centre of CORNERS) {
        const scaleDenominator = 100_000;
        const { drawing } = compose({ paper: paperOf(format), centre, scaleDenominator, locale: 'en' });
        const [eastings, northings] = [labelled(drawing, 'E'), labelled(drawing, 'N')];
        const points = crosses(drawing);
        const known = [...eastings].flatMap(([easting, x]) =>
          [...northings].map(([northing, y]) => ({
            x,
            y,
            place: fromPlane(QUANG_NINH_SYSTEM, { easting, northing }),
          })),
        );
        expect(known.length).toBeGreaterThanOrEqual(4);
        let worst = 0;
        for (const [at, a] of known.entries()) {
          expect(points.some(([x, y]) => Math.hypot(x - a.x, y - a.y) < 1e-6)).toBe(true);
          for (const b of known.slice(at + 1)) {
            const paper = (Math.hypot(a.x - b.x, a.y - b.y) * scaleDenominator) / 1000;
            worst = Math.max(worst, Math.abs(paper / geodesicDistance(a.place, b.place) - 1));
          }
        }
        expect(worst).toBeLessThan(0.0005);
      }
    },
  );

  it('is true to a millionth round the middle', () => {
    for (const centre of CORNERS) {
      const { drawing } = compose({ centre, scaleDenominator: 10_000, locale: 'en' });
      const eastings = [...labelled(drawing, 'E')].slice(0, 2);
      const northings = [...labelled(drawing, 'N')].slice(0, 2);
      const [[e0 = 0, x0 = 0] = [], [e1 = 0, x1 = 0] = []] = eastings;
      const [[n0 = 0, y0 = 0] = []] = northings;
      const ground = geodesicDistance(
        fromPlane(QUANG_NINH_SYSTEM, { easting: e0, northing: n0 }),
        fromPlane(QUANG_NINH_SYSTEM, { easting: e1, northing: n0 }),
      );
      expect(y0).toBeGreaterThan(0);
      expect(((x1 - x0) * 10) / ground).toBeCloseTo(1, 5);
    }
  });
});

describe('the furniture', () => {
  it('holds a ruler of 100 mm', () => {
    for (const format of PAPER_FORMATS) {
      const { drawing, omitted } = compose({ paper: paperOf(format) });
      const lengths = allItems(drawing.items)
        .flatMap((item) => (item.type === 'path' && !item.isClosed ? item.lines : []))
        .filter((line) => line.length === 4 && line[1] === line[3])
        .map((line) => (line[2] ?? 0) - (line[0] ?? 0));
      expect(lengths.filter((length) => Math.abs(length - 100) < 1e-9)).toHaveLength(1);
      expect(omitted).not.toContain('ruler');
    }
  });

  it('says what it had no room for', () => {
    const { omitted } = compose({
      paper: { type: 'pixels', widthPx: 500, heightPx: 700, dotsPerInch: 150 },
    });
    expect(omitted).toContain('ruler');
  });

  it('is in the language of the sheet', () => {
    expect(textsOf(compose({ locale: 'en' }).drawing)).toContain('Industrial land of Quảng Ninh province');
    expect(textsOf(compose({ locale: 'vi' }).drawing)).toContain('Sơ đồ đất công nghiệp tỉnh Quảng Ninh');
  });

  it('takes hostile texts as they are, on lines that paper can hold', () => {
    const title = '<script>alert(1)</script> & "A"\u202E\u0000\nB';
    const texts = textsOf(compose({ title, subtitle: '\u2028%PDF-1.7 (x) \\', freeText: 'a\tb' }).drawing);
    expect(texts).toContain('<script>alert(1)</script> & "A" B');
    expect(texts).toContain('%PDF-1.7 (x) \\');
    expect(texts.filter((text) => /[\p{Cc}\p{Cf}\p{Zl}]/u.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('a sheet', () => {
  it('is the same list for the same input', () => {
    expect(compose({ locale: 'en' })).toEqual(compose({ locale: 'en' }));
  });
});
