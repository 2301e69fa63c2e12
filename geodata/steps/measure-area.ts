import geographicLib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import type { PolygonRings } from './integer-rings';

/** Square metres inside one closed ring on WGS 84, whichever way it turns (GeographicLib itself). */
export function geodesicRingArea(ring: readonly Position[]): number {
  const polygon = geographicLib.Geodesic.WGS84.Polygon(false);
  for (const [longitude = Number.NaN, latitude = Number.NaN] of ring.slice(0, -1))
    polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/** Square metres of polygons that do not overlap, holes taken off. */
export function geodesicPolygonArea(polygons: readonly PolygonRings[]): number {
  return polygons
    .map(([outer = [], ...holes]) =>
      holes.reduce((area, hole) => area - geodesicRingArea(hole), geodesicRingArea(outer)),
    )
    .reduce((sum, area) => sum + area, 0);
}
