import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBoxTree } from '@/geometry/box-tree';
import { isInside } from '@/geometry/inside-site';
import { NearestSegmentSearch } from '@/geometry/nearest-segment-search';
import { leafBoxes, packLines } from '@/geometry/pack-lines';
import { packSites } from '@/geometry/pack-sites';
import type { PackedSites } from '@/geometry/packed-sites';
import { nothingFound } from '@/geometry/segment-approach';
import { segmentsMeet, squaredDistanceToSegment } from '@/geometry/segment-distance';

type Ring = readonly (readonly [x: number, y: number])[];

const flat = (ring: Ring): Float64Array => Float64Array.from(ring.flat());
const closed = (ring: Ring): Float64Array => flat([...ring, ...ring.slice(0, 1)]);

const whole = (most: number) => fc.integer({ min: -most, max: most });
const reaches = fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 3, maxLength: 120 });

/** A star of any number of corners; the middle of its box may lie outside of it. */
const star = fc.record({ x: whole(600), y: whole(600), reaches }).map(
  ({ x, y, reaches: corners }): Ring =>
    corners.map((reach, corner) => {
      const angle = (2 * Math.PI * corner) / corners.length;
      return [x + Math.round(reach * Math.cos(angle)), y + Math.round(reach * Math.sin(angle))];
    }),
);
/** A comb, whose middle is outside, with lines between its teeth. */
const comb = fc.record({ x: whole(600), y: whole(600), teeth: fc.integer({ min: 2, max: 20 }) }).map(
  ({ x, y, teeth }): Ring => [
    [x, y],
    [x + 20 * teeth, y],
    ...Array.from({ length: teeth }, (_, tooth) => teeth - tooth).flatMap((tooth): Ring => {
      const right = x + 20 * tooth;
      return [
        [right, y + 300],
        [right - 8, y + 300],
        [right - 8, y + 5],
        [right - 20, y + 5],
      ];
    }),
  ],
);
/** A frame: a square with a hole in which lines may lie whole. */
const frame = fc
  .record({ x: whole(600), y: whole(600), half: fc.integer({ min: 20, max: 400 }) })
  .map(({ x, y, half }): readonly Ring[] =>
    [half, -half / 2].map(
      (side): Ring => [
        [x - side, y - Math.abs(side)],
        [x + side, y - Math.abs(side)],
        [x + side, y + Math.abs(side)],
        [x - side, y + Math.abs(side)],
      ],
    ),
  );
const spot = fc.tuple(whole(600), whole(600)).map((place): Ring => [place]);
const site = fc.oneof(
  star.map((ring) => [ring]),
  comb.map((ring) => [ring]),
  frame,
  spot.map((ring) => [ring]),
);
const legs = fc.array(fc.tuple(whole(60), whole(60)), { minLength: 1, maxLength: 30 });
const line = fc.record({ x: whole(600), y: whole(600), legs }).map(({ x, y, legs: steps }): Ring => {
  const path: [number, number][] = [[x, y]];
  for (const [dx, dy] of steps) path.push([(path.at(-1)?.[0] ?? 0) + dx, (path.at(-1)?.[1] ?? 0) + dy]);
  return path;
});

/** Every segment against every edge. */
function leastDistance(
  sites: PackedSites,
  at: number,
  rings: readonly Ring[],
  paths: readonly Ring[],
): number {
  const edges = rings.flatMap((ring) => legsOf([...ring, ...ring.slice(0, 1)]));
  const distances = paths.flatMap(legsOf).map(([ax, ay, bx, by]) => {
    if (isInside(sites, at, ax, ay)) return 0;
    return Math.min(
      ...edges.map(([px, py, qx, qy]) =>
        segmentsMeet(px, py, qx, qy, ax, ay, bx, by)
          ? 0
          : Math.min(
              squaredDistanceToSegment(ax, ay, bx, by, px, py),
              squaredDistanceToSegment(ax, ay, bx, by, qx, qy),
              squaredDistanceToSegment(px, py, qx, qy, ax, ay),
              squaredDistanceToSegment(px, py, qx, qy, bx, by),
            ),
      ),
    );
  });
  return Math.sqrt(Math.min(...distances));
}

type Leg = readonly [ax: number, ay: number, bx: number, by: number];

function legsOf(path: Ring): readonly Leg[] {
  return path.slice(1).map(([bx, by], leg): Leg => [path[leg]?.[0] ?? 0, path[leg]?.[1] ?? 0, bx, by]);
}

function checkAgainstAll(rings: readonly (readonly Ring[])[], paths: readonly Ring[]): number {
  const sites = packSites(rings.map((one) => one.map(closed)));
  const lines = packLines(
    paths.map(flat),
    paths.map((_, index) => index),
    paths.length,
  );
  const search = new NearestSegmentSearch(sites, lines, buildBoxTree(leafBoxes(lines)), 0);
  const found = nothingFound();
  let crossings = 0;
  for (const [place, at] of sites.order.entries()) {
    search.find(place, found);
    const truth = leastDistance(sites, at, rings[at] ?? [], paths);
    if (truth === 0) crossings++;
    expect(Math.abs(Math.sqrt(found.squared) - truth)).toBeLessThanOrEqual(1e-9 * truth);
    const between = Math.hypot(found.siteX - found.lineX, found.siteY - found.lineY);
    expect(Math.abs(between - truth)).toBeLessThanOrEqual(1e-9 * truth);
  }
  return crossings;
}

describe('NearestSegmentSearch', () => {
  it('finds what every segment against every edge gives, for stars, combs, frames and points', () => {
    let crossings = 0;
    const sites = fc.array(site, { minLength: 1, maxLength: 12 });
    const lines = fc.array(line, { minLength: 1, maxLength: 25 });
    const property = fc.property(sites, lines, (rings, paths) => {
      crossings += checkAgainstAll(rings, paths);
    });
    fc.assert(property, { numRuns: 300, seed: 4 });
    expect(crossings).toBeGreaterThan(200);
  });

  it('is not misled by what is near the middle of a site that does not hold its middle', () => {
    const square = (half: number): Ring => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ];
    const spots: Ring[] = [0, 435].map(
      (at): Ring => [
        [at, at],
        [at, at],
      ],
    );
    checkAgainstAll([[square(400), square(200)]], spots);
  });
});
