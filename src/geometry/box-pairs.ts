import { type BoxTree, buildBoxTree, childRange } from './box-tree';
import type { PackedSites } from './packed-sites';

/** The box of each site, four numbers each; an empty box that meets nothing for a site without rings. */
export function siteBoxes(sites: PackedSites): Float64Array {
  const boxes = new Float64Array(4 * sites.count);
  for (let site = 0; site < sites.count; site++) {
    const first = sites.firstVertex[sites.firstRing[site] as number] as number;
    const end = sites.firstVertex[sites.firstRing[site + 1] as number] as number;
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

/** Calls back once for each pair of sites whose boxes share ground, the lower number first. */
export function forEachBoxPair(sites: PackedSites, visit: (one: number, other: number) => void): void {
  if (sites.count < 2) return;
  const boxes = siteBoxes(sites);
  const tree = buildBoxTree(boxes);
  for (const site of sites.order) {
    forEachMeeting(tree, boxes, site, (other) => {
      if (other > site) visit(site, other);
    });
  }
}

function forEachMeeting(
  tree: BoxTree,
  boxes: Float64Array,
  box: number,
  visit: (item: number) => void,
): void {
  const top = tree.levelStarts.length - 2;
  const waiting: [node: number, level: number][] = [[(tree.levelStarts.at(-1) ?? 1) - 1, top]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (!meets(boxes, box, tree.boxes, node)) continue;
    if (level === 0) {
      visit(tree.items[node] as number);
      continue;
    }
    const [first, end] = childRange(tree, level, node);
    for (let child = first; child < end; child++) waiting.push([child, level - 1]);
  }
}
