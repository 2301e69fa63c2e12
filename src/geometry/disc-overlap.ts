import type { PackedSites } from './packed-sites';

/**
 * Area of the part of a site that lies within one disc, exactly: each edge with the disc's centre makes
 * a triangle, whose part in the disc is a smaller triangle where the edge is inside and a sector where
 * it is outside; signed and summed over the rings they leave the overlap.
 *
 * @param sites shells counter-clockwise, holes clockwise
 * @returns square metres in the plane; 0 for a site without rings
 */
export function discOverlap(
  sites: PackedSites,
  site: number,
  x: number,
  y: number,
  radius: number,
): number {
  const { xs, ys, firstRing, firstVertex } = sites;
  let area = 0;
  const endRing = firstRing[site + 1] as number;
  for (let ring = firstRing[site] as number; ring < endRing; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      area += edgeInDisc(
        (xs[vertex] as number) - x,
        (ys[vertex] as number) - y,
        (xs[vertex + 1] as number) - x,
        (ys[vertex + 1] as number) - y,
        radius,
      );
    }
  }
  return Math.max(0, area);
}

/** Signed area of the triangle (0, a, b) within the disc of the radius about 0. */
function edgeInDisc(ax: number, ay: number, bx: number, by: number, radius: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squaredLength = dx * dx + dy * dy;
  if (squaredLength === 0) return 0;
  // |a + t d|² = r² solved for t.
  const half = (ax * dx + ay * dy) / squaredLength;
  const rest = (ax * ax + ay * ay - radius * radius) / squaredLength;
  const discriminant = half * half - rest;
  if (discriminant <= 0) return sector(ax, ay, bx, by, radius);
  const root = Math.sqrt(discriminant);
  const enter = Math.min(1, Math.max(0, -half - root));
  const leave = Math.min(1, Math.max(0, -half + root));
  if (enter >= leave) return sector(ax, ay, bx, by, radius);
  const [px, py] = [ax + enter * dx, ay + enter * dy];
  const [qx, qy] = [ax + leave * dx, ay + leave * dy];
  return (
    (enter > 0 ? sector(ax, ay, px, py, radius) : 0) +
    (px * qy - py * qx) / 2 +
    (leave < 1 ? sector(qx, qy, bx, by, radius) : 0)
  );
}

/** Signed area of the disc's sector between the directions of a and b. */
function sector(ax: number, ay: number, bx: number, by: number, radius: number): number {
  return (radius * radius * Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) / 2;
}

/** Area of a site in the plane, holes taken off. */
export function siteArea(sites: PackedSites, site: number): number {
  const { xs, ys, firstRing, firstVertex } = sites;
  const x = sites.centreX[site] as number;
  const y = sites.centreY[site] as number;
  let twice = 0;
  const endRing = firstRing[site + 1] as number;
  for (let ring = firstRing[site] as number; ring < endRing; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      twice +=
        ((xs[vertex] as number) - x) * ((ys[vertex + 1] as number) - y) -
        ((xs[vertex + 1] as number) - x) * ((ys[vertex] as number) - y);
    }
  }
  return twice / 2;
}

/** Nearest and farthest distance from a point to a site's edge: what decides that a disc misses or holds it all. */
export function edgeRange(
  sites: PackedSites,
  site: number,
  x: number,
  y: number,
): readonly [nearest: number, farthest: number] {
  const fromCentre = Math.hypot((sites.centreX[site] as number) - x, (sites.centreY[site] as number) - y);
  const radius = sites.radius[site] as number;
  return [Math.max(0, fromCentre - radius), fromCentre + radius];
}
