import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellFlags } from '@/analysis/suitability/cell-flags';
import { cellPlaces } from '@/analysis/suitability/cell-places';
import { groundBox } from '@/analysis/suitability/province-cells';
import { CELL, excludedBits, type SuitabilityGround } from '@/domain/suitability';
import { cellAt, type MercatorGrid, mercatorGrid, placeInGrid } from '@/geometry/mercator-grid';
import { lngLat } from '@/geometry/position';
import { PROVINCE_PLANE, publishedGround } from './published-ground';

describe('cellFlags over the province', () => {
  let ground: SuitabilityGround;
  let grid: MercatorGrid;
  let flags: Uint8Array;

  beforeAll(async () => {
    ground = await publishedGround();
    grid = mercatorGrid(groundBox(ground), 100_000);
    flags = cellFlags(grid, cellPlaces(grid, PROVINCE_PLANE), PROVINCE_PLANE, ground);
  });

  const bitsAt = (longitude: number, latitude: number): number =>
    flags[cellAt(grid, lngLat(longitude, latitude))] ?? Number.NaN;
  const isDrawn = (longitude: number, latitude: number): boolean =>
    (bitsAt(longitude, latitude) & excludedBits(['plots'])) === 0;

  it.each([
    ['hills behind Hạ Long', 107.1, 21.02],
    ['Bình Liêu', 107.4, 21.52],
    ['Vân Đồn', 107.45, 21.15],
    ['hills before Móng Cái', 107.85, 21.53],
  ])('%s is drawn', (_, longitude, latitude) => {
    expect(isDrawn(longitude, latitude)).toBe(true);
  });

  it.each([
    ['the bay of Hạ Long', 107.1, 20.86, CELL.sea],
    ['Hải Phòng', 106.68, 20.86, CELL.outside],
    ['Dongxing, beyond the border', 107.97, 21.56, CELL.outside],
    ['Shangsi, far beyond it', 107.6, 21.66, CELL.outside],
  ])('%s is not', (_, longitude, latitude, bit) => {
    expect(bitsAt(longitude, latitude) & bit).toBe(bit);
    expect(isDrawn(longitude, latitude)).toBe(false);
  });

  it('agrees with Turf about which cells lie in parks and clusters', () => {
    flags.forEach((bits, cell) => {
      const place = placeInGrid(grid, (cell % grid.columns) + 0.5, Math.floor(cell / grid.columns) + 0.5);
      const isPlot = (bits & CELL.plot) !== 0;
      if (isPlot || cell % 97 === 0)
        expect(ground.plots.some((plot) => booleanPointInPolygon([...place], plot))).toBe(isPlot);
    });
    expect(flags.some((bits) => (bits & CELL.plot) !== 0)).toBe(true);
  });

  it('knows every cell that a corner of a park lies in', () => {
    for (const plot of ground.plots) {
      const corners = plot.type === 'Polygon' ? plot.coordinates.flat() : plot.coordinates.flat(2);
      for (const [longitude = 0, latitude = 0] of corners)
        expect(bitsAt(longitude, latitude) & CELL.cutByPlot).toBe(CELL.cutByPlot);
    }
  });

  it('leaves economic zones in unless they are to be left out: they are large, and parks lie in them', () => {
    const middle = flags.indexOf(CELL.economicZone);
    expect(middle).toBeGreaterThan(-1);
    expect(excludedBits(['plots']) & CELL.economicZone).toBe(0);
    expect(excludedBits(['economic-zones']) & CELL.economicZone).toBe(CELL.economicZone);
  });
});
