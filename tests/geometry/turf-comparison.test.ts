import type { Feature, LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ACCURACY_TRUTH } from '@/analysis/accuracy-truth';
import { buildLineIndex } from '@/analysis/line-index';
import { nearestLine } from '@/analysis/nearest-line';
import { overlapPairs } from '@/analysis/overlaps';
import { shareInRings } from '@/analysis/rings';
import { buildSiteIndex } from '@/analysis/site-index';
import { geodesicArea } from '@/geometry/geodesic-area';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import {
  turfArea,
  turfDistanceToLine,
  turfPlaneDistance,
  turfRing,
  turfSharedArea,
  turfShareInRing,
} from '@/geometry/turf-comparison';
import { metres } from '@/geometry/units';

const { areas, distances, overlaps, rings, shares } = ACCURACY_TRUTH;

const polygon = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const feature = <Shape extends Polygon | LineString>(geometry: Shape): Feature<Shape> => ({
  type: 'Feature',
  properties: {},
  geometry,
});
const place = ([x = NaN, y = NaN]: Position): LngLat => lngLat(x, y);

function only<Entry>(entries: readonly Entry[], wanted: (entry: Entry) => boolean): Entry {
  const found = entries.find(wanted);
  if (!found) throw new Error('not in the truth');
  return found;
}

/** The exact function and Turf's, on the same input, each beside the stored truth. */
describe('what the exact functions gain over Turf', () => {
  it('geodesicArea: a park of 714 ha comes out 2 ha too large from Turf', () => {
    const { coordinates, squareMetres } = only(areas, (one) => Math.round(one.squareMetres) === 7_140_005);
    const shape = { type: 'MultiPolygon' as const, coordinates };
    expect(Math.abs((geodesicArea(shape) ?? NaN) - squareMetres)).toBeLessThan(0.001);
    expect(turfArea(shape) - squareMetres).toBeCloseTo(19_751, 0);
  });

  it('ringPolygon: Turf’s ring of 20 km stands up to 86 m from where it should', () => {
    const { centre, radiusMetres, squareMetres } = only(rings, (one) => one.radiusMetres === 20_000);
    const exact = ringPolygon(place(centre), metres(radiusMetres));
    const turf = turfRing(centre, radiusMetres);
    const worst = (ring: Polygon): number =>
      Math.max(
        ...(ring.coordinates[0] ?? []).map((corner) =>
          Math.abs(geodesicDistance(place(centre), place(corner)) - radiusMetres),
        ),
      );
    if (!exact) throw new Error('no ring');
    expect(worst(exact)).toBeLessThan(1e-6);
    expect(worst(turf)).toBeGreaterThan(80);
    expect(Math.abs((geodesicArea(exact) ?? NaN) / squareMetres - 1)).toBeLessThan(0.0005);
    expect((geodesicArea(turf) ?? NaN) / squareMetres - 1).toBeLessThan(-0.004);
  });

  it('nearestLine: a line 20 km away is 30 m farther for Turf', () => {
    const { site, line, metres: truth } = only(distances, (one) => Math.round(one.metres) === 20_088);
    const index = buildSiteIndex([feature(polygon(site))]);
    const lines = buildLineIndex([feature({ type: 'LineString', coordinates: line })], index.plane);
    expect(Math.abs((nearestLine(index, lines).metres[0] ?? NaN) - truth)).toBeLessThan(0.001 + 1e-7 * truth);
    expect(turfDistanceToLine(polygon(site), line) - truth).toBeCloseTo(29.6, 1);
  });

  it('shareInRings: 56 % of a site is 39 % for Turf', () => {
    const { site, hub, radiusMetres, share } = only(shares, (one) => one.share.toFixed(3) === '0.563');
    const exact = shareInRings(buildSiteIndex([feature(polygon(site))]), [place(hub)], radiusMetres)[0];
    expect(Math.abs((exact ?? NaN) - share)).toBeLessThan(1e-4);
    expect(turfShareInRing(polygon(site), hub, radiusMetres)).toBeCloseTo(0.393, 3);
  });

  it('overlapPairs: 1,092 ha of shared ground are 3 ha more for Turf', () => {
    const { one, other, squareMetres } = only(
      overlaps,
      (pair) => Math.round(pair.squareMetres) === 10_917_006,
    );
    const index = buildSiteIndex([feature(polygon(one)), feature(polygon(other))]);
    const exact = overlapPairs(index).squareMetres[0] ?? NaN;
    expect(Math.abs(exact / squareMetres - 1)).toBeLessThan(1e-6);
    expect(turfSharedArea(polygon(one), polygon(other)) - squareMetres).toBeCloseTo(30_128, 0);
  });

  it('a sheet from Web Mercator, where Turf draws, is 7 % too large west to east and more north to south', () => {
    const [west, east] = [lngLat(107.2, 21.15), lngLat(107.3, 21.15)];
    const [south, north] = [lngLat(107.25, 21.1), lngLat(107.25, 21.2)];
    const across = turfPlaneDistance(west, east) / geodesicDistance(west, east);
    const along = turfPlaneDistance(south, north) / geodesicDistance(south, north);
    expect(across).toBeCloseTo(1.0718, 3);
    expect(along / across - 1).toBeCloseTo(0.0058, 3);
  });
});

describe('turfDistanceToLine', () => {
  const square = polygon([
    [
      [107, 21],
      [107.01, 21],
      [107.01, 21.01],
      [107, 21.01],
      [107, 21],
    ],
  ]);

  it.each([
    [
      'a line across',
      [
        [106.9, 21.005],
        [107.1, 21.005],
      ],
    ],
    [
      'a line within',
      [
        [107.004, 21.004],
        [107.006, 21.006],
      ],
    ],
    [
      'a point within',
      [
        [107.005, 21.005],
        [107.005, 21.005],
      ],
    ],
  ])('is 0 for %s', (_, line) => {
    expect(turfDistanceToLine(square, line)).toBe(0);
  });

  it('measures to the edge, not only to corners', () => {
    const point = [
      [107.02, 21.005],
      [107.02, 21.005],
    ];
    expect(turfDistanceToLine(square, point) / 1038).toBeCloseTo(1, 2);
  });
});
