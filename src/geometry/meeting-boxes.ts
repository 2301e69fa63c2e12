import { type BoxTree, buildBoxTree, childRange } from './box-tree';

/** Below this many boxes trying every pair is faster than a tree. */
const FEW_BOXES = 48;
/** Depth of the tree times its fan-out bounds what can wait at once. */
const STACK_SIZE = 256;

/**
 * Calls back once for each two boxes that share a point, edges and corners included, the lower number
 * first, until it answers false.
 *
 * @param boxes four numbers a box: least x, least y, greatest x, greatest y; any one unit; finite
 * @returns false where a call back ended the search
 */
export function forEachMeetingBoxes(
  boxes: Float64Array,
  visit: (one: number, other: number) => boolean,
): boolean {
  const count = boxes.length / 4;
  if (count <= FEW_BOXES) return tryEveryPair(boxes, count, visit);
  const search = new BoxSearch(boxes);
  for (let one = 0; one < count; one++) {
    const goesOn = search.forEachMeeting(boxes, one, (other) => other <= one || visit(one, other));
    if (!goesOn) return false;
  }
  return true;
}

function tryEveryPair(
  boxes: Float64Array,
  count: number,
  visit: (one: number, other: number) => boolean,
): boolean {
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      if (meet(boxes, one, boxes, other) && !visit(one, other)) return false;
    }
  }
  return true;
}

function meet(boxes: Float64Array, box: number, others: Float64Array, other: number): boolean {
  return (
    (boxes[4 * box] as number) <= (others[4 * other + 2] as number) &&
    (others[4 * other] as number) <= (boxes[4 * box + 2] as number) &&
    (boxes[4 * box + 1] as number) <= (others[4 * other + 3] as number) &&
    (others[4 * other + 1] as number) <= (boxes[4 * box + 3] as number)
  );
}

/** Boxes that can be asked which of them share a point with another box. */
export class BoxSearch {
  readonly #tree: BoxTree;
  readonly #nodes = new Int32Array(STACK_SIZE);
  readonly #levels = new Uint8Array(STACK_SIZE);

  /** @param boxes as for `forEachMeetingBoxes`; at least one */
  constructor(boxes: Float64Array) {
    this.#tree = buildBoxTree(boxes);
  }

  /** Calls back with the number of each box that meets the one at `box` of `boxes`, until it answers false. */
  forEachMeeting(boxes: Float64Array, box: number, visit: (item: number) => boolean): boolean {
    const tree = this.#tree;
    this.#nodes[0] = (tree.levelStarts.at(-1) ?? 1) - 1;
    this.#levels[0] = tree.levelStarts.length - 2;
    let size = 1;
    while (size > 0) {
      size--;
      const node = this.#nodes[size] as number;
      const level = this.#levels[size] as number;
      if (!meet(boxes, box, tree.boxes, node)) continue;
      if (level > 0) size = this.#pushChildren(level, node, size);
      else if (!visit(tree.items[node] as number)) return false;
    }
    return true;
  }

  #pushChildren(level: number, node: number, size: number): number {
    const [first, end] = childRange(this.#tree, level, node);
    for (let child = first; child < end; child++) {
      this.#nodes[size + child - first] = child;
      this.#levels[size + child - first] = level - 1;
    }
    return size + end - first;
  }
}
