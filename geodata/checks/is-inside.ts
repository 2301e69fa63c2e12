import type { Position } from 'geojson';
import type { PolygonRings } from '../steps/integer-rings';

function isInRing([x = NaN, y = NaN]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  ring.forEach(([ax = NaN, ay = NaN], index) => {
    const [bx = ax, by = ay] = ring[index + 1] ?? [];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

/** Whether a point lies in one of some polygons, and in none of their holes. On an edge either answer may come. */
export function isInside(point: Position, polygons: readonly PolygonRings[]): boolean {
  return polygons.some(
    ([outer = [], ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)),
  );
}
