import { geodesicDistance } from '@/geometry/geodesic-length';
import { type LngLat, lngLat } from '@/geometry/position';
import type { Metres } from '@/geometry/units';

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Offset = {
  readonly metres: Metres;
  readonly direction: (typeof DIRECTIONS)[number];
  /** Metres, signed. */
  readonly east: number;
  readonly north: number;
};

/** How far, and which way, one reading of a corner lies from another. */
export function offsetBetween(from: LngLat, to: LngLat): Offset {
  const corner = lngLat(to[0], from[1]);
  const east = Math.sign(to[0] - from[0]) * geodesicDistance(from, corner);
  const north = Math.sign(to[1] - from[1]) * geodesicDistance(corner, to);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  const direction = DIRECTIONS[(eighth + 8) % 8] ?? 'n';
  return { metres: geodesicDistance(from, to), direction, east, north };
}
