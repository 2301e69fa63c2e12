import { isInside } from './inside-site';
import type { LocalPlane } from './local-plane';
import type { PackedSites } from './packed-sites';
import { nearestPlace, type PathPlace, type PlanePath, pathCrossings, planePath } from './plane-path';

/** A site in a plane: which points are in it, and its edge as paths. */
export type PlaneOutline = {
  readonly rings: readonly PlanePath[];
  readonly holds: (x: number, y: number) => boolean;
};

export type PlanePoint = { readonly x: number; readonly y: number };

/** The outline of one of the packed sites; a point is a ring of no length that holds nothing. */
export function planeOutline(plane: LocalPlane, sites: PackedSites, site: number): PlaneOutline {
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  const rings: PlanePath[] = [];
  for (let ring = firstRing[site] as number; ring < (endRing[site] as number); ring++) {
    const first = firstVertex[ring] as number;
    const corners = new Float64Array(2 * ((firstVertex[ring + 1] as number) - first));
    for (let at = 0; at < corners.length / 2; at++) {
      corners[2 * at] = xs[first + at] as number;
      corners[2 * at + 1] = ys[first + at] as number;
    }
    rings.push(planePath(plane, corners));
  }
  return { rings, holds: (x, y) => isInside(sites, site, x, y) };
}

/** The place of the site that is nearest to a point: the point itself, 0 m away, where the site holds it. */
export function nearestOfOutline(
  plane: LocalPlane,
  { rings, holds }: PlaneOutline,
  { x, y }: PlanePoint,
): PlanePoint & { readonly awayMetres: number } {
  if (holds(x, y)) return { x, y, awayMetres: 0 };
  let best = { x: Number.NaN, y: Number.NaN, awayMetres: Infinity };
  for (const ring of rings) {
    const place = nearestPlace(plane, ring, x, y);
    if (place.awayMetres < best.awayMetres) best = place;
  }
  return best;
}

/** Where a path crosses the site's edge, as places of the path. */
export function outlineCrossings({ rings }: PlaneOutline, path: PlanePath): readonly PathPlace[] {
  return rings.flatMap((ring) => pathCrossings(path, ring));
}
