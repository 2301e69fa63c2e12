import {
  Clipper,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  type PathsD,
  type PolyPathD,
  PolyTreeD,
} from 'clipper2-ts';
import type { MultiPolygon, Position } from 'geojson';
import { fromLocal, type LocalPlane, planeScale, toLocal } from './local-plane';

/** A line, or a single point, and how far the land round it reaches. */
export type Buffered = { readonly path: readonly Position[]; readonly radiusMetres: number };

/** Arcs stay this share of the radius within the true circle: 256 corners to a full one. */
const ARC_TOLERANCE = 7.5e-5;
const MITER_LIMIT = 2;
/** Digits of a metre that the overlay works to. */
const PRECISION = 2;

/**
 * All land within reach of any of the lines and points, as one shape. For drawing only: a radius is
 * taken at the scale of the line's first corner, and arcs are corners; shares are computed elsewhere.
 */
export function planeBuffers(plane: LocalPlane, parts: readonly Buffered[]): MultiPolygon {
  const grown: PathsD = parts.flatMap(({ path, radiusMetres }) => grow(plane, path, radiusMetres));
  const tree = new PolyTreeD();
  Clipper.booleanOpDWithPolyTree(ClipType.Union, grown, null, tree, FillRule.NonZero, PRECISION);
  return { type: 'MultiPolygon', coordinates: toPolygons(plane, tree) };
}

function grow(plane: LocalPlane, path: readonly Position[], radiusMetres: number): PathsD {
  const points = path.map(([longitude = NaN, latitude = NaN]) => {
    const [x, y] = toLocal(plane, longitude, latitude);
    return { x, y };
  });
  const radius = radiusMetres * planeScale(plane, points[0]?.x ?? 0);
  return Clipper.inflatePathsD(
    [points],
    radius,
    JoinType.Round,
    EndType.Round,
    MITER_LIMIT,
    PRECISION,
    radius * ARC_TOLERANCE,
  );
}

/** Outer rings each with its holes; what stands in a hole is a polygon again. */
function toPolygons(plane: LocalPlane, node: PolyPathD): Position[][][] {
  return childrenOf(node).flatMap((outer) => {
    const holes = childrenOf(outer);
    return [
      [outer, ...holes].map((ring) => toRing(plane, ring)),
      ...holes.flatMap((hole) => toPolygons(plane, hole)),
    ];
  });
}

function childrenOf(node: PolyPathD): PolyPathD[] {
  return Array.from({ length: node.count }, (_, index) => node.child(index));
}

function toRing(plane: LocalPlane, { poly }: PolyPathD): Position[] {
  const ring = (poly ?? []).map(({ x, y }): Position => [...fromLocal(plane, x, y)]);
  return ring[0] ? [...ring, ring[0]] : ring;
}
