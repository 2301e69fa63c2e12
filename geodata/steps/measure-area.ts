import type { Position } from 'geojson';
import { geodesicArea } from '@/geometry/geodesic-area';
import type { PolygonRings } from './integer-rings';

/** Square metres inside one closed ring on WGS 84, whichever way it turns. */
export function geodesicRingArea(ring: readonly Position[]): number {
  return geodesicPolygonArea([[[...ring]]]);
}

/** Square metres of polygons that do not overlap, holes taken off. */
export function geodesicPolygonArea(polygons: readonly PolygonRings[]): number {
  const coordinates = polygons.map((rings) => rings.map((ring) => [...ring]));
  return geodesicArea({ type: 'MultiPolygon', coordinates }) ?? Number.NaN;
}
