import type { PackedSites } from './packed-sites';
import { nearestParameter, squaredDistanceToSegment } from './segment-distance';

/** What the search found for one site. Reused from site to site. */
export type Nearest = {
  /** The leaf that holds the nearest segment, or -1. */
  leaf: number;
  /** The first vertex of the nearest segment, or -1. */
  segment: number;
  /** Ground distance squared; the points are in the plane. */
  squared: number;
  siteX: number;
  siteY: number;
  lineX: number;
  lineY: number;
};

/** The segment at hand; one object for the whole search, since millions of them come by. */
export type Segment = {
  /** Scale growth of the plane, as in `LocalPlane`. */
  readonly growth: number;
  /** How much more a squared plane distance may be than that on the ground, anywhere in the data. */
  readonly mostSquaredScale: number;
  leaf: number;
  vertex: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** Its own frame: from start to end, and both squared; a point has the direction 1, 0, the length 0 and the unit 1. */
  dx: number;
  dy: number;
  length: number;
  unit: number;
};

/** Without spreads, and with NaN where fractions will stand: so the object keeps one shape and the search its speed. */
export function newSegment(growth: number, mostScale: number): Segment {
  return {
    growth,
    mostSquaredScale: mostScale * mostScale,
    leaf: -1,
    vertex: -1,
    ax: Number.NaN,
    ay: Number.NaN,
    bx: Number.NaN,
    by: Number.NaN,
    dx: Number.NaN,
    dy: Number.NaN,
    length: Number.NaN,
    unit: Number.NaN,
  };
}

/** Of the same one shape from the beginning. */
export function nothingFound(): Nearest {
  return {
    leaf: -1,
    segment: -1,
    squared: Infinity,
    siteX: Number.NaN,
    siteY: Number.NaN,
    lineX: Number.NaN,
    lineY: Number.NaN,
  };
}

/** @param vertex the first of its two in the arrays */
export function setSegment(segment: Segment, vertex: number, xs: Float64Array, ys: Float64Array): void {
  segment.vertex = vertex;
  segment.ax = xs[vertex] as number;
  segment.ay = ys[vertex] as number;
  segment.bx = xs[vertex + 1] as number;
  segment.by = ys[vertex + 1] as number;
  const dx = segment.bx - segment.ax;
  const dy = segment.by - segment.ay;
  const squared = dx * dx + dy * dy;
  segment.dx = squared > 0 ? dx : 1;
  segment.dy = dy;
  segment.length = squared;
  segment.unit = squared > 0 ? squared : 1;
}

export function touch(found: Nearest, { leaf, vertex }: Segment, x: number, y: number): void {
  found.leaf = leaf;
  found.segment = vertex;
  found.squared = 0;
  found.siteX = x;
  found.siteY = y;
  found.lineX = x;
  found.lineY = y;
}

/** Measures a segment against the edges of a site, those runs of them that can be nearer than what is found. */
export function approachSite(sites: PackedSites, place: number, segment: Segment, found: Nearest): void {
  const first = sites.runs.first[place] as number;
  const end = sites.runs.first[place + 1] as number;
  // The site's own circle, which is that of an only run, is known to be near enough.
  if (first + 1 === end) {
    approachRun(sites, first, segment, found);
    return;
  }
  const begun = found.squared === Infinity ? nearestRun(sites, first, end, segment) : -1;
  if (begun >= 0) approachRun(sites, begun, segment, found);
  for (let run = first; run < end; run++) {
    const reach = (sites.runs.radius[run] as number) + Math.sqrt(found.squared * segment.mostSquaredScale);
    if (run !== begun && runAway(sites, run, segment) <= reach * reach)
      approachRun(sites, run, segment, found);
  }
}

/** The run whose middle is nearest to the segment: where nothing is found yet, it is the one to begin with. */
function nearestRun(sites: PackedSites, first: number, end: number, segment: Segment): number {
  let nearest = first;
  let least = Infinity;
  for (let run = first; run < end; run++) {
    const away = runAway(sites, run, segment);
    if (away < least) {
      nearest = run;
      least = away;
    }
  }
  return nearest;
}

/** Squared distance in the plane from a segment to the middle of a run. */
function runAway({ runs }: PackedSites, run: number, { ax, ay, bx, by }: Segment): number {
  return squaredDistanceToSegment(ax, ay, bx, by, runs.x[run] as number, runs.y[run] as number);
}

/**
 * In the segment's own frame, its start at 0 and each length times its own: `u` along it, `w` to its left.
 * What this sees to be nearer is then measured in full; most is dismissed without a root or a division.
 */
