import { Clipper, ClipType, FillRule, type Paths64, type PolyPath64, PolyTree64 } from 'clipper2-ts';
import type { Position } from 'geojson';

/** Rings of one polygon as GeoJSON holds them: outer first, closed. */
export type PolygonRings = Position[][];

/**
 * Overlay on whole numbers: positions are multiplied by 10^decimals and rounded, so that what comes out is
 * already what is written, and two runs agree to the byte.
 */
export type Overlay = {
  readonly unite: (polygons: readonly PolygonRings[]) => PolygonRings[];
  readonly intersect: (a: readonly PolygonRings[], b: readonly PolygonRings[]) => PolygonRings[];
  readonly subtract: (a: readonly PolygonRings[], b: readonly PolygonRings[]) => PolygonRings[];
  /** Grows (or with a negative distance shrinks) by a distance in degrees, with square corners cut. */
  readonly grow: (polygons: readonly PolygonRings[], degrees: number) => PolygonRings[];
};

function toPaths(polygons: readonly PolygonRings[], scale: number): Paths64 {
  return polygons.flatMap((rings) =>
    rings.map((ring) =>
      ring.slice(0, -1).map(([x = NaN, y = NaN]) => ({ x: Math.round(x * scale), y: Math.round(y * scale) })),
    ),
  );
}

function toRing(node: PolyPath64, scale: number, counterClockwise: boolean): Position[] {
  const path = node.poly ?? [];
  const turned = Clipper.area(path) > 0 === counterClockwise ? path : [...path].reverse();
  const ring: Position[] = turned.map(({ x, y }) => [x / scale, y / scale]);
  return ring[0] ? [...ring, ring[0]] : ring;
}

function childrenOf(node: PolyPath64): PolyPath64[] {
  return Array.from({ length: node.count }, (_, index) => node.child(index));
}

/** Outer rings counter-clockwise, holes clockwise, as RFC 7946 asks; what stands in a hole is a polygon again. */
function toPolygons(tree: PolyPath64, scale: number): PolygonRings[] {
  return childrenOf(tree).flatMap((outer) => {
    const holes = childrenOf(outer);
    const polygon = [toRing(outer, scale, true), ...holes.map((hole) => toRing(hole, scale, false))];
    return [polygon, ...holes.flatMap((hole) => toPolygons(hole, scale))];
  });
}

export function createOverlay(decimals: number): Overlay {
  const scale = 10 ** decimals;
  const run = (type: ClipType, a: Paths64, b: Paths64): PolygonRings[] => {
    const tree = new PolyTree64();
    Clipper.booleanOpWithPolyTree(type, a, b, tree, FillRule.NonZero);
    return toPolygons(tree, scale);
  };
  const overlay = (type: ClipType) => (a: readonly PolygonRings[], b: readonly PolygonRings[]) =>
    run(type, toPaths(a, scale), toPaths(b, scale));
  return {
    unite: (polygons) => run(ClipType.Union, toPaths(polygons, scale), []),
    intersect: overlay(ClipType.Intersection),
    subtract: overlay(ClipType.Difference),
    grow: (polygons, degrees) => {
      const paths = Clipper.inflatePaths(toPaths(polygons, scale), degrees * scale, 1, 0);
      return run(ClipType.Union, paths, []);
    },
  };
}
