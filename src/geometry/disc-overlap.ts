import { discCut } from './disc-cut';
import type { PackedSites } from './packed-sites';
import { discSector, type PlaneDisc } from './plane-disc';
import { squaredDistanceToSegment } from './segment-distance';

/**
 * Area of the part of a site that lies within one disc, exactly: each edge with the disc's centre makes
 * a triangle, whose part in the disc is a smaller triangle where the edge is inside and a sector where
 * it is outside; signed and summed over the rings they leave the overlap.
 *
 * A disc about a place that is not near the site is seen from there under less than half a turn: all
 * that lies between leaving the disc and entering it again is then one sector, see `disc-cut.ts`.
 *
 * @param sites shells counter-clockwise, holes clockwise
 * @returns square metres in the plane; 0 for a site without rings
 */
export function discOverlap(sites: PackedSites, site: number, disc: PlaneDisc): number {
  const dx = (sites.centreX[site] as number) - disc.x;
  const dy = (sites.centreY[site] as number) - disc.y;
  const reach = NOT_NEAR * (sites.radius[site] as number);
  return dx * dx + dy * dy > reach * reach ? discCut(sites, site, disc) : overlapByEdges(sites, site, disc);
}

/** In radii of a site; a disc that is drawn out moves what is seen of it by parts of a thousandth. */
const NOT_NEAR = 1.01;

/** The same for a disc about any place, by every edge for itself. */
export function overlapByEdges(
  sites: PackedSites,
  site: number,
  { x, y, radius, flattening }: PlaneDisc,
): number {
  // Drawn in to a circle: what is inside stays inside, and areas change by a known factor.
  const [overWidth, overHeight] = [1 / (1 + flattening), 1 / (1 - flattening)];
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  let area = 0;
  const end = endRing[site] as number;
  for (let ring = firstRing[site] as number; ring < end; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      area += edgeInDisc(
        ((xs[vertex] as number) - x) * overWidth,
        ((ys[vertex] as number) - y) * overHeight,
        ((xs[vertex + 1] as number) - x) * overWidth,
        ((ys[vertex + 1] as number) - y) * overHeight,
        radius,
      );
    }
  }
  return Math.max(0, area / (overWidth * overHeight));
}

/** Signed area of the triangle (0, a, b) within the disc of the radius about 0. */
function edgeInDisc(ax: number, ay: number, bx: number, by: number, radius: number): number {
  const limit = radius * radius;
  if (ax * ax + ay * ay <= limit && bx * bx + by * by <= limit) return (ax * by - ay * bx) / 2;
  const dx = bx - ax;
  const dy = by - ay;
  const squaredLength = dx * dx + dy * dy;
  if (squaredLength === 0) return 0;
  // |a + t d|² = r² solved for t.
  const half = (ax * dx + ay * dy) / squaredLength;
  const rest = (ax * ax + ay * ay - limit) / squaredLength;
  const discriminant = half * half - rest;
  if (discriminant <= 0) return discSector(ax, ay, bx, by, radius);
  const root = Math.sqrt(discriminant);
  const enter = Math.min(1, Math.max(0, -half - root));
  const leave = Math.min(1, Math.max(0, -half + root));
  if (enter >= leave) return discSector(ax, ay, bx, by, radius);
  const [px, py] = [ax + enter * dx, ay + enter * dy];
  const [qx, qy] = [ax + leave * dx, ay + leave * dy];
  return (
    (enter > 0 ? discSector(ax, ay, px, py, radius) : 0) +
    (px * qy - py * qx) / 2 +
    (leave < 1 ? discSector(qx, qy, bx, by, radius) : 0)
  );
}

/** Area of a site in the plane, holes taken off. */
export function siteArea(sites: PackedSites, site: number): number {
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  const x = sites.centreX[site] as number;
  const y = sites.centreY[site] as number;
  let twice = 0;
  const end = endRing[site] as number;
  for (let ring = firstRing[site] as number; ring < end; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      twice +=
        ((xs[vertex] as number) - x) * ((ys[vertex + 1] as number) - y) -
        ((xs[vertex + 1] as number) - x) * ((ys[vertex] as number) - y);
    }
  }
  return twice / 2;
}

/** Distances from a point to the nearest and the farthest point of a site; 0 from a point inside. */
export function edgeRange(
  sites: PackedSites,
  site: number,
  x: number,
  y: number,
): readonly [nearest: number, farthest: number] {
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  let nearest = Infinity;
  let farthest = 0;
  let inside = false;
  const end = endRing[site] as number;
  for (let ring = firstRing[site] as number; ring < end; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const ax = xs[vertex] as number;
      const ay = ys[vertex] as number;
      const bx = xs[vertex + 1] as number;
      const by = ys[vertex + 1] as number;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      nearest = Math.min(nearest, squaredDistanceToSegment(ax, ay, bx, by, x, y));
      farthest = Math.max(farthest, (ax - x) * (ax - x) + (ay - y) * (ay - y));
    }
  }
  return [inside ? 0 : Math.sqrt(nearest), Math.sqrt(farthest)];
}
