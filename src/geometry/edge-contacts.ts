import { forEachMeetingBoxes } from './meeting-boxes';
import { type OutlineRings, ringOfVertex } from './outline-rings';

/** Two edges of an outline that meet where neighbours would not. */
export type EdgeContact = {
  readonly one: number;
  readonly other: number;
  /** They cross for certain, away from their ends. False: they touch, or rounding leaves it open. */
  readonly crosses: boolean;
};

/**
 * A sign that comes out of rounding is sure where the result exceeds this share of its terms.
 * @see J. R. Shewchuk, "Adaptive precision floating-point arithmetic and fast robust geometric predicates", 1997
 */
const SURE = 3.3306690738754716e-16;

/** An outline with more contacts than this is not told apart further. */
const MOST_CONTACTS = 200;

/**
 * Every two edges that share a point other than the corner between neighbours, up to a limit.
 *
 * None found is certain: no ring meets itself or another. What is found may still be sound, such as a hole that
 * touches its shell at one point: `jsts-verdict.ts` decides.
 */
export function edgeContacts(rings: OutlineRings): readonly EdgeContact[] {
  const edges = edgesOf(rings);
  const boxes = edgeBoxes(rings, edges);
  const found: EdgeContact[] = [];
  forEachMeetingBoxes(boxes, (first, second) => {
    const [one, other] = [edges[first] as number, edges[second] as number];
    const contact = contactOf(rings, one, other);
    if (contact) found.push({ one, other, crosses: contact === 'crossing' });
    return found.length < MOST_CONTACTS;
  });
  return found;
}

/** Two edges between the same two places, in whichever direction; undefined where there are none. */
export function sharedEdge(rings: OutlineRings): EdgeContact | undefined {
  const { xs, ys } = rings;
  const seen = new Map<string, number>();
  for (const edge of edgesOf(rings)) {
    const ends = [`${xs[edge]} ${ys[edge]}`, `${xs[edge + 1]} ${ys[edge + 1]}`];
    const key = ends.sort().join(' ');
    const one = seen.get(key);
    if (one !== undefined) return { one, other: edge, crosses: true };
    seen.set(key, edge);
  }
  return undefined;
}

function edgesOf({ firstVertex }: OutlineRings): Uint32Array {
  const edges = new Uint32Array((firstVertex.at(-1) ?? 0) - (firstVertex.length - 1));
  let end = 0;
  for (let ring = 0; ring + 1 < firstVertex.length; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) edges[end++] = vertex;
  }
  return edges;
}

function edgeBoxes({ xs, ys }: OutlineRings, edges: Uint32Array): Float64Array {
  const boxes = new Float64Array(4 * edges.length);
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at] as number;
    const [ax, bx] = [xs[edge] as number, xs[edge + 1] as number];
    const [ay, by] = [ys[edge] as number, ys[edge + 1] as number];
    boxes[4 * at] = Math.min(ax, bx);
    boxes[4 * at + 1] = Math.min(ay, by);
    boxes[4 * at + 2] = Math.max(ax, bx);
    boxes[4 * at + 3] = Math.max(ay, by);
  }
  return boxes;
}

function contactOf(rings: OutlineRings, one: number, other: number): 'crossing' | 'touch' | undefined {
  const shared = sharedCorner(rings, one, other);
  if (shared !== undefined) return foldsBack(rings, one, other, shared) ? 'touch' : undefined;
  const c = side(rings, one, one + 1, other);
  const d = side(rings, one, one + 1, other + 1);
  if (c * d > 0) return undefined;
  const a = side(rings, other, other + 1, one);
  const b = side(rings, other, other + 1, one + 1);
  if (a * b > 0) return undefined;
  return c * d < 0 && a * b < 0 ? 'crossing' : 'touch';
}

/** 1 where the third vertex is left of the line through the first two, -1 right, 0 on it or not certain. */
function side({ xs, ys }: OutlineRings, a: number, b: number, c: number): -1 | 0 | 1 {
  const left = ((xs[a] as number) - (xs[c] as number)) * ((ys[b] as number) - (ys[c] as number));
  const right = ((ys[a] as number) - (ys[c] as number)) * ((xs[b] as number) - (xs[c] as number));
  const twice = left - right;
  if (Math.abs(twice) <= SURE * (Math.abs(left) + Math.abs(right))) return 0;
  return twice > 0 ? 1 : -1;
}

/** The vertex between two edges of one ring that follow each other. */
function sharedCorner(rings: OutlineRings, one: number, other: number): number | undefined {
  if (other === one + 1 && ringOfVertex(rings, one) === ringOfVertex(rings, other)) return other;
  const ring = ringOfVertex(rings, one);
  const [first, last] = [rings.firstVertex[ring] as number, (rings.firstVertex[ring + 1] as number) - 2];
  return one === first && other === last ? one : undefined;
}

/** Whether neighbours run back over each other, or may. */
function foldsBack(rings: OutlineRings, one: number, other: number, shared: number): boolean {
  const before = shared === one ? other : one;
  const after = shared === one ? one + 1 : other + 1;
  if (side(rings, before, shared, after) !== 0) return false;
  const { xs, ys } = rings;
  const [x, y] = [xs[shared] as number, ys[shared] as number];
  const along =
    ((xs[before] as number) - x) * ((xs[after] as number) - x) +
    ((ys[before] as number) - y) * ((ys[after] as number) - y);
  return along > 0;
}

/** Where the lines through two edges cross; the end that one shares with the other where they are parallel. */
export function contactPlace({ xs, ys }: OutlineRings, one: number, other: number): [x: number, y: number] {
  const [x, y] = [xs[one] as number, ys[one] as number];
  const [dx, dy] = [(xs[one + 1] as number) - x, (ys[one + 1] as number) - y];
  const [ex, ey] = [
    (xs[other + 1] as number) - (xs[other] as number),
    (ys[other + 1] as number) - (ys[other] as number),
  ];
  const across = dx * ey - dy * ex;
  if (across === 0) return [xs[other] as number, ys[other] as number];
  const part = (((xs[other] as number) - x) * ey - ((ys[other] as number) - y) * ex) / across;
  const within = Math.min(1, Math.max(0, part));
  return [x + within * dx, y + within * dy];
}
