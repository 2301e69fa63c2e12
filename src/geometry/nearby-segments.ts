import { type BoxTree, childRange } from './box-tree';
import type { PackedLines } from './packed-sites';

/** Depth of the tree times its fan-out bounds what can wait at once; this holds trees of 8^20 leaves. */
const STACK_SIZE = 256;

/** Numbers kept of a segment: its start, the way to its end, and one over its squared length. */
const STRIDE = 5;

/** Segments shorter than this, squared, in metres, are points. */
const LEAST_SQUARED_LENGTH = 1e-20;

/**
 * The segments near a place, gathered from the tree and laid side by side: who asks from neighbour to
 * neighbour finds the next answer among them mostly, and need not go through the tree again.
 *
 * Bounds are computed without branches and kept in fields and arrays: a processor guesses such branches
 * wrong half the time, and a number handed to a function costs memory.
 */
export class NearbySegments {
  readonly #lines: PackedLines;
  readonly #tree: BoxTree;
  readonly #nodes = new Int32Array(STACK_SIZE);
  readonly #levels = new Uint8Array(STACK_SIZE);
  readonly #bounds = new Float64Array(STACK_SIZE);
  #size = 0;
  #shapes = new Float64Array(STRIDE * 64);
  /** First vertex and leaf of each segment. */
  #places = new Int32Array(2 * 64);
  #aways = new Float64Array(64);
  #x = Number.NaN;
  #y = Number.NaN;
  count = 0;
  /** Squared distances from the last place asked about, and which of them is the least. */
  nearest = -1;
  leastSquared = Infinity;
  /** How far from the place at which they were gathered the segments are all known. */
  horizon = -1;

  constructor(lines: PackedLines, tree: BoxTree) {
    this.#lines = lines;
    this.#tree = tree;
  }

  vertexOf(at: number): number {
    return this.#places[2 * at] as number;
  }

  leafOf(at: number): number {
    return this.#places[2 * at + 1] as number;
  }

  squaredAway(at: number): number {
    return this.#aways[at] as number;
  }

