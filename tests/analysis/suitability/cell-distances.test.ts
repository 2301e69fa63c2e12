import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildLineIndex } from '@/analysis/line-index';
import { nearestLine } from '@/analysis/nearest-line';
import { buildSiteIndex } from '@/analysis/site-index';
import { cellDistances } from '@/analysis/suitability/cell-distances';
import { cellPlaces } from '@/analysis/suitability/cell-places';
import type { BoundingBox } from '@/geometry/bounding-box';
import { type MercatorGrid, mercatorGrid, placeInGrid } from '@/geometry/mercator-grid';
import { pathToPath } from '../geodesic-truth';
import { randomLine, seededRandom } from '../seeded-shapes';
import { PROVINCE_PLANE as PLANE } from './published-ground';

const BOX: BoundingBox = [106.4, 20.6, 108.2, 21.7];

function distances(grid: MercatorGrid, features: readonly Feature[], isWanted?: Uint8Array) {
  const wanted = isWanted ?? new Uint8Array(grid.columns * grid.rows).fill(1);
  const work = cellDistances(grid, cellPlaces(grid, PLANE), PLANE, features, wanted);
  const told: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) told.push(step.value);
  return { metres: step.value, told };
}

const middle = (grid: MercatorGrid, cell: number): readonly number[] => [
  ...placeInGrid(grid, (cell % grid.columns) + 0.5, Math.floor(cell / grid.columns) + 0.5),
];

const points = (count: number, random: () => number): Feature[] =>
  Array.from({ length: count }, () => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [106.5 + 1.6 * random(), 20.7 + 0.9 * random()] },
  }));

const roads = (count: number, random: () => number): Feature[] =>
  Array.from({ length: count }, (_, id) => randomLine(random, `l${id}`, 20, 3000));

describe('cellDistances', () => {
  it.each([
    ['a few gates', 60_000, points(4, seededRandom(1))],
    ['many ports', 60_000, points(200, seededRandom(2))],
    ['a few roads', 60_000, roads(5, seededRandom(3))],
    ['a net of roads', 60_000, roads(80, seededRandom(4))],
    ['a coarse grid', 900, roads(20, seededRandom(5))],
    ['the finest grid', 1_000_000, roads(20, seededRandom(6))],
  ])('%s: within 0.1 m of each cell computed by itself', (_, cells, features) => {
    const grid = mercatorGrid(BOX, cells);
    const { metres } = distances(grid, features);
    const stride = Math.max(1, Math.floor(metres.length / 5000));
    const sample = Array.from({ length: Math.floor(metres.length / stride) }, (_, at) => at * stride);
    const sites = sample.map(
      (cell): Feature => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [...middle(grid, cell)] },
      }),
    );
    const index = buildSiteIndex(sites, PLANE);
    const alone = nearestLine(index, buildLineIndex(features, PLANE)).metres;
    const worst = Math.max(...sample.map((cell, at) => Math.abs((metres[cell] ?? NaN) - (alone[at] ?? NaN))));
    expect(worst).toBeLessThan(0.1);
  });

  it('agrees with GeographicLib, which knows no plane, within 1 m', () => {
    const grid = mercatorGrid(BOX, 250_000);
    const random = seededRandom(7);
    const lines = [randomLine(random, 'a', 8, 9000), randomLine(random, 'b', 8, 9000)];
    const { metres } = distances(grid, lines);
    for (let turn = 0; turn < 40; turn++) {
      const cell = Math.floor(random() * metres.length);
      const here = [...middle(grid, cell)];
      const truth = Math.min(...lines.map((line) => pathToPath([here, here], line.geometry.coordinates)));
      expect(Math.abs((metres[cell] ?? NaN) - truth)).toBeLessThan(1);
    }
  });

  it('leaves out what is not wanted, and knows no distance to what is not there', () => {
    const grid = mercatorGrid(BOX, 1000);
    const wanted = new Uint8Array(grid.columns * grid.rows);
    wanted.fill(1, 0, 100);
    const { metres } = distances(grid, points(3, seededRandom(1)), wanted);
    expect(metres.subarray(0, 100).every(Number.isFinite)).toBe(true);
    expect(metres.subarray(100).every(Number.isNaN)).toBe(true);
    const nothing = distances(grid, [], wanted).metres;
    expect([nothing[0], nothing[100]]).toEqual([Number.POSITIVE_INFINITY, Number.NaN]);
  });

  it('pauses often, telling how much is done', () => {
    const { told } = distances(mercatorGrid(BOX, 250_000), roads(10, seededRandom(8)));
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });
});
