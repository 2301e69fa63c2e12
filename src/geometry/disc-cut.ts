import type { PackedSites } from './packed-sites';
import { discSector, type PlaneDisc } from './plane-disc';

/**
 * Area of the part of a site that lies within a disc whose centre lies outside the circle round the site.
 *
 * Edges in the disc count by their triangles with its centre, and all that lies between leaving the disc
 * and entering it again by one sector, no matter how many edges: sectors are taken from the direction of
 * the site's middle, which is less than a quarter turn away, added on entering and taken off on leaving.
 * Most edges take a few products so, and only those that cross the circle a root.
 *
 * @param sites shells counter-clockwise, holes clockwise
 * @returns square metres in the plane; 0 for a site without rings
 */
export function discCut(sites: PackedSites, site: number, { x, y, radius, flattening }: PlaneDisc): number {
  // Drawn in to a circle: what is inside stays inside, and areas change by a known factor.
  const overWidth = 1 / (1 + flattening);
  const overHeight = 1 / (1 - flattening);
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  const towards = {
    x: ((sites.centreX[site] as number) - x) * overWidth,
    y: ((sites.centreY[site] as number) - y) * overHeight,
    radius,
  };
  const limit = radius * radius;
  let area = 0;
  const end = endRing[site] as number;
  for (let ring = firstRing[site] as number; ring < end; ring++) {
    let vertex = firstVertex[ring] as number;
    const last = (firstVertex[ring + 1] as number) - 1;
    let ax = ((xs[vertex] as number) - x) * overWidth;
    let ay = ((ys[vertex] as number) - y) * overHeight;
    let isIn = ax * ax + ay * ay <= limit;
    for (; vertex < last; vertex++) {
      const bx = ((xs[vertex + 1] as number) - x) * overWidth;
      const by = ((ys[vertex + 1] as number) - y) * overHeight;
      const isNextIn = bx * bx + by * by <= limit;
      if (isIn && isNextIn) area += (ax * by - ay * bx) / 2;
      else if (isIn || isNextIn || dips(ax, ay, bx, by, limit))
        area += crossing(ax, ay, isIn, bx, by, isNextIn, towards);
      ax = bx;
      ay = by;
      isIn = isNextIn;
    }
  }
  return Math.max(0, area / (overWidth * overHeight));
}

/** Whether an edge with both ends outside the circle about 0 has a part inside. */
function dips(ax: number, ay: number, bx: number, by: number, limit: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  if (ax * dx + ay * dy >= 0 || bx * dx + by * dy <= 0) return false;
  const cross = ax * by - ay * bx;
  return cross * cross < limit * (dx * dx + dy * dy);
}

/** What an edge that crosses the circle adds: the triangle of its part inside, and sectors where it enters and leaves. */
function crossing(
  ax: number,
  ay: number,
  isIn: boolean,
  bx: number,
  by: number,
  isNextIn: boolean,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squaredLength = dx * dx + dy * dy;
  // |a + t d|² = r² solved for t; that there is a solution is known, whatever rounding makes of it.
  const half = (ax * dx + ay * dy) / squaredLength;
  const rest = (ax * ax + ay * ay - radius * radius) / squaredLength;
  const root = Math.sqrt(Math.max(0, half * half - rest));
  const enter = isIn ? 0 : Math.min(1, Math.max(0, -half - root));
  const leave = isNextIn ? 1 : Math.min(1, Math.max(enter, -half + root));
  const px = ax + enter * dx;
  const py = ay + enter * dy;
  const qx = ax + leave * dx;
  const qy = ay + leave * dy;
  const entered = isIn ? 0 : discSector(x, y, px, py, radius);
  const left = isNextIn ? 0 : discSector(x, y, qx, qy, radius);
  return entered + (px * qy - py * qx) / 2 - left;
}
