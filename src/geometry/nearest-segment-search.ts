import type { BoxTree } from './box-tree';
import { childRange } from './box-tree';
import { isInside } from './inside-site';
import type { PackedLines, PackedSites } from './packed-sites';
import { nearestParameter, segmentsMeet, squaredDistanceToSegment } from './segment-distance';

/** Depth of the tree times its fan-out bounds what can wait at once; this holds trees of 8^20 leaves. */
const STACK_SIZE = 256;

/** What the search found for one site. Reused from site to site. */
export type Nearest = {
  /** The leaf that holds the nearest segment, or -1. */
  leaf: number;
  /** Ground distance squared; the points are in the plane. */
  squared: number;
  siteX: number;
  siteY: number;
  lineX: number;
  lineY: number;
};

/**
 * Finds the part of the lines that is nearest to a site: distance from the site's edge, 0 when a line
 * crosses the site or lies in it.
 *
 * Depth first, nearer boxes first; a box is entered only while its distance from the site's centre,
 * less the site's radius, is below what is already found. The search begins with a leaf that was good
 * for the site's neighbour, so that most boxes are dismissed at once.
 *
 * What is compared are ground distances: two targets that the plane shows equally far are not, where
 * one lies farther from the middle meridian.
 */
export class NearestSegmentSearch {
  readonly #sites: PackedSites;
  readonly #lines: PackedLines;
  readonly #tree: BoxTree;
  readonly #scale: ScaleGrowth;
  readonly #nodes = new Int32Array(STACK_SIZE);
  readonly #levels = new Uint8Array(STACK_SIZE);
  readonly #bounds = new Float64Array(STACK_SIZE);
  readonly #segment: Segment;
  #size = 0;

