import type { MultiPolygon, Polygon, Position } from 'geojson';
import { RADIANS_PER_DEGREE, SEMI_MAJOR_METRES } from './ellipsoid';
import { polygonsOf } from './polygon-rings';
import { type SquareMetres, squareMetres } from './units';

/**
 * How far a measured area may be off where each corner may be off by an error of its own.
 *
 * By the shoelace formula a corner moves the area by half the distance between its two neighbours, across
 * it; corners that err independently add up as squares. Corners that err together, as by a wrong shift of
 * the datum, move the outline and leave its area. A sphere is exact enough for an error.
 *
 * @param geometry WGS 84 longitude and latitude in degrees
 * @param errorMetres of one corner in one direction
 */
export function areaError(geometry: Polygon | MultiPolygon, errorMetres: number): SquareMetres {
  let squares = 0;
  for (const rings of polygonsOf(geometry)) for (const ring of rings) squares += squaredSpans(ring);
  return squareMetres((errorMetres / 2) * Math.sqrt(squares));
}

/** Sum of the squares of the distances between the neighbours of each corner, in square metres. */
function squaredSpans(ring: readonly Position[]): number {
  const corners = ring.slice(0, -1);
  const metresPerDegree = RADIANS_PER_DEGREE * SEMI_MAJOR_METRES;
  return corners.reduce((sum, [, latitude = 0], index) => {
    const [west = 0, south = 0] = corners.at(index - 1) ?? [];
    const [east = 0, north = 0] = corners[(index + 1) % corners.length] ?? [];
    const x = (east - west) * metresPerDegree * Math.cos(latitude * RADIANS_PER_DEGREE);
    const y = (north - south) * metresPerDegree;
    return sum + x * x + y * y;
  }, 0);
}
