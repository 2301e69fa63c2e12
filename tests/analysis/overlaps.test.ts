import { booleanOverlap, featureCollection, intersect } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { assessOverlaps, overlapPairs } from '@/analysis/overlaps';
import { buildSiteIndex } from '@/analysis/site-index';
import { geodesicArea } from '@/geometry/geodesic-area';
import { randomSite, seededRandom } from './seeded-shapes';

function box(west: number, south: number, size: number, hole?: Position[]): Feature<Polygon> {
  const [east, north] = [west + size, south + size];
  const shell = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: hole ? [shell, hole] : [shell] },
  };
}

function overlapsOf(...sites: Feature[]): [number, number, number][] {
  const { pairs, squareMetres } = overlapPairs(buildSiteIndex(sites));
  return Array.from(squareMetres, (area, pair) => [pairs[2 * pair] ?? -1, pairs[2 * pair + 1] ?? -1, area]);
}

/** Ground area of a lon-lat box of small size, whose edges are near enough geodesics. */
const ground = (west: number, south: number, size: number): number =>
  geodesicArea(box(west, south, size).geometry) ?? NaN;

describe('overlapPairs', () => {
  it('agrees with Turf’s intersection, measured on the ellipsoid, for 300 seeded pairs', () => {
    const random = seededRandom(17);
    let overlapping = 0;
    for (let pair = 0; pair < 300; pair++) {
      const one = randomSite(random, 'one', 1500);
      const other = randomSite(random, 'other', 1500);
      const [shiftX, shiftY] = [0, 1].map((axis) => {
        const from = other.geometry.coordinates[0]?.[0]?.[axis] ?? 0;
        return (one.geometry.coordinates[0]?.[0]?.[axis] ?? 0) - from + (random() - 0.5) * 0.02;
      });
      const near: Feature<Polygon> = {
        ...other,
        geometry: {
          type: 'Polygon',
          coordinates: other.geometry.coordinates.map((ring) =>
            ring.map(([x = NaN, y = NaN]) => [x + (shiftX ?? 0), y + (shiftY ?? 0)]),
          ),
        },
      };
      const shape = intersect(featureCollection([one, near]));
      const truth = shape ? (geodesicArea(shape.geometry) ?? 0) : 0;
      const ours = overlapsOf(one, near)[0]?.[2] ?? 0;
      if (truth > 1) overlapping++;
      // Turf cuts along straight lines in degrees, which leave the geodesics by some 0.1 m over 2 km.
      expect(Math.abs(ours - truth)).toBeLessThanOrEqual(Math.max(1.01, 3e-4 * truth));
    }
    expect(overlapping).toBeGreaterThan(100);
  });

  it('agrees with Turf’s intersection for outlines of many corners', () => {
    const random = seededRandom(29);
    const star = (longitude: number, latitude: number, corners: number): Feature<Polygon> => {
      const ring = Array.from({ length: corners }, (_, corner) => {
        const angle = (2 * Math.PI * corner) / corners;
        const reach = 0.01 * (0.5 + 0.5 * random());
        return [longitude + reach * Math.cos(angle), latitude + reach * Math.sin(angle)];
      });
      return {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
      };
    };
    for (let pair = 0; pair < 40; pair++) {
      const one = star(107, 21, 10 + 4 * pair);
      const other = star(107 + 0.012 * random(), 21 + 0.012 * random(), 170 - 4 * pair);
      const shape = intersect(featureCollection([one, other]));
      const truth = shape ? (geodesicArea(shape.geometry) ?? 0) : 0;
      expect(Math.abs((overlapsOf(one, other)[0]?.[2] ?? 0) - truth)).toBeLessThanOrEqual(1e-4 * truth);
    }
  });

  it('finds all of a part inside its whole, and takes holes off', () => {
    const part = box(107.02, 21.02, 0.01);
    const [found] = overlapsOf(box(107, 21, 0.05), part);
    expect((found?.[2] ?? 0) / ground(107.02, 21.02, 0.01)).toBeCloseTo(1, 6);
    const hole = [
      [107.015, 21.015],
      [107.015, 21.035],
      [107.035, 21.035],
      [107.035, 21.015],
      [107.015, 21.015],
    ];
    expect(overlapsOf(box(107, 21, 0.05, hole), part)).toEqual([]);
  });

  it('does not count touching squares, which Turf calls overlapping', () => {
    const [left, right] = [box(107, 21, 0.01), box(107.01, 21, 0.01)];
    expect(booleanOverlap(left, right)).toBe(true);
    expect(overlapsOf(left, right)).toEqual([]);
  });

  it('finds the same pairs as trying every two', () => {
    const random = seededRandom(23);
    const sites = Array.from({ length: 150 }, (_, i) => randomSite(random, `s${i}`, 6000));
    const all = overlapsOf(...sites);
    const byTwo = sites.flatMap((one, i) =>
      sites.slice(i + 1).flatMap((other, j) => (overlapsOf(one, other).length > 0 ? [[i, i + 1 + j]] : [])),
    );
    expect(all.map(([one, other]) => [one, other])).toEqual(byTwo);
    expect(byTwo.length).toBeGreaterThan(20);
  });

  it('has nothing to say of broken sites, points and single sites', () => {
    const point: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [107.01, 21.01] },
    };
    const broken: Feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [] },
    };
    expect(overlapsOf(box(107, 21, 0.05), point, broken)).toEqual([]);
    expect(overlapsOf(box(107, 21, 0.05))).toEqual([]);
    expect(overlapsOf()).toEqual([]);
  });
});

