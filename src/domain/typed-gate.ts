import type { MultiPolygon, Point, Polygon } from 'geojson';
import { boundingBox } from '@/geometry/bounding-box';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import type { Metres } from '@/geometry/units';
import { failed, ok, type Result } from './result';
import { parseTypedPosition } from './typed-position';

/** A gate stands at its site. Farther off, a digit is wrong, or the numbers are of another system. */
const FARTHEST_METRES = 20_000;

type GateFault =
  | { readonly type: 'unreadable' }
  /** From the box round the site. */
  | { readonly type: 'far'; readonly metres: Metres };

/**
 * Where the gate of a site stands, from coordinates as a person types them.
 *
 * @param geometry of the site on WGS 84; null: its place is not known, and any position will do
 */
export function readTypedGate(
  text: string,
  geometry: Polygon | MultiPolygon | Point | null,
): Result<LngLat, GateFault> {
  const position = parseTypedPosition(text);
  if (!position) return failed({ type: 'unreadable' });
  const box = geometry && boundingBox(geometry);
  if (!box) return ok(position);
  const within = (value: number, least: number, greatest: number): number =>
    Math.min(Math.max(value, least), greatest);
  const [west, south, east, north] = box;
  const nearest = lngLat(within(position[0], west, east), within(position[1], south, north));
  const metres = geodesicDistance(position, nearest);
  return metres <= FARTHEST_METRES ? ok(position) : failed({ type: 'far', metres });
}
