import { type BoxTree, childRange } from './box-tree';
import { isInside } from './inside-site';
import { SEGMENTS_PER_LEAF } from './pack-lines';
import type { PackedLines, PackedSites } from './packed-sites';
import { approachSite, type Nearest, newSegment, type Segment, setSegment, touch } from './segment-approach';

/** Depth of the tree times its fan-out bounds what can wait at once; this holds trees of 8^20 leaves. */
const STACK_SIZE = 256;

/** Room for rounding, in metres: nothing is dismissed by less. */
const ROUNDING_METRES = 1e-6;

/**
 * Finds the part of the lines that is nearest to a site: distance from the site's edge, 0 when a line
 * crosses the site or lies in it.
 *
 * Depth first, nearer boxes first; what lies beyond the `reach` from the site's centre cannot be the
 * nearest: the site's radius and the best distance known. Before anything is measured exactly that is the
 * distance from the centre to the segment that was nearest to the site's neighbour, so that most boxes are
 * dismissed at once. Of a leaf, the segment nearest to the centre is measured first.
 *
 * What is compared are ground distances: two targets that the plane shows equally far are not, where
 * one lies farther from the middle meridian.
 *
 * Bounds are computed without branches and kept in fields and arrays: a processor guesses such branches
 * wrong half the time, and a number handed to a function costs memory.
 */
export class NearestSegmentSearch {
  readonly #sites: PackedSites;
  readonly #lines: PackedLines;
  readonly #tree: BoxTree;
  readonly #nodes = new Int32Array(STACK_SIZE);
  readonly #levels = new Uint8Array(STACK_SIZE);
  readonly #bounds = new Float64Array(STACK_SIZE);
  readonly #segment: Segment;
  /** Squared distances from the site's centre to the segments of the leaf at hand. */
  readonly #aways = new Float64Array(SEGMENTS_PER_LEAF);
  /** How much longer than on the ground a line is in the plane, at most, anywhere in the data. */
  readonly #mostScale: number;
  #size = 0;
  #reachSquared = Infinity;
  /** Whether a point of the leaf at hand was asked to lie in the site. */
  #isAsked = false;

  /** @param growth scale growth of the plane, as in `LocalPlane` */
  constructor(sites: PackedSites, lines: PackedLines, tree: BoxTree, growth: number) {
    this.#sites = sites;
    this.#lines = lines;
    this.#tree = tree;
    const root = 4 * ((tree.levelStarts.at(-1) ?? 1) - 1);
    let farthest = Math.max(Math.abs(tree.boxes[root] as number), Math.abs(tree.boxes[root + 2] as number));
    for (let site = 0; site < sites.count; site++) {
      const reach = Math.abs(sites.centreX[site] as number) + (sites.radius[site] as number);
      if (reach > farthest) farthest = reach;
    }
    this.#mostScale = 1 + growth * farthest * farthest;
    this.#segment = newSegment(growth, this.#mostScale);
  }

