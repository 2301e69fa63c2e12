import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';

/**
 * Distances by GeographicLib alone, with no plane anywhere: slow, and independent of what is tested.
 */
const WGS84 = Geodesic.WGS84;

function distance(a: Position, b: Position): number {
  return WGS84.Inverse(a[1] ?? NaN, a[0] ?? NaN, b[1] ?? NaN, b[0] ?? NaN, Geodesic.DISTANCE).s12 ?? NaN;
}

/** Least distance from a point to a geodesic edge, by golden section: it has one minimum along a short edge. */
export function pointToEdge(point: Position, from: Position, to: Position): number {
  const line = WGS84.InverseLine(from[1] ?? NaN, from[0] ?? NaN, to[1] ?? NaN, to[0] ?? NaN);
  const at = (along: number): number => {
    const { lat2 = NaN, lon2 = NaN } = line.Position(along);
    return distance(point, [lon2, lat2]);
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, line.s13];
  while (high - low > 1e-4) {
    const span = golden * (high - low);
    if (at(high - span) < at(low + span)) high = low + span;
    else low = high - span;
  }
  return Math.min(at((low + high) / 2), distance(point, from), distance(point, to));
}

/**
 * Least distance between two runs of geodesic edges that do not meet: it is reached at a corner of one
 * of them. Edges that are plainly farther than the best are left out by the triangle inequality.
 */
export function pathToPath(one: readonly Position[], other: readonly Position[]): number {
  return Math.min(cornersToEdges(one, other), cornersToEdges(other, one));
}

function cornersToEdges(corners: readonly Position[], path: readonly Position[]): number {
  let best = Infinity;
  for (const corner of corners) {
    for (let index = 1; index < path.length; index++) {
      const [from, to] = [path[index - 1] ?? [], path[index] ?? []];
      if (distance(corner, from) - distance(from, to) > best) continue;
      best = Math.min(best, pointToEdge(corner, from, to));
    }
  }
  return best;
}
