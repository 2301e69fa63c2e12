import { type LocalPlane, toLocal } from './local-plane';
import { WGS84 } from './wgs84';

/** How far a straight line in the plane may leave the geodesic that it stands for: a tenth of the 1 mm limit. */
const TOLERANCE_METRES = 1e-4;

/**
 * Plane coordinates of a geodesic edge, without its first point. Geodesics bend towards the middle
 * meridian in the plane; edges long enough for that to show get points in between.
 *
 * @param into receives x, y, x, y …
 */
export function appendGeodesicEdge(
  plane: LocalPlane,
  from: readonly [longitude: number, latitude: number, x: number, y: number],
  to: readonly [longitude: number, latitude: number, x: number, y: number],
  into: number[],
): void {
  const parts = partsNeeded(plane, from, to);
  if (parts > 1) {
    const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
    for (let part = 1; part < parts; part++) {
      const { lon2 = Number.NaN, lat2 = Number.NaN } = line.Position((line.s13 * part) / parts);
      const [x, y] = toLocal(plane, lon2, lat2);
      into.push(x, y);
    }
  }
  into.push(to[2], to[3]);
}

/** The sagitta of a part is its length squared times the curvature, an eighth of it. */
function partsNeeded(
  plane: LocalPlane,
  from: readonly [number, number, number, number],
  to: readonly [number, number, number, number],
): number {
  const length = Math.hypot(to[2] - from[2], to[3] - from[3]);
  const curvature = 2 * plane.scaleGrowth * Math.max(Math.abs(from[2]), Math.abs(to[2]));
  return Math.ceil(length / Math.sqrt((8 * TOLERANCE_METRES) / curvature)) || 1;
}
