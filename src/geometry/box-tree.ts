import { hilbertOrder } from './hilbert';

/** So many boxes stand below a node. */
export const FANOUT = 8;

/**
 * A static tree over boxes, packed into one array: the leaves first, in Hilbert order, then each level
 * above, the root last. A node is its number; its children are found by arithmetic, not by pointers.
 */
export type BoxTree = {
  /** Four numbers a node: least x, least y, greatest x, greatest y. */
  readonly boxes: Float64Array;
  /** For each leaf node, the index of the box that it was built from. */
  readonly items: Uint32Array;
  /** Number of the first node of each level, leaves first; closed by the number of all nodes. */
  readonly levelStarts: readonly number[];
};

/**
 * @param boxes four numbers a box: least x, least y, greatest x, greatest y; any unit; at least one box
 */
export function buildBoxTree(boxes: Float64Array): BoxTree {
  const count = boxes.length / 4;
  const items = orderBoxes(boxes, count);
  const levelStarts = planLevels(count);
  const packed = new Float64Array(4 * (levelStarts.at(-1) ?? 0));
  for (let leaf = 0; leaf < count; leaf++) {
    const item = items[leaf] as number;
    packed.set(boxes.subarray(4 * item, 4 * item + 4), 4 * leaf);
  }
  for (let level = 1; level < levelStarts.length - 1; level++) {
    const [below, start, end] = [
      levelStarts[level - 1] as number,
      levelStarts[level] as number,
      levelStarts[level + 1] as number,
    ];
    for (let node = start; node < end; node++) {
      const first = below + (node - start) * FANOUT;
      uniteBoxes(packed, first, Math.min(first + FANOUT, start), node);
    }
  }
  return { boxes: packed, items, levelStarts };
}

function orderBoxes(boxes: Float64Array, count: number): Uint32Array {
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    xs[i] = ((boxes[4 * i] as number) + (boxes[4 * i + 2] as number)) / 2;
    ys[i] = ((boxes[4 * i + 1] as number) + (boxes[4 * i + 3] as number)) / 2;
  }
  return hilbertOrder(xs, ys);
}

function planLevels(count: number): number[] {
  const starts = [0];
  let [size, total] = [count, count];
  starts.push(total);
  while (size > 1) {
    size = Math.ceil(size / FANOUT);
    total += size;
    starts.push(total);
  }
  return starts;
}

function uniteBoxes(boxes: Float64Array, first: number, end: number, into: number): void {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = first; node < end; node++) {
    minX = Math.min(minX, boxes[4 * node] as number);
    minY = Math.min(minY, boxes[4 * node + 1] as number);
    maxX = Math.max(maxX, boxes[4 * node + 2] as number);
    maxY = Math.max(maxY, boxes[4 * node + 3] as number);
  }
  boxes.set([minX, minY, maxX, maxY], 4 * into);
}

/** Nodes right below a node, as [first, end); a leaf has none. */
export function childRange(
  tree: BoxTree,
  level: number,
  node: number,
): readonly [first: number, end: number] {
  const start = tree.levelStarts[level] as number;
  const below = tree.levelStarts[level - 1] as number;
  const first = below + (node - start) * FANOUT;
  return [first, Math.min(first + FANOUT, start)];
}
