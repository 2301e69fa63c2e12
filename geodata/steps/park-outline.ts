import type { Position } from 'geojson';
import { fitArea } from './fit-area';
import { createOverlay, type PolygonRings } from './integer-rings';
import { moveBy, type PlanePoint, toDegrees } from './local-plane';
import { geodesicRingArea } from './measure-area';
import { type ParkShapeOptions, parkShape } from './park-shape';

/** About 1 cm: at fewer decimals the rounding alone moves a small cluster's area by more than it may be off. */
export const ZONE_DECIMALS = 7;

export type ParkOutlineOptions = ParkShapeOptions & {
  readonly anchor: Position;
  /** From the anchor to the middle of the outline, metres. */
  readonly offset: PlanePoint;
  readonly hectares: number;
  /** What the outline must stay on; null for land won from the sea. */
  readonly land: readonly PolygonRings[] | null;
};

/** About 40 m, so that a side along the shore is seen beside it. */
const SHORE_SETBACK_DEGREES = 0.0004;
/** Spits narrower than twice this (about 250 m) are left out of a park. */
const SPIT_DEGREES = 0.0012;

/** The land within reach of a shape, less a strip along the shore. */
function groundNear(land: readonly PolygonRings[], centre: Position, reachMetres: number): PolygonRings[] {
  const overlay = createOverlay(ZONE_DECIMALS);
  const square: PlanePoint[] = [
    [-reachMetres, -reachMetres],
    [reachMetres, -reachMetres],
    [reachMetres, reachMetres],
    [-reachMetres, reachMetres],
  ];
  const near = overlay.intersect(land, [[toDegrees(square, centre)]]);
  return overlay.grow(overlay.grow(near, -SHORE_SETBACK_DEGREES - SPIT_DEGREES), SPIT_DEGREES);
}

function largest(polygons: readonly PolygonRings[]): PolygonRings[] {
  const size = ([outer = []]: PolygonRings): number => geodesicRingArea(outer);
  return [...polygons].sort((a, b) => size(b) - size(a)).slice(0, 1);
}

/**
 * An indicative outline of exactly the declared area (0.01 %) near an anchor: one polygon. Where water cuts
 * into the shape, its side follows the shore and the rest grows instead.
 */
export function parkOutline(options: ParkOutlineOptions): readonly PolygonRings[] {
  const overlay = createOverlay(ZONE_DECIMALS);
  const shape = parkShape(options);
  const centre = moveBy(options.anchor, options.offset);
  const wanted = options.hectares * 10_000;
  const ground = options.land && groundNear(options.land, centre, Math.sqrt(wanted) * 2.5);
  const drawAt = (scale: number): PolygonRings[] => {
    const ring = shape.map(([x, y]): PlanePoint => [x * scale, y * scale]);
    const drawn = [[toDegrees(ring, centre)]];
    return largest(ground ? overlay.intersect(drawn, ground) : overlay.unite(drawn));
  };
  return fitArea(drawAt, wanted, Math.sqrt(wanted) / 2);
}