/** The only overlap of two sites whose places are known to so many metres each. */
function assessed(one: Feature<Polygon>, other: Feature<Polygon>, errorMetres: number) {
  const sites = [one, other].map(({ geometry }, place) => ({ id: `site-${place}`, geometry, errorMetres }));
  const step = assessOverlaps(sites, buildSiteIndex([one, other])).next();
  return step.done ? step.value[0] : undefined;
}

describe('the ± of shared ground', () => {
  const moved = ({ geometry }: Feature<Polygon>, east: number, north: number): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x + east, y + north])),
    },
  });
  const METRES_OF_DEGREE = 111_320;

  it('holds wherever two outlines may lie', () => {
    const random = seededRandom(23);
    let pairs = 0;
    for (let round = 0; round < 200; round++) {
      const [one, other] = [randomSite(random, 'one', 1500), randomSite(random, 'other', 1500)];
      const [from, to] = [one, other].map(({ geometry }) => geometry.coordinates[0]?.[0] ?? []);
      const near = moved(other, (from?.[0] ?? 0) - (to?.[0] ?? 0), (from?.[1] ?? 0) - (to?.[1] ?? 0));
      const errorMetres = 20 + 600 * random();
      const overlap = assessed(one, near, errorMetres);
      if (!overlap) continue;
      pairs++;
      const turn = 2 * Math.PI * random();
      // Each may lie that far off: against each other they are moved by up to twice that.
      const shift = (2 * errorMetres * random()) / METRES_OF_DEGREE;
      const after = overlapsOf(one, moved(near, shift * Math.sin(turn), shift * Math.cos(turn)))[0]?.[2] ?? 0;
      expect(Math.abs(after - overlap.squareMetres)).toBeLessThanOrEqual(
        overlap.errorSquareMetres * 1.001 + 1,
      );
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it('is what a step to the side loses of two squares, and no more than there is', () => {
    const square = box(107, 21, 0.01);
    const narrow = assessed(square, box(107.005, 21, 0.01), 5);
    // 10 m along a side of 1,040 or 1,107 m: half the perimeter is both.
    expect((narrow?.errorSquareMetres ?? 0) / (10 * (1038.7 + 1107.5))).toBeCloseTo(1, 2);
    const wide = assessed(square, box(107.005, 21, 0.01), 5000);
    expect((wide?.errorSquareMetres ?? 0) / (wide?.squareMetres ?? NaN)).toBeCloseTo(1, 4);
    expect(assessed(square, box(107.005, 21, 0.01), 0)?.errorSquareMetres).toBe(0);
  });
});
