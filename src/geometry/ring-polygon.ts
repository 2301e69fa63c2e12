import type { Polygon, Position } from 'geojson';
import { geodesicDestination } from './geodesic-length';
import type { LngLat } from './position';
import type { Metres } from './units';

/** The area of a regular polygon of 256 corners is 0.01 % below its circle's. */
const DEFAULT_CORNERS = 256;

/**
 * All points at one geodesic distance from a centre, as a closed ring, counter-clockwise. Every corner
 * lies at the radius to some nanometres; the area is within 0.05 % of the disc at the default setting.
 *
 * @returns undefined where the radius is not a positive number below a quarter of the globe
 */
export function ringPolygon(
  center: LngLat,
  radius: Metres,
  corners: number = DEFAULT_CORNERS,
): Polygon | undefined {
  if (!(radius > 0 && radius < 1e7) || !(Math.abs(center[0]) <= 180 && Math.abs(center[1]) <= 90))
    return undefined;
  const ring: Position[] = [];
  for (let corner = 0; corner < corners; corner++) {
    ring.push([...geodesicDestination(center, -(360 * corner) / corners, radius)]);
  }
  const [first] = ring;
  if (first) ring.push([...first]);
  return { type: 'Polygon', coordinates: [ring] };
}
