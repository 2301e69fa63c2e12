import GeographicLib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import type { PolygonRings } from './integer-rings';

/** Area in square metres inside a closed ring on WGS 84, whichever way it turns (GeographicLib). */
export function geodesicRingArea(ring: readonly Position[]): number {
  const polygon = GeographicLib.Geodesic.WGS84.Polygon(false);
  for (const [longitude = NaN, latitude = NaN] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? NaN);
}

/** Outer rings less their holes, in square metres. */
export function geodesicPolygonArea(polygons: readonly PolygonRings[]): number {
  return polygons
    .map(([outer = [], ...holes]) => holes.reduce((area, hole) => area - geodesicRingArea(hole), geodesicRingArea(outer)))
    .reduce((sum, area) => sum + area, 0);
}
