import { type BoxTree, buildBoxTree, childRange } from './box-tree';
import type { PackedSites } from './packed-sites';

/** The box of each site, four numbers each; an empty box that meets nothing for a site without rings. */
function siteBoxes(sites: PackedSites): Float64Array {
  const boxes = new Float64Array(4 * sites.count);
  for (let site = 0; site < sites.count; site++) {
    const first = sites.firstVertex[sites.firstRing[site] as number] as number;
    const end = sites.firstVertex[sites.endRing[site] as number] as number;
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let vertex = first; vertex < end; vertex++) {
      minX = Math.min(minX, sites.xs[vertex] as number);
      minY = Math.min(minY, sites.ys[vertex] as number);
      maxX = Math.max(maxX, sites.xs[vertex] as number);
      maxY = Math.max(maxY, sites.ys[vertex] as number);
    }
    boxes.set([minX, minY, maxX, maxY], 4 * site);
  }
  return boxes;
}

function meets(boxes: Float64Array, box: number, others: Float64Array, other: number): boolean {
  return (
    (boxes[4 * box] as number) < (others[4 * other + 2] as number) &&
    (others[4 * other] as number) < (boxes[4 * box + 2] as number) &&
    (boxes[4 * box + 1] as number) < (others[4 * other + 3] as number) &&
    (others[4 * other + 1] as number) < (boxes[4 * box + 3] as number)
  );
}

/** Depth of the tree times its fan-out bounds what can wait at once. */
const STACK_SIZE = 256;

/** Finds, for one site after the other, the sites that may share ground with it. */
export class BoxPairs {
  readonly #sites: PackedSites;
  readonly #boxes: Float64Array;
  readonly #tree: BoxTree;
  readonly #waiting = { nodes: new Int32Array(STACK_SIZE), levels: new Uint8Array(STACK_SIZE) };

  /** @param sites at least one */
  constructor(sites: PackedSites) {
    this.#sites = sites;
    this.#boxes = siteBoxes(sites);
    this.#tree = buildBoxTree(this.#boxes);
  }

  /** Sites with a higher number whose box and bounding circle share ground with those of the site. */
  others(site: number): readonly number[] {
    const found: number[] = [];
    forEachMeeting(this.#tree, this.#boxes, site, this.#waiting, (other) => {
      if (other > site && circlesMeet(this.#sites, site, other)) found.push(other);
    });
    return found;
  }
}

type Waiting = { readonly nodes: Int32Array; readonly levels: Uint8Array };

function forEachMeeting(
  tree: BoxTree,
  boxes: Float64Array,
  box: number,
  waiting: Waiting,
  visit: (item: number) => void,
): void {
  const { nodes, levels } = waiting;
  nodes[0] = (tree.levelStarts.at(-1) ?? 1) - 1;
  levels[0] = tree.levelStarts.length - 2;
  let size = 1;
  while (size > 0) {
    size--;
    const node = nodes[size] as number;
    const level = levels[size] as number;
    if (!meets(boxes, box, tree.boxes, node)) continue;
    if (level > 0) size = pushChildren(tree, level, node, waiting, size);
    else visit(tree.items[node] as number);
  }
}

function pushChildren(
  tree: BoxTree,
  level: number,
  node: number,
  { nodes, levels }: Waiting,
  size: number,
): number {
  const [first, end] = childRange(tree, level, node);
  for (let child = first; child < end; child++) {
    nodes[size + child - first] = child;
    levels[size + child - first] = level - 1;
  }
  return size + end - first;
}

function circlesMeet({ centreX, centreY, radius }: PackedSites, one: number, other: number): boolean {
  const dx = (centreX[one] as number) - (centreX[other] as number);
  const dy = (centreY[one] as number) - (centreY[other] as number);
  const reach = (radius[one] as number) + (radius[other] as number);
  return dx * dx + dy * dy < reach * reach;
}
