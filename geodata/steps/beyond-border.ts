import type { Position } from 'geojson';
import { createOverlay, type PolygonRings } from './integer-rings';
import { simplifyLine } from './simplify-line';

/**
 * From the end of the land border down the mouth of the Bắc Luân and south over the sea. It keeps outlines off
 * the neighbour's shore; it is our own working line, published nowhere, and no boundary.
 */
const GUARD_AT_SEA: Position[] = [
  [108.046, 21.54],
  [108.051, 21.53],
  [108.06, 21.518],
  [108.083, 21.502],
  [108.09, 21.484],
  [108.09, 20.3],
];
const OUTER_CORNERS: Position[] = [
  [109, 20.3],
  [109, 22.2],
];
/** About 60 m: an outline drawn beside the border stays clear of it after simplifying and rounding. */
const SETBACK_DEGREES = 0.0006;
/** About 25 m. */
const TOLERANCE_DEGREES = 0.00025;

/** The ground that no outline may reach: north of the land border and east of the river's mouth, grown by the setback. */
export function groundBeyondBorder(border: readonly Position[]): PolygonRings[] {
  const [west = 0] = border[0] ?? [];
  const line = simplifyLine(border, TOLERANCE_DEGREES);
  const ring = [...line, ...GUARD_AT_SEA, ...OUTER_CORNERS, [west, 22.2]];
  const closed = [...ring, ring[0] ?? []];
  return createOverlay(6).grow([[closed]], SETBACK_DEGREES);
}