  /** @param growth scale growth of the plane, as in `LocalPlane` */
  constructor(sites: PackedSites, lines: PackedLines, tree: BoxTree, growth: number) {
    this.#sites = sites;
    this.#lines = lines;
    this.#tree = tree;
    const root = 4 * ((tree.levelStarts.at(-1) ?? 1) - 1);
    const farthest = [...sites.centreX, tree.boxes[root] as number, tree.boxes[root + 2] as number].reduce(
      (most, x) => Math.max(most, Math.abs(x)),
      0,
    );
    this.#scale = { growth, least: 1 / (1 + growth * farthest * farthest) ** 2 };
    this.#segment = {
      scale: this.#scale,
      leaf: -1,
      ax: 0,
      ay: 0,
      bx: 0,
      by: 0,
      canMeet: false,
      isLast: false,
    };
  }

  /** @param hint a leaf to begin with, or -1 */
  find(site: number, hint: number, found: Nearest): void {
    found.leaf = -1;
    found.squared = Infinity;
    if (hint >= 0) this.#visitLeaf(site, hint, found);
    const top = this.#tree.levelStarts.length - 2;
    this.#size = 0;
    this.#push((this.#tree.levelStarts.at(-1) ?? 1) - 1, top, 0);
    while (this.#size > 0 && found.squared > 0) {
      this.#size--;
      const at = this.#size;
      const bound = this.#bounds[at] as number;
      if (bound * bound * this.#scale.least >= found.squared) continue;
      const node = this.#nodes[at] as number;
      const level = this.#levels[at] as number;
      if (level === 0) {
        const leaf = this.#tree.items[node] as number;
        if (leaf !== hint) this.#visitLeaf(site, leaf, found);
      } else this.#pushChildren(site, level, node, found.squared);
    }
  }

  #push(node: number, level: number, bound: number): void {
    this.#nodes[this.#size] = node;
    this.#levels[this.#size] = level;
    this.#bounds[this.#size] = bound;
    this.#size++;
  }

  /** Children in falling order of distance, so that the nearest is taken from the stack first. */
  #pushChildren(site: number, level: number, node: number, squared: number): void {
    const [first, end] = childRange(this.#tree, level, node);
    const bottom = this.#size;
    for (let child = first; child < end; child++) {
      const bound = this.#boundOf(site, child);
      if (bound * bound * this.#scale.least >= squared) continue;
      let place = this.#size;
      // Moved one by one: at most seven, for which a call of `copyWithin` takes longer.
      for (; place > bottom && (this.#bounds[place - 1] as number) < bound; place--) {
        this.#nodes[place] = this.#nodes[place - 1] as number;
        this.#bounds[place] = this.#bounds[place - 1] as number;
      }
      this.#nodes[place] = child;
      this.#bounds[place] = bound;
      this.#levels[this.#size] = level - 1;
      this.#size++;
    }
  }

  /** Nothing in the node is nearer to the site than this. */
  #boundOf(site: number, node: number): number {
    const { boxes } = this.#tree;
    const x = this.#sites.centreX[site] as number;
    const y = this.#sites.centreY[site] as number;
    const dx = Math.max((boxes[4 * node] as number) - x, 0, x - (boxes[4 * node + 2] as number));
    const dy = Math.max((boxes[4 * node + 1] as number) - y, 0, y - (boxes[4 * node + 3] as number));
    return Math.max(0, Math.sqrt(dx * dx + dy * dy) - (this.#sites.radius[site] as number));
  }

  #visitLeaf(site: number, leaf: number, found: Nearest): void {
    const { xs, ys, leafVertex, leafSegments } = this.#lines;
    const cx = this.#sites.centreX[site] as number;
    const cy = this.#sites.centreY[site] as number;
    const radius = this.#sites.radius[site] as number;
    const first = leafVertex[leaf] as number;
    const end = first + (leafSegments[leaf] as number);
    const segment = this.#segment;
    segment.leaf = leaf;
    let isEntered = false;
    for (let vertex = first; vertex < end && found.squared > 0; vertex++) {
      segment.ax = xs[vertex] as number;
      segment.ay = ys[vertex] as number;
      segment.bx = xs[vertex + 1] as number;
      segment.by = ys[vertex + 1] as number;
      const fromCentre = Math.sqrt(
        squaredDistanceToSegment(segment.ax, segment.ay, segment.bx, segment.by, cx, cy),
      );
      const bound = Math.max(0, fromCentre - radius);
      if (bound * bound * this.#scale.least >= found.squared) continue;
      segment.canMeet = fromCentre <= radius;
      // The end of one segment is the beginning of the next: one that was dismissed is no nearer there.
      segment.isLast = vertex === end - 1;
      // Asked once a leaf: whatever enters or leaves the site afterwards crosses its edge.
      if (segment.canMeet && !isEntered && isInside(this.#sites, site, segment.ax, segment.ay)) {
        touch(found, leaf, segment.ax, segment.ay);
      } else visitRings(this.#sites, site, segment, found);
      isEntered ||= segment.canMeet;
    }
  }
}

type ScaleGrowth = {
  readonly growth: number;
  /** What a squared plane distance is at least worth on the ground, anywhere in the data. */
  readonly least: number;
};

/** The segment at hand; one object for the whole search, since millions of them come by. */
type Segment = {
  readonly scale: ScaleGrowth;
  leaf: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** Whether the segment enters the circle round the site, outside of which nothing can cross. */
  canMeet: boolean;
  /** Whether its far end begins no further segment of the leaf. */
  isLast: boolean;
};

function touch(found: Nearest, leaf: number, x: number, y: number): void {
  found.leaf = leaf;
  found.squared = 0;
  found.siteX = x;
  found.siteY = y;
  found.lineX = x;
  found.lineY = y;
}

function visitRings(sites: PackedSites, site: number, segment: Segment, found: Nearest): void {
  const { xs, ys, firstRing, firstVertex } = sites;
  const { ax, ay } = segment;
  const { least } = segment.scale;
  const alongX = segment.bx - ax;
  const alongY = segment.by - ay;
  const lengthSquared = alongX * alongX + alongY * alongY;
  for (let ring = firstRing[site] as number; ring < (firstRing[site + 1] as number); ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const [px, py] = [xs[vertex] as number, ys[vertex] as number];
      const [qx, qy] = [xs[vertex + 1] as number, ys[vertex + 1] as number];
      if (hasMet(px, py, qx, qy, segment, found)) return;
      // A point that is too far from a segment's whole line is too far from it: that takes no division.
      const edgeX = qx - px;
      const edgeY = qy - py;
      const toPointX = px - ax;
      const toPointY = py - ay;
      const limit = found.squared / least;
      const fromSegment = alongX * toPointY - alongY * toPointX;
      if (!(fromSegment * fromSegment > limit * lengthSquared)) approachSegment(px, py, segment, found);
      const fromEdge = edgeY * toPointX - edgeX * toPointY;
      if (!(fromEdge * fromEdge > limit * (edgeX * edgeX + edgeY * edgeY)))
        approachEdge(px, py, qx, qy, ax, ay, segment, found);
      if (segment.isLast) approachEdge(px, py, qx, qy, segment.bx, segment.by, segment, found);
    }
  }
}

function hasMet(px: number, py: number, qx: number, qy: number, segment: Segment, found: Nearest): boolean {
  const { ax, ay, bx, by } = segment;
  if (!segment.canMeet || !segmentsMeet(px, py, qx, qy, ax, ay, bx, by)) return false;
  const [x, y] = meetingPoint(px, py, qx, qy, segment);
  touch(found, segment.leaf, x, y);
  return true;
}

/** Where two meeting segments cross; where they lie on one line, what of the site is nearest to the segment's start. */
function meetingPoint(px: number, py: number, qx: number, qy: number, segment: Segment): [number, number] {
  const { ax, ay, bx, by } = segment;
  const denominator = (qx - px) * (by - ay) - (qy - py) * (bx - ax);
  if (denominator === 0) {
    const part = nearestParameter(px, py, qx, qy, ax, ay);
    return [px + part * (qx - px), py + part * (qy - py)];
  }
  const t = ((ax - px) * (by - ay) - (ay - py) * (bx - ax)) / denominator;
  return [px + t * (qx - px), py + t * (qy - py)];
}

/** A corner of the site against the segment. */
function approachSegment(px: number, py: number, segment: Segment, found: Nearest): void {
  const { ax, ay, bx, by } = segment;
  const t = nearestParameter(ax, ay, bx, by, px, py);
  const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
  const squared = groundSquared(px, py, x, y, segment.scale, found.squared);
  if (squared >= found.squared) return;
  found.leaf = segment.leaf;
  found.squared = squared;
  found.siteX = px;
  found.siteY = py;
  found.lineX = x;
  found.lineY = y;
}

/** An end of the segment against an edge of the site. */
function approachEdge(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  segment: Segment,
  found: Nearest,
): void {
  const t = nearestParameter(px, py, qx, qy, ax, ay);
  const [x, y] = [px + t * (qx - px), py + t * (qy - py)];
  const squared = groundSquared(ax, ay, x, y, segment.scale, found.squared);
  if (squared >= found.squared) return;
  found.leaf = segment.leaf;
  found.squared = squared;
  found.siteX = x;
  found.siteY = y;
  found.lineX = ax;
  found.lineY = ay;
}

/** Ground distance squared; anything not below `limit` where that much is plain from the plane distance. */
function groundSquared(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { growth, least }: ScaleGrowth,
  limit: number,
): number {
  const squared = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
  if (squared * least >= limit) return limit;
  // Mean of the scale 1 + growth x² along the line.
  const mean = 1 + (growth * (x0 * x0 + x0 * x1 + x1 * x1)) / 3;
  return squared / (mean * mean);
}
