import type { BoxTree } from './box-tree';
import { NearbySegments } from './nearby-segments';
import type { PackedLines, PackedSites } from './packed-sites';
import { approachSite, type Nearest, newSegment, type Segment, setSegment, touch } from './segment-approach';
import { nearestParameter } from './segment-distance';
import { meetsSite } from './segment-meets-site';

/** Room for rounding, in metres: nothing is dismissed by less. */
const ROUNDING_METRES = 1e-6;

/** Share of a reach that is gathered beyond it: the neighbours of a place need what lies there. */
const GATHERED_MARGIN = 0.5;

/**
 * The segment nearest to each site, exactly. Sites come in an order of neighbours, and share the segments
 * gathered around them: with a tenth of a site's corners in segments nearby that takes two thirds of the time
 * that a search of the tree for each takes; where dozens of segments lie within each site, up to twice.
 */
export class NearestSegmentSearch {
  readonly #sites: PackedSites;
  readonly #lines: PackedLines;
  readonly #near: NearbySegments;
  readonly #segment: Segment;
  /** How much longer than on the ground a line is in the plane, at most, anywhere in the data. */
  readonly #mostScale: number;
  #reachSquared = Infinity;
  #lastReach = 0;

  /** @param growth scale growth of the plane, as in `LocalPlane` */
  constructor(sites: PackedSites, lines: PackedLines, tree: BoxTree, growth: number) {
    this.#sites = sites;
    this.#lines = lines;
    this.#near = new NearbySegments(lines, tree);
    const root = 4 * ((tree.levelStarts.at(-1) ?? 1) - 1);
    let farthest = Math.max(Math.abs(tree.boxes[root] as number), Math.abs(tree.boxes[root + 2] as number));
    for (let site = 0; site < sites.count; site++) {
      const reach = Math.abs(sites.centreX[site] as number) + (sites.radius[site] as number);
      if (reach > farthest) farthest = reach;
    }
    this.#mostScale = 1 + growth * farthest * farthest;
    this.#segment = newSegment(growth, this.#mostScale);
  }

  find(place: number, found: Nearest): void {
    found.leaf = -1;
    found.segment = -1;
    found.squared = Infinity;
    const { circles } = this.#sites;
    const x = circles[4 * place] as number;
    const y = circles[4 * place + 1] as number;
    const radius = circles[4 * place + 2] as number;
    const toEdge = circles[4 * place + 3] as number;
    const near = this.#near;
    near.measure(x, y);
    if (this.#crossesMiddle(toEdge, x, y, found)) return;
    // The way from the centre to a segment leads out of the site: the site is no farther from it than the centre.
    const besides = radius + Math.max(toEdge, 0) * this.#mostScale + 2 * ROUNDING_METRES;
    let reach = Math.sqrt(near.leastSquared) * this.#mostScale + besides;
    if (!(reach + near.shift(x, y) <= near.horizon)) {
      near.gather(x, y, besides + GATHERED_MARGIN * this.#lastReach, this.#mostScale);
      if (this.#crossesMiddle(toEdge, x, y, found)) return;
      reach = Math.sqrt(near.leastSquared) * this.#mostScale + besides;
      this.#lastReach = reach;
    }
    this.#reachSquared = reach * reach;
    const { nearest, count } = near;
    this.#approach(place, radius, nearest, found);
    for (let at = 0; at < count && found.squared > 0; at++) {
      if (near.squaredAway(at) >= this.#reachSquared || at === nearest) continue;
      this.#approach(place, radius, at, found);
    }
  }

  /** Whether the nearest of the gathered segments enters the circle about a site's centre that the site fills. */
  #crossesMiddle(toEdge: number, x: number, y: number, found: Nearest): boolean {
    const filled = toEdge + ROUNDING_METRES;
    const near = this.#near;
    if (!(filled < 0 && near.leastSquared <= filled * filled)) return false;
    const { xs, ys } = this.#lines;
    const segment = this.#segment;
    setSegment(segment, near.vertexOf(near.nearest), xs, ys);
    segment.leaf = near.leafOf(near.nearest);
    const { ax, ay, bx, by } = segment;
    const part = nearestParameter(ax, ay, bx, by, x, y);
    touch(found, segment, ax + part * (bx - ax), ay + part * (by - ay));
    return true;
  }

  #approach(place: number, radius: number, at: number, found: Nearest): void {
    const near = this.#near;
    const { xs, ys } = this.#lines;
    const segment = this.#segment;
    setSegment(segment, near.vertexOf(at), xs, ys);
    segment.leaf = near.leafOf(at);
    const within = radius + ROUNDING_METRES;
    if (near.squaredAway(at) <= within * within && meetsSite(this.#sites, place, segment, found)) return;
    const before = found.squared;
    approachSite(this.#sites, place, segment, found);
    if (found.squared >= before) return;
    const reach = radius + Math.sqrt(found.squared) * this.#mostScale + 2 * ROUNDING_METRES;
    if (reach * reach < this.#reachSquared) this.#reachSquared = reach * reach;
  }
}