function approachRun(sites: PackedSites, run: number, segment: Segment, found: Nearest): void {
  const { xs, ys, runs } = sites;
  const { ax, ay, dx, dy, length } = segment;
  const limitScale = segment.mostSquaredScale * segment.unit;
  const last = runs.lastVertex[run] as number;
  let vertex = runs.firstVertex[run] as number;
  let x = (xs[vertex] as number) - ax;
  let y = (ys[vertex] as number) - ay;
  let u = dx * x + dy * y;
  let w = dx * y - dy * x;
  for (; vertex < last; vertex++) {
    // Four times how far the corner lies beyond the segment's ends; v + |v| is 0 where v is below 0.
    const beyond = Math.abs(2 * u - length) - length;
    const over = beyond + Math.abs(beyond);
    if (w * w + (over * over) / 16 < found.squared * limitScale)
      approachCorner(sites, vertex, segment, found);
    x = (xs[vertex + 1] as number) - ax;
    y = (ys[vertex + 1] as number) - ay;
    const nextU = dx * x + dy * y;
    const nextW = dx * y - dy * x;
    const edgeU = nextU - u;
    const edgeW = nextW - w;
    const squaredEdge = edgeU * edgeU + edgeW * edgeW;
    // How far the segment's start lies off the edge's line, and its foot there; beyond the edge's ends corners are nearer.
    const cross = u * nextW - w * nextU;
    const foot = -u * edgeU - w * edgeW;
    if (cross * cross < found.squared * limitScale * squaredEdge && foot > 0 && foot < squaredEdge)
      approachEdge(sites, vertex, segment.ax, segment.ay, segment, found);
    u = nextU;
    w = nextW;
  }
  approachEnd(sites, run, segment, found);
}

/** The segment's far end against the edges of a run. */
function approachEnd(sites: PackedSites, run: number, segment: Segment, found: Nearest): void {
  const { xs, ys, runs } = sites;
  const { bx, by, mostSquaredScale } = segment;
  const last = runs.lastVertex[run] as number;
  let vertex = runs.firstVertex[run] as number;
  let x = (xs[vertex] as number) - bx;
  let y = (ys[vertex] as number) - by;
  for (; vertex < last; vertex++) {
    const nextX = (xs[vertex + 1] as number) - bx;
    const nextY = (ys[vertex + 1] as number) - by;
    const edgeX = nextX - x;
    const edgeY = nextY - y;
    const squaredEdge = edgeX * edgeX + edgeY * edgeY;
    const cross = x * nextY - y * nextX;
    const foot = -x * edgeX - y * edgeY;
    if (cross * cross < found.squared * mostSquaredScale * squaredEdge && foot > 0 && foot < squaredEdge)
      approachEdge(sites, vertex, bx, by, segment, found);
    x = nextX;
    y = nextY;
  }
}

/** A corner of the site against the segment. */
function approachCorner({ xs, ys }: PackedSites, vertex: number, segment: Segment, found: Nearest): void {
  const px = xs[vertex] as number;
  const py = ys[vertex] as number;
  const { ax, ay, bx, by } = segment;
  const t = nearestParameter(ax, ay, bx, by, px, py);
  const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
  offer(px, py, x, y, segment, found);
}

/** An end of the segment against an edge of the site. */
function approachEdge(
  { xs, ys }: PackedSites,
  vertex: number,
  ax: number,
  ay: number,
  segment: Segment,
  found: Nearest,
): void {
  const px = xs[vertex] as number;
  const py = ys[vertex] as number;
  const qx = xs[vertex + 1] as number;
  const qy = ys[vertex + 1] as number;
  const t = nearestParameter(px, py, qx, qy, ax, ay);
  offer(px + t * (qx - px), py + t * (qy - py), ax, ay, segment, found);
}

/** Keeps a pair of points, the first on the site, if its ground distance is less than what is found. */
function offer(x0: number, y0: number, x1: number, y1: number, segment: Segment, found: Nearest): void {
  // Mean of the scale 1 + growth x² along the line.
  const mean = 1 + (segment.growth * (x0 * x0 + x0 * x1 + x1 * x1)) / 3;
  const squared = ((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) / (mean * mean);
  if (squared >= found.squared) return;
  found.leaf = segment.leaf;
  found.segment = segment.vertex;
  found.squared = squared;
  found.siteX = x0;
  found.siteY = y0;
  found.lineX = x1;
  found.lineY = y1;
}