  /** @param found what was found for the site's neighbour, to begin with; its segment is -1 where nothing was */
  find(site: number, found: Nearest): void {
    const { leaf, segment } = found;
    found.leaf = -1;
    found.segment = -1;
    found.squared = Infinity;
    this.#reachSquared = Infinity;
    if (segment >= 0) this.#beginWith(site, leaf, segment, found);
    const tree = this.#tree;
    this.#nodes[0] = (tree.levelStarts.at(-1) ?? 1) - 1;
    this.#levels[0] = tree.levelStarts.length - 2;
    this.#bounds[0] = 0;
    this.#size = 1;
    while (this.#size > 0 && found.squared > 0) {
      this.#size--;
      const at = this.#size;
      if ((this.#bounds[at] as number) >= this.#reachSquared) continue;
      const node = this.#nodes[at] as number;
      const level = this.#levels[at] as number;
      if (level > 0) this.#pushChildren(site, level, node);
      else this.#visitLeaf(site, tree.items[node] as number, found);
    }
  }

  /** Children in falling order of distance, so that the nearest is taken from the stack first. */
  #pushChildren(site: number, level: number, node: number): void {
    const [first, end] = childRange(this.#tree, level, node);
    const { boxes } = this.#tree;
    const twiceX = 2 * (this.#sites.centreX[site] as number);
    const twiceY = 2 * (this.#sites.centreY[site] as number);
    const reachSquared = this.#reachSquared;
    const nodes = this.#nodes;
    const bounds = this.#bounds;
    const bottom = this.#size;
    let size = bottom;
    for (let child = first; child < end; child++) {
      const minX = boxes[4 * child] as number;
      const minY = boxes[4 * child + 1] as number;
      const maxX = boxes[4 * child + 2] as number;
      const maxY = boxes[4 * child + 3] as number;
      // Twice how far the centre lies beyond the box's sides; v + |v| is twice v, or 0 where v is below 0.
      const beyondX = Math.abs(twiceX - minX - maxX) - (maxX - minX);
      const beyondY = Math.abs(twiceY - minY - maxY) - (maxY - minY);
      const dx = beyondX + Math.abs(beyondX);
      const dy = beyondY + Math.abs(beyondY);
      const bound = (dx * dx + dy * dy) / 16;
      if (bound >= reachSquared) continue;
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

  /** What was nearest to a neighbour is measured only where it may cross the site, which ends the search. */
  #beginWith(site: number, leaf: number, vertex: number, found: Nearest): void {
    this.#measureAways(site, vertex, vertex + 1);
    this.#drawIn(site, 0);
    const radius = this.#sites.radius[site] as number;
    if ((this.#aways[0] as number) > radius * radius) return;
    this.#segment.leaf = leaf;
    this.#isAsked = false;
    this.#approach(site, vertex, 0, true, found);
  }

  #visitLeaf(site: number, leaf: number, found: Nearest): void {
    const first = this.#lines.leafVertex[leaf] as number;
    const count = this.#lines.leafSegments[leaf] as number;
    const aways = this.#aways;
    const nearest = this.#measureAways(site, first, first + count);
    if ((aways[nearest] as number) >= this.#reachSquared) return;
    this.#drawIn(site, nearest);
    this.#segment.leaf = leaf;
    this.#isAsked = false;
    this.#approach(site, first + nearest, nearest, nearest + 1 === count, found);
    for (let at = 0; at < count && found.squared > 0; at++) {
      if ((aways[at] as number) >= this.#reachSquared || at === nearest) continue;
      this.#approach(site, first + at, at, at + 1 === count, found);
    }
  }

  /** Squared distances from the site's centre to consecutive segments; returns which is the nearest of them. */
  #measureAways(site: number, first: number, end: number): number {
    const { xs, ys } = this.#lines;
    const x = this.#sites.centreX[site] as number;
    const y = this.#sites.centreY[site] as number;
    const aways = this.#aways;
    let bx = (xs[first] as number) - x;
    let by = (ys[first] as number) - y;
    let nearest = 0;
    let least = Infinity;
    for (let vertex = first; vertex < end; vertex++) {
      const ax = bx;
      const ay = by;
      bx = (xs[vertex + 1] as number) - x;
      by = (ys[vertex + 1] as number) - y;
      const dx = bx - ax;
      const dy = by - ay;
      // Nothing is added to a length that is not zero: the sum rounds it away.
      const along = -(dx * ax + dy * ay) / (dx * dx + dy * dy + Number.MIN_VALUE);
      // `along`, kept from 0 to 1.
      const part = (Math.abs(along) - Math.abs(along - 1) + 1) / 2;
      const footX = ax + part * dx;
      const footY = ay + part * dy;
      const away = footX * footX + footY * footY;
      aways[vertex - first] = away;
      if (away < least) {
        least = away;
        nearest = vertex - first;
      }
    }
    return nearest;
  }

  /** The way from the centre to a segment leads out of the site: the site is no farther from it than the centre. */
  #drawIn(site: number, nearest: number): void {
    const away = Math.sqrt(this.#aways[nearest] as number) + (this.#sites.centreAway[site] as number);
    this.#setReach(site, away * this.#mostScale);
  }

  #setReach(site: number, away: number): void {
    const reach = (this.#sites.radius[site] as number) + away + 2 * ROUNDING_METRES;
    if (reach * reach < this.#reachSquared) this.#reachSquared = reach * reach;
  }

  /** @param at place of the segment's distance among those measured */
  #approach(site: number, vertex: number, at: number, isLast: boolean, found: Nearest): void {
    const { xs, ys } = this.#lines;
    const radius = (this.#sites.radius[site] as number) + ROUNDING_METRES;
    const segment = this.#segment;
    setSegment(segment, vertex, xs, ys);
    segment.canMeet = (this.#aways[at] as number) <= radius * radius;
    // The end of one segment is the beginning of the next: one that was dismissed is no nearer there.
    segment.isLast = isLast;
    if (segment.canMeet && this.#beginsInside(site, radius)) {
      touch(found, segment, segment.ax, segment.ay);
      return;
    }
    const before = found.squared;
    approachSite(this.#sites, site, segment, found);
    if (found.squared < before) this.#setReach(site, Math.sqrt(found.squared) * this.#mostScale);
  }

  /** Asked once a leaf: where it runs both inside and outside it crosses the site's edge, and that is found. */
  #beginsInside(site: number, radius: number): boolean {
    if (this.#isAsked) return false;
    this.#isAsked = true;
    const { ax, ay } = this.#segment;
    const dx = ax - (this.#sites.centreX[site] as number);
    const dy = ay - (this.#sites.centreY[site] as number);
    return dx * dx + dy * dy <= radius * radius && isInside(this.#sites, site, ax, ay);
  }
}
