import type { Position } from 'geojson';

/** Moves a ring by degrees. Whole multiples of the decimals written keep it exact. */
export function shiftRing(ring: readonly Position[], eastDegrees: number, northDegrees: number): Position[] {
  return ring.map(([x = NaN, y = NaN]) => [x + eastDegrees, y + northDegrees]);
}
