import { describe, expect, it } from 'vitest';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import type { Zone } from '@/domain/zone';
import { atlasIndex } from '@/export/sheet/atlas-index';
import { atlasSheets } from '@/export/sheet/atlas-sites';
import { sheetLayout } from '@/export/sheet/sheet-layout';
import { isInBox, sheetPlane, toPaper } from '@/export/sheet/sheet-plane';
import { boundingBox } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import { measureText, publishedContent, textsOf, words } from './sheet-fixture';

const sheets = atlasSheets(publishedContent, USUAL_SHEET, words.en);

describe('an atlas', () => {
  it('has a sheet for each zone with a place, which shows the whole of it', () => {
    const placed = publishedContent.zones.filter(({ geometry }) => geometry !== null);
    expect(sheets.map(({ name }) => name)).toEqual(placed.map(({ nameEn }) => nameEn));
    placed.forEach(({ geometry }, at) => {
      const box = geometry && boundingBox(geometry);
      const own = sheets[at]?.settings;
      if (!(box && own)) throw new Error('no box');
      const { frame } = sheetLayout(own);
      const plane = sheetPlane(frame, own.centre, own.scaleDenominator);
      const [west, south, east, north] = box;
      for (const corner of [lngLat(west, south), lngLat(east, north)])
        expect(isInBox(frame, toPaper(plane, corner))).toBe(true);
    });
  });

  it('shows all the ground on which a place may lie that is no more than a point', () => {
    const [park] = publishedContent.zones;
    if (!park) throw new Error('no park');
    const point: Zone = {
      ...park,
      geometry: { type: 'Point', coordinates: [107, 21] },
      errorMetres: 9000,
    };
    const [sheet] = atlasSheets({ ...publishedContent, zones: [point] }, USUAL_SHEET, words.en);
    if (!sheet) throw new Error('no sheet');
    const { frame } = sheetLayout(sheet.settings);
    const seen = (Math.min(frame.width, frame.height) / 1000) * sheet.settings.scaleDenominator;
    expect(seen).toBeGreaterThan(18_000);
    expect(seen).toBeLessThan(30_000);
  });

  it('lists them all, over as many pages as that takes', () => {
    const entries = Array.from({ length: 300 }, (_, at) => ({ name: `Site ${at}`, note: 'x' }));
    const pages = atlasIndex(entries, USUAL_SHEET, words.en, measureText);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ boxes }) => boxes)).toHaveLength(300);
    const texts = pages.flatMap(({ drawing }) => textsOf(drawing));
    for (const { name } of entries) expect(texts).toContain(name);
    // The first sheet follows the list.
    expect(texts).toContain(String(pages.length + 1));
    expect(texts).toContain(String(pages.length + 300));
  });
});
