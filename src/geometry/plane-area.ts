import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toPlane } from './plane-position';
import { isMeasurableRing, openRing, polygonsOf } from './polygon-rings';
import { lngLat } from './position';
import type { ReferenceSystem } from './reference-systems';
import { type SquareMetres, squareMetres } from './units';

/** Twice the area is summed round the first corner: far from the origin the products would lose digits. */
function shoelace(ring: readonly Position[], system: ReferenceSystem): number {
  const corners = openRing(ring).map(([longitude = NaN, latitude = NaN]) =>
    toPlane(system, lngLat(longitude, latitude)),
  );
  const origin = corners[0] ?? { easting: 0, northing: 0 };
  const local = corners.map(
    ({ easting, northing }) => [easting - origin.easting, northing - origin.northing] as const,
  );
  let twice = 0;
  local.forEach(([x, y], index) => {
    const [nextX, nextY] = local[(index + 1) % local.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}

/**
 * Area in the plane of a survey system, the one that land records state: edges are straight in the
 * plane, nothing is corrected for its scale. In Quảng Ninh it differs from the area on the ellipsoid by
 * -0.02 to +0.02 %.
 *
 * @param geometry rings of WGS 84 longitude and latitude in degrees
 * @returns square metres, to 0.01 m² of the shoelace formula; undefined as for `geodesicArea`
 */
export function planeArea(
  geometry: Polygon | MultiPolygon,
  system: ReferenceSystem,
): SquareMetres | undefined {
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    if (rings.length === 0 || !rings.every(isMeasurableRing)) return undefined;
    rings.forEach((ring, index) => {
      total += index === 0 ? shoelace(ring, system) : -shoelace(ring, system);
    });
  }
  return squareMetres(total);
}
