import type { PackedSites } from './packed-sites';

/** Five numbers an edge: left x, right x, height at left, slope, and +1 for an upper edge or -1 for a lower. */
const EDGE = 5;

/** Edges that are compared as one first: neighbours along a ring, which cover little of the x that it covers. */
const BLOCK = 8 * EDGE;

/** Up to so many edges are one block: to compare blocks would take as long as to compare edges. */
const FEW_EDGES = 24 * EDGE;

/**
 * Area that two sites share, without building the shared shape: a site is the signed sum of the strips
 * below its edges, so the shared area is the signed sum, over all pairs of edges, of the area below
 * both: the integral of the lower of the two over the x that they share.
 *
 * One object measures many pairs and keeps its working memory between them.
 */
export class OverlapMeasure {
  readonly #sites: PackedSites;
  readonly #one = emptyEdges();
  readonly #other = emptyEdges();

  /** @param sites shells counter-clockwise, holes clockwise, no self-crossings */
  constructor(sites: PackedSites) {
    this.#sites = sites;
  }

  /** @returns square metres in the plane; exact but for rounding, some 1e-9 m² for sites of a kilometre */
  sharedArea(one: number, other: number): number {
    const { centreX, centreY, radius } = this.#sites;
    const least = Math.max(
      (centreX[one] as number) - (radius[one] as number),
      (centreX[other] as number) - (radius[other] as number),
    );
    const greatest = Math.min(
      (centreX[one] as number) + (radius[one] as number),
      (centreX[other] as number) + (radius[other] as number),
    );
    // Any level serves: the strips below it cancel. One near the sites keeps the digits.
    const level = centreY[one] as number;
    const [mine, theirs] = [this.#one, this.#other];
    collectEdges(this.#sites, one, least, greatest, level, mine);
    collectEdges(this.#sites, other, least, greatest, level, theirs);
    return Math.max(0, sumOverBlocks(mine, theirs));
  }
}

/** Edges of one site in blocks of a size, and the least and greatest x of each block. Grows as needed. */
type Edges = { edges: Float64Array; spans: Float64Array; end: number; block: number };

function emptyEdges(): Edges {
  return { edges: new Float64Array(0), spans: new Float64Array(2), end: 0, block: FEW_EDGES };
}

export function edgeCount({ firstRing, endRing, firstVertex }: PackedSites, site: number): number {
  return (
    (firstVertex[endRing[site] as number] as number) - (firstVertex[firstRing[site] as number] as number)
  );
}

function makeRoom(into: Edges, count: number): void {
  if (into.edges.length >= count * EDGE) return;
  into.edges = new Float64Array(2 * count * EDGE);
  into.spans = new Float64Array(2 * Math.ceil(into.edges.length / BLOCK) + 2);
}

/** The edges of a site that reach into a span of x; upright ones have nothing below them. */
function collectEdges(
  sites: PackedSites,
  site: number,
  least: number,
  greatest: number,
  level: number,
  into: Edges,
): void {
  makeRoom(into, edgeCount(sites, site));
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  const { edges } = into;
  let at = 0;
  const end = endRing[site] as number;
  for (let ring = firstRing[site] as number; ring < end; ring++) {
    const last = (firstVertex[ring + 1] as number) - 1;
    for (let vertex = firstVertex[ring] as number; vertex < last; vertex++) {
      const fromX = xs[vertex] as number;
      const toX = xs[vertex + 1] as number;
      const left = Math.min(fromX, toX);
      const right = Math.max(fromX, toX);
      if (left === right || right <= least || left >= greatest) continue;
      const fromY = (ys[vertex] as number) - level;
      const toY = (ys[vertex + 1] as number) - level;
      edges[at] = left;
      edges[at + 1] = right;
      edges[at + 2] = fromX < toX ? fromY : toY;
      edges[at + 3] = (toY - fromY) / (toX - fromX);
      // Round a shell counter-clockwise the upper edges run leftwards.
      edges[at + 4] = fromX < toX ? -1 : 1;
      at += EDGE;
    }
  }
  into.end = at;
  measureSpans(into);
}

function measureSpans(of: Edges): void {
  const { edges, spans, end } = of;
  of.block = end > FEW_EDGES ? BLOCK : FEW_EDGES;
  spans[0] = -Infinity;
  spans[1] = Infinity;
  if (end <= FEW_EDGES) return;
  for (let block = 0, first = 0; first < end; block += 2, first += BLOCK) {
    let [left, right] = [Infinity, -Infinity];
    for (let at = first; at < Math.min(first + BLOCK, end); at += EDGE) {
      left = Math.min(left, edges[at] as number);
      right = Math.max(right, edges[at + 1] as number);
    }
    spans[block] = left;
    spans[block + 1] = right;
  }
}

function sumOverBlocks(one: Edges, other: Edges): number {
  let area = 0;
  for (let mine = 0, a = 0; a < one.end; mine += 2, a += one.block) {
    const left = one.spans[mine] as number;
    const right = one.spans[mine + 1] as number;
    for (let theirs = 0, b = 0; b < other.end; theirs += 2, b += other.block) {
      if ((other.spans[theirs] as number) < right && (other.spans[theirs + 1] as number) > left)
        area += sumOverPairs(one, a, other, b);
    }
  }
  return area;
}

/** @param oneFirst, otherFirst where a block of edges begins */
function sumOverPairs(one: Edges, oneFirst: number, other: Edges, otherFirst: number): number {
  const [mine, theirs] = [one.edges, other.edges];
  const oneEnd = Math.min(oneFirst + one.block, one.end);
  const otherEnd = Math.min(otherFirst + other.block, other.end);
  let area = 0;
  for (let a = oneFirst; a < oneEnd; a += EDGE) {
    const left = mine[a] as number;
    const right = mine[a + 1] as number;
    const height = mine[a + 2] as number;
    const slope = mine[a + 3] as number;
    let below = 0;
    for (let b = otherFirst; b < otherEnd; b += EDGE) {
      const from = Math.max(left, theirs[b] as number);
      const width = Math.min(right, theirs[b + 1] as number) - from;
      if (width <= 0) continue;
      const here = height + slope * (from - left);
      const there = (theirs[b + 2] as number) + (theirs[b + 3] as number) * (from - (theirs[b] as number));
      below += (theirs[b + 4] as number) * lowerArea(width, here, slope, there, theirs[b + 3] as number);
    }
    area += (mine[a + 4] as number) * below;
  }
  return area;
}

/** Integral of the lower of two straight lines over a width, from their heights at its left and their slopes. */
function lowerArea(width: number, mine: number, slope: number, theirs: number, theirSlope: number): number {
  const aboveLeft = mine - theirs;
  const aboveRight = aboveLeft + (slope - theirSlope) * width;
  if (aboveLeft <= 0 && aboveRight <= 0) return width * (mine + (slope * width) / 2);
  const below = width * (theirs + (theirSlope * width) / 2);
  if (aboveLeft >= 0 && aboveRight >= 0) return below;
  // They cross: what the lower one dips below theirs is a triangle on one side of the crossing.
  const dip = aboveLeft < 0 ? aboveLeft : aboveRight;
  const part = dip / (aboveLeft < 0 ? aboveLeft - aboveRight : aboveRight - aboveLeft);
  return below + (width * part * dip) / 2;
}
