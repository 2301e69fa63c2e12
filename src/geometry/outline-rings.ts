import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from './polygon-rings';

/** A vertex of an outline: number of its polygon, of its ring in there, of the vertex in that ring. */
export type VertexPath = readonly [polygon: number, ring: number, vertex: number];

/**
 * The rings of an outline in runs of numbers, closed, vertices that repeat the one before left out.
 * Edge e runs from vertex e to vertex e + 1; the last vertex of a ring begins none.
 */
export type OutlineRings = {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** First vertex of each ring; closed by the number of all vertices. */
  readonly firstVertex: readonly number[];
  /** For each ring its polygon, and its number in there: 0 is the shell. */
  readonly polygonOf: readonly number[];
  readonly placeOf: readonly number[];
  /** For each vertex its number in the ring as it was given. */
  readonly given: Uint32Array;
};

/** @param geometry rings closed, every number finite; any one unit */
export function outlineRings(geometry: Polygon | MultiPolygon): OutlineRings {
  const polygons = polygonsOf(geometry);
  const room = polygons.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);
  const xs = new Float64Array(room);
  const ys = new Float64Array(room);
  const given = new Uint32Array(room);
  const [firstVertex, polygonOf, placeOf]: [number[], number[], number[]] = [[], [], []];
  let end = 0;
  polygons.forEach((rings, polygon) => {
    rings.forEach((ring, place) => {
      firstVertex.push(end);
      polygonOf.push(polygon);
      placeOf.push(place);
      end = packRing(ring, xs, ys, given, end);
    });
  });
  firstVertex.push(end);
  return { xs, ys, given, firstVertex, polygonOf, placeOf };
}

function packRing(
  ring: readonly Position[],
  xs: Float64Array,
  ys: Float64Array,
  given: Uint32Array,
  start: number,
): number {
  let end = start;
  ring.forEach((position, vertex) => {
    const [x, y] = [position[0] as number, position[1] as number];
    if (end > start && xs[end - 1] === x && ys[end - 1] === y) return;
    xs[end] = x;
    ys[end] = y;
    given[end] = vertex;
    end++;
  });
  return end;
}

export function ringOfVertex({ firstVertex }: OutlineRings, vertex: number): number {
  let [low, high] = [0, firstVertex.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstVertex[middle] as number) <= vertex) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function pathOfVertex(rings: OutlineRings, vertex: number): VertexPath {
  const ring = ringOfVertex(rings, vertex);
  return [rings.polygonOf[ring] as number, rings.placeOf[ring] as number, rings.given[vertex] as number];
}

/** Even-odd rule for one ring; a point on its edge may come out either way. */
export function isInRing({ xs, ys, firstVertex }: OutlineRings, ring: number, x: number, y: number): boolean {
  let inside = false;
  const last = (firstVertex[ring + 1] as number) - 1;
  for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
    const [ay, by] = [ys[vertex] as number, ys[vertex + 1] as number];
    if (ay > y === by > y) continue;
    const [ax, bx] = [xs[vertex] as number, xs[vertex + 1] as number];
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
