import type { PackedSites } from './packed-sites';

/** Five numbers an edge: left x, right x, height at left, slope, and +1 for an upper edge or -1 for a lower. */
const EDGE = 5;

/**
 * Area that two sites share, without building the shared shape: a site is the signed sum of the strips
 * below its edges, so the shared area is the signed sum, over all pairs of edges, of the area below
 * both: the integral of the lower of the two over the x that they share.
 *
 * One object measures many pairs and keeps its working memory between them.
 */
export class OverlapMeasure {
  readonly #sites: PackedSites;
  #one = new Float64Array(64 * EDGE);
  #other = new Float64Array(64 * EDGE);

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
    this.#one = withRoom(this.#one, edgeCount(this.#sites, one));
    this.#other = withRoom(this.#other, edgeCount(this.#sites, other));
    const oneEnd = collectEdges(this.#sites, one, least, greatest, level, this.#one);
    const otherEnd = collectEdges(this.#sites, other, least, greatest, level, this.#other);
    return Math.max(0, sumOverPairs(this.#one, oneEnd, this.#other, otherEnd));
  }
}

function edgeCount({ firstRing, endRing, firstVertex }: PackedSites, site: number): number {
  return (
    (firstVertex[endRing[site] as number] as number) - (firstVertex[firstRing[site] as number] as number)
  );
}

function withRoom(edges: Float64Array<ArrayBuffer>, count: number): Float64Array<ArrayBuffer> {
  return edges.length >= count * EDGE ? edges : new Float64Array(2 * count * EDGE);
}

/** The edges of a site that reach into a span of x; upright ones have nothing below them. */
function collectEdges(
  { xs, ys, firstRing, endRing, firstVertex }: PackedSites,
  site: number,
  least: number,
  greatest: number,
  level: number,
  into: Float64Array,
): number {
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
      into[at] = left;
      into[at + 1] = right;
      into[at + 2] = fromX < toX ? fromY : toY;
      into[at + 3] = (toY - fromY) / (toX - fromX);
      // Round a shell counter-clockwise the upper edges run leftwards.
      into[at + 4] = fromX < toX ? -1 : 1;
      at += EDGE;
    }
  }
  return at;
}

function sumOverPairs(one: Float64Array, oneEnd: number, other: Float64Array, otherEnd: number): number {
  let area = 0;
  for (let a = 0; a < oneEnd; a += EDGE) {
    const left = one[a] as number;
    const right = one[a + 1] as number;
    const height = one[a + 2] as number;
    const slope = one[a + 3] as number;
    let below = 0;
    for (let b = 0; b < otherEnd; b += EDGE) {
      const from = Math.max(left, other[b] as number);
      const width = Math.min(right, other[b + 1] as number) - from;
      if (width <= 0) continue;
      const mine = height + slope * (from - left);
      const theirs = (other[b + 2] as number) + (other[b + 3] as number) * (from - (other[b] as number));
      below += (other[b + 4] as number) * lowerArea(width, mine, slope, theirs, other[b + 3] as number);
    }
    area += (one[a + 4] as number) * below;
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
