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
const DECIMALS = 6;

/** What lies north of a line along the land border and, at sea, east of the river's mouth. */
export function groundBeyond(border: readonly Position[]): PolygonRings[] {
  const [west = 0] = border[0] ?? [];
  const ring = [...border, ...GUARD_AT_SEA, ...OUTER_CORNERS, [west, 22.2]];
  return [[[...ring, ...ring.slice(0, 1)]]];
}

/** The same, grown by the setback: what no outline is drawn on. */
export function groundKeptFree(border: readonly Position[]): PolygonRings[] {
  const beyond = groundBeyond(simplifyLine(border, TOLERANCE_DEGREES));
  return createOverlay(DECIMALS).grow(beyond, SETBACK_DEGREES);
}
