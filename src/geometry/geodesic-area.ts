import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isMeasurableRing, openRing, polygonsOf } from './polygon-rings';
import { type Metres, metres, type SquareMetres, squareMetres } from './units';
import { WGS84 } from './wgs84';

type RingMeasure = { readonly area: number; readonly perimeter: number };

function measureRing(ring: readonly Position[]): RingMeasure {
  const polygon = WGS84.Polygon(false);
  for (const [longitude = NaN, latitude = NaN] of openRing(ring)) polygon.AddPoint(latitude, longitude);
  const { area = NaN, perimeter } = polygon.Compute(false, true);
  return { area: Math.abs(area), perimeter };
}

/**
 * Area on the WGS 84 ellipsoid, edges being geodesics; holes are taken off; winding does not matter.
 *
 * @param geometry rings of longitude and latitude in degrees, closed or not; no self-crossings
 * @returns square metres, to about 1e-10 of GeographicLib in C++; undefined, for "no answer", where a
 *   ring has fewer than three corners or a coordinate is not a number of degrees
 * @see C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013)
 */
export function geodesicArea(geometry: Polygon | MultiPolygon): SquareMetres | undefined {
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    if (rings.length === 0 || !rings.every(isMeasurableRing)) return undefined;
    rings.forEach((ring, index) => {
      const { area } = measureRing(ring);
      total += index === 0 ? area : -area;
    });
  }
  return squareMetres(total);
}

/**
 * Length of the boundary on the WGS 84 ellipsoid, holes included.
 *
 * @returns metres; undefined as for `geodesicArea`
 */
export function geodesicPerimeter(geometry: Polygon | MultiPolygon): Metres | undefined {
  const rings = polygonsOf(geometry).flat();
  if (rings.length === 0 || !rings.every(isMeasurableRing)) return undefined;
  return metres(rings.reduce((sum, ring) => sum + measureRing(ring).perimeter, 0));
}
