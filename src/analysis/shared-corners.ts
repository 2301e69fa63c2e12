/**
 * Does an outline share corners or edges with one that is known already?
 *
 * Neighbouring plots are cut out of one survey, and a changed boundary keeps most of its marks, so that
 * corners coincide to the centimetre. By chance they hardly do: 3 m about every corner and along every
 * edge of a hundred outlines are below a thousandth of the province. This is the one thing on the ground
 * that tells apart readings 224 m from one another.
 */
import type { Position } from 'geojson';
import type { KnownSite } from '@/domain/known-site';
import { boundingBox } from '@/geometry/bounding-box';
import { RADIANS_PER_DEGREE } from '@/geometry/ellipsoid';
import { polygonsOf } from '@/geometry/polygon-rings';
import type { LngLat } from '@/geometry/position';
import { squaredDistanceToSegment } from '@/geometry/segment-distance';

/** More than what tables are rounded to and shifts in use differ by, 0.75 m; far less than 224 m. */
const TOLERANCE_METRES = 1.5;

const METRES_PER_DEGREE = 111_320;

/** Two corners fix place and direction; one may lie on an edge by chance. */
const FEWEST = 2;

export type SharedCorners = { readonly name: string; readonly count: number };

/** The outline that shares most corners with the positions; undefined where none shares two. */
export function sharedCorners(
  positions: readonly LngLat[],
  outlines: readonly KnownSite[],
): SharedCorners | undefined {
  let best: SharedCorners | undefined;
  for (const outline of outlines) {
    const count = countOn(positions, outline);
    if (count >= Math.max(FEWEST, positions.length / 50) && count > (best?.count ?? 0)) {
      best = { name: outline.name, count };
    }
  }
  return best;
}

function countOn(positions: readonly LngLat[], { geometry }: KnownSite): number {
  const box = boundingBox(geometry);
  if (!box) return 0;
  const margin = (2 * TOLERANCE_METRES) / METRES_PER_DEGREE;
  const near = positions.filter(
    ([x, y]) => x > box[0] - margin && x < box[2] + margin && y > box[1] - margin && y < box[3] + margin,
  );
  const rings = polygonsOf(geometry).flat();
  return near.filter((position) => rings.some((ring) => isOn(ring, position))).length;
}

function isOn(ring: readonly Position[], [x, y]: LngLat): boolean {
  const metresEast = METRES_PER_DEGREE * Math.cos(y * RADIANS_PER_DEGREE);
  for (let index = 1; index < ring.length; index++) {
    const [ax = NaN, ay = NaN] = ring[index - 1] ?? [];
    const [bx = NaN, by = NaN] = ring[index] ?? [];
    const squared = squaredDistanceToSegment(
      (ax - x) * metresEast,
      (ay - y) * METRES_PER_DEGREE,
      (bx - x) * metresEast,
      (by - y) * METRES_PER_DEGREE,
      0,
      0,
    );
    if (squared < TOLERANCE_METRES ** 2) return true;
  }
  return false;
}