  /** How far a place is from where the segments were gathered. */
  shift(x: number, y: number): number {
    return Math.sqrt((x - this.#x) * (x - this.#x) + (y - this.#y) * (y - this.#y));
  }

  /** Measures the gathered segments from a place. */
  measure(x: number, y: number): void {
    const shapes = this.#shapes;
    const aways = this.#aways;
    const count = this.count;
    let least = Infinity;
    let nearest = -1;
    for (let at = 0; at < count; at++) {
      const ax = (shapes[STRIDE * at] as number) - x;
      const ay = (shapes[STRIDE * at + 1] as number) - y;
      const dx = shapes[STRIDE * at + 2] as number;
      const dy = shapes[STRIDE * at + 3] as number;
      const along = -(dx * ax + dy * ay) * (shapes[STRIDE * at + 4] as number);
      // `along`, kept from 0 to 1.
      const part = (Math.abs(along) - Math.abs(along - 1) + 1) / 2;
      const footX = ax + part * dx;
      const footY = ay + part * dy;
      const away = footX * footX + footY * footY;
      aways[at] = away;
      if (away < least) {
        least = away;
        nearest = at;
      }
    }
    this.nearest = nearest;
    this.leastSquared = least;
  }

  /**
   * Gathers anew about a place and measures from there.
   *
   * @param beyond how much farther than the nearest segment the horizon is
   * @param scale and by what the distance of the nearest is multiplied first
   */
  gather(x: number, y: number, beyond: number, scale: number): void {
    const tree = this.#tree;
    this.#x = x;
    this.#y = y;
    this.count = 0;
    this.nearest = -1;
    let limit = this.#limit(beyond, scale);
    this.#nodes[0] = (tree.levelStarts.at(-1) ?? 1) - 1;
    this.#levels[0] = tree.levelStarts.length - 2;
    this.#bounds[0] = 0;
    this.#size = 1;
    while (this.#size > 0) {
      this.#size--;
      const top = this.#size;
      if ((this.#bounds[top] as number) > limit) continue;
      const node = this.#nodes[top] as number;
      const level = this.#levels[top] as number;
      if (level > 0) this.#pushChildren(x, y, level, node, limit);
      else {
        this.#addLeaf(x, y, tree.items[node] as number, limit);
        limit = this.#limit(beyond, scale);
      }
    }
    this.horizon = Math.sqrt(limit);
    this.#dropBeyond(limit);
  }

  #limit(beyond: number, scale: number): number {
    const horizon = Math.sqrt(this.leastSquared) * scale + beyond;
    return horizon * horizon;
  }

  /** Children in falling order of distance, so that the nearest is taken from the stack first. */
  #pushChildren(x: number, y: number, level: number, node: number, limit: number): void {
    const [first, end] = childRange(this.#tree, level, node);
    const { boxes } = this.#tree;
    const nodes = this.#nodes;
    const bounds = this.#bounds;
    const bottom = this.#size;
    let size = bottom;
    for (let child = first; child < end; child++) {
      const minX = boxes[4 * child] as number;
      const minY = boxes[4 * child + 1] as number;
      const maxX = boxes[4 * child + 2] as number;
      const maxY = boxes[4 * child + 3] as number;
      // Twice how far the place lies beyond the box's sides; v + |v| is twice v, or 0 where v is below 0.
      const beyondX = Math.abs(2 * x - minX - maxX) - (maxX - minX);
      const beyondY = Math.abs(2 * y - minY - maxY) - (maxY - minY);
      const dx = beyondX + Math.abs(beyondX);
      const dy = beyondY + Math.abs(beyondY);
      const bound = (dx * dx + dy * dy) / 16;
      if (bound > limit) continue;
      let place = size;
      // Moved one by one: at most seven, for which a call of `copyWithin` takes longer.
      for (; place > bottom && (bounds[place - 1] as number) < bound; place--) {
        nodes[place] = nodes[place - 1] as number;
        bounds[place] = bounds[place - 1] as number;
      }
      nodes[place] = child;
      bounds[place] = bound;
      this.#levels[size] = level - 1;
      size++;
    }
    this.#size = size;
  }

  #addLeaf(x: number, y: number, leaf: number, limit: number): void {
    const { xs, ys, leafVertex, leafSegments } = this.#lines;
    const first = leafVertex[leaf] as number;
    const end = first + (leafSegments[leaf] as number);
    if (this.count + end - first > this.#aways.length) this.#grow();
    const shapes = this.#shapes;
    const aways = this.#aways;
    let bx = xs[first] as number;
    let by = ys[first] as number;
    let count = this.count;
    let least = this.leastSquared;
    for (let vertex = first; vertex < end; vertex++) {
      const ax = bx;
      const ay = by;
      bx = xs[vertex + 1] as number;
      by = ys[vertex + 1] as number;
      const dx = bx - ax;
      const dy = by - ay;
      const squared = dx * dx + dy * dy;
      const inverse = squared < LEAST_SQUARED_LENGTH ? 0 : 1 / squared;
      const along = (dx * (x - ax) + dy * (y - ay)) * inverse;
      const part = (Math.abs(along) - Math.abs(along - 1) + 1) / 2;
      const footX = ax - x + part * dx;
      const footY = ay - y + part * dy;
      const away = footX * footX + footY * footY;
      // Written in any case, and written over by the next where it is too far.
      shapes[STRIDE * count] = ax;
      shapes[STRIDE * count + 1] = ay;
      shapes[STRIDE * count + 2] = dx;
      shapes[STRIDE * count + 3] = dy;
      shapes[STRIDE * count + 4] = inverse;
      this.#places[2 * count] = vertex;
      this.#places[2 * count + 1] = leaf;
      aways[count] = away;
      if (away < least) {
        least = away;
        this.nearest = count;
      }
      if (away <= limit) count++;
    }
    this.leastSquared = least;
    this.count = count;
  }

  #dropBeyond(limit: number): void {
    let kept = 0;
    let nearest = 0;
    const aways = this.#aways;
    for (let at = 0; at < this.count; at++) {
      if ((aways[at] as number) > limit) continue;
      if (kept < at) {
        this.#shapes.copyWithin(STRIDE * kept, STRIDE * at, STRIDE * at + STRIDE);
        this.#places.copyWithin(2 * kept, 2 * at, 2 * at + 2);
        aways[kept] = aways[at] as number;
      }
      if ((aways[kept] as number) < (aways[nearest] as number)) nearest = kept;
      kept++;
    }
    this.nearest = nearest;
    this.leastSquared = aways[nearest] as number;
    this.count = kept;
  }

  #grow(): void {
    const size = 2 * this.#aways.length;
    const [shapes, places, aways] = [this.#shapes, this.#places, this.#aways];
    this.#shapes = new Float64Array(STRIDE * size);
    this.#shapes.set(shapes);
    this.#places = new Int32Array(2 * size);
    this.#places.set(places);
    this.#aways = new Float64Array(size);
    this.#aways.set(aways);
  }
}
