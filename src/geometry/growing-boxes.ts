import { type BoxTree, buildBoxTree, childRange, FANOUT } from './box-tree';

/**
 * Boxes that are all known beforehand and count one after the other: a search for a point sees those only
 * that were let in so far, and passes by the others as quickly as if they were not there.
 */
export class GrowingBoxes {
  readonly #tree: BoxTree;
  /** For each node how many boxes below it have been let in. */
  readonly #counts: Uint32Array;
  /** For each box the leaf that holds it. */
  readonly #leaves: Uint32Array;

  /** @param boxes four numbers a box: least x, least y, greatest x, greatest y; any one unit; at least one box */
  constructor(boxes: Float64Array) {
    this.#tree = buildBoxTree(boxes);
    this.#counts = new Uint32Array(this.#tree.boxes.length / 4);
    this.#leaves = new Uint32Array(this.#tree.items.length);
    this.#tree.items.forEach((box, leaf) => {
      this.#leaves[box] = leaf;
    });
  }

  letIn(box: number): void {
    const { levelStarts } = this.#tree;
    let place = this.#leaves[box] as number;
    for (let level = 0; level < levelStarts.length - 1; level++) {
      const node = (levelStarts[level] as number) + place;
      this.#counts[node] = (this.#counts[node] as number) + 1;
      place = Math.floor(place / FANOUT);
    }
  }

  /** The boxes let in that hold the point, edges included; in no order. */
  at(x: number, y: number): readonly number[] {
    const found: number[] = [];
    const root = this.#tree.levelStarts.length - 2;
    this.#collect(this.#tree.levelStarts[root] as number, root, x, y, found);
    return found;
  }

  #collect(node: number, level: number, x: number, y: number, found: number[]): void {
    const { boxes, items } = this.#tree;
    const isHere =
      (this.#counts[node] as number) > 0 &&
      (boxes[4 * node] as number) <= x &&
      (boxes[4 * node + 1] as number) <= y &&
      x <= (boxes[4 * node + 2] as number) &&
      y <= (boxes[4 * node + 3] as number);
    if (!isHere) return;
    if (level === 0) {
      found.push(items[node] as number);
      return;
    }
    const [first, end] = childRange(this.#tree, level, node);
    for (let child = first; child < end; child++) this.#collect(child, level - 1, x, y, found);
  }
}
