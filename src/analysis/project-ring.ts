import type { Position } from 'geojson';
import { appendGeodesicEdge } from '@/geometry/densify-geodesic';
import { type LocalPlane, toLocal } from '@/geometry/local-plane';

/** A run of degrees as plane coordinates x0, y0, x1, y1 …, its edges geodesics to 0.1 mm. */
export function projectPath(plane: LocalPlane, path: readonly Position[]): Float64Array {
  const into: number[] = [];
  let before: readonly [number, number, number, number] | undefined;
  for (const [longitude = Number.NaN, latitude = Number.NaN] of path) {
    const [x, y] = toLocal(plane, longitude, latitude);
    const here = [longitude, latitude, x, y] as const;
    if (before) appendGeodesicEdge(plane, before, here, into);
    else into.push(x, y);
    before = here;
  }
  return Float64Array.from(into);
}
