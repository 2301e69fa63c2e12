/**
 * Which sites lie on the same ground, and how much of it?
 *
 * Areas are exact on the WGS 84 ellipsoid to some 1e-6 of the overlap. Sites that only touch share no
 * ground: overlaps up to a tolerance are left out, 1 m² unless another is given, which is far below what
 * any boundary here is known to.
 */
import type { Overlap } from '@/domain/overlap-table';
import type { Site } from '@/domain/site';
import { BoxPairs } from '@/geometry/box-pairs';
import { siteArea } from '@/geometry/disc-overlap';
import { planeScale } from '@/geometry/local-plane';
import { edgeCount, OverlapMeasure } from '@/geometry/ring-overlap';
import type { SiteIndex } from './site-index';

const TOLERANCE_SQUARE_METRES = 1;

export type OverlapPairs = {
  /** Two site numbers a pair, the lower first; pairs in rising order. */
  readonly pairs: Uint32Array;
  /** Shared ground of each pair in square metres. */
  readonly squareMetres: Float64Array;
};

/** Every two sites that share more ground than the tolerance; problem sites and points share none. */
export function overlapPairs(
  siteIndex: SiteIndex,
  toleranceSquareMetres: number = TOLERANCE_SQUARE_METRES,
): OverlapPairs {
  const work = findPairs(siteIndex, toleranceSquareMetres);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Pairs of edges between two pauses: some 20 ms. */
const WORK_BETWEEN_PAUSES = 5e6;

/** What looking for a site's neighbours takes, in pairs of edges. */
const WORK_OF_SITE = 500;

function* findPairs(
  { sites, plane }: SiteIndex,
  toleranceSquareMetres: number,
): Generator<undefined, OverlapPairs> {
  const found: { readonly one: number; readonly other: number; readonly area: number }[] = [];
  const measure = new OverlapMeasure(sites);
  const pairs = sites.count > 1 ? new BoxPairs(sites) : null;
  let work = 0;
  for (const one of sites.order) {
    work += WORK_OF_SITE;
    for (const other of pairs?.others(one) ?? []) {
      const x = ((sites.centreX[one] as number) + (sites.centreX[other] as number)) / 2;
      const area = measure.sharedArea(one, other) / planeScale(plane, x) ** 2;
      if (area > toleranceSquareMetres) found.push({ one, other, area });
      work += edgeCount(sites, one) * edgeCount(sites, other);
      if (work > WORK_BETWEEN_PAUSES) {
        yield;
        work = 0;
      }
    }
  }
  found.sort((a, b) => a.one - b.one || a.other - b.other);
  return {
    pairs: Uint32Array.from(found.flatMap(({ one, other }) => [one, other])),
    squareMetres: Float64Array.from(found, ({ area }) => area),
  };
}

/**
 * The same with the ids of the sites, and how much of each one the shared ground is. Stops now and then,
 * so that the caller may pause or give up: copies of one detailed outline by the thousand take seconds.
 */
export function* assessOverlaps(
  sites: readonly Site[],
  siteIndex: SiteIndex,
): Generator<undefined, readonly Overlap[]> {
  const { pairs, squareMetres } = yield* findPairs(siteIndex, TOLERANCE_SQUARE_METRES);
  return Array.from(squareMetres, (shared, pair) => {
    const [one, other] = [pairs[2 * pair] as number, pairs[2 * pair + 1] as number];
    const areas = [groundArea(siteIndex, one), groundArea(siteIndex, other)] as const;
    const lengths = [groundPerimeter(siteIndex, one), groundPerimeter(siteIndex, other)] as const;
    const shift = (sites[one]?.errorMetres ?? 0) + (sites[other]?.errorMetres ?? 0);
    return {
      oneId: sites[one]?.id ?? '',
      otherId: sites[other]?.id ?? '',
      squareMetres: shared,
      errorSquareMetres: overlapError(shared, shift, areas, lengths),
      shareOfOne: Math.min(1, shared / areas[0]),
      shareOfOther: Math.min(1, shared / areas[1]),
    };
  });
}

/**
 * The most that the shared ground can change when one outline is shifted against the other. A shape
 * shifted by s covers at most s times half its perimeter that it did not cover before (each edge sweeps a
 * parallelogram, and only edges on the leading half sweep new ground), and it does not matter which of
 * the two is shifted. No overlap is below nothing or above the smaller site.
 *
 * @param shift in metres
 * @param areas of the two in square metres
 * @param perimeters of the two in metres
 */
function overlapError(
  shared: number,
  shift: number,
  areas: readonly [number, number],
  perimeters: readonly [number, number],
): number {
  const swept = (shift * Math.min(...perimeters)) / 2;
  return Math.min(swept, Math.max(shared, Math.min(...areas) - shared));
}

/** With the edges of holes. */
function groundPerimeter({ sites, plane }: SiteIndex, site: number): number {
  const { xs, ys, firstRing, endRing, firstVertex } = sites;
  let length = 0;
  for (let ring = firstRing[site] as number; ring < (endRing[site] as number); ring++)
    for (let from = firstVertex[ring] as number; from < (firstVertex[ring + 1] as number) - 1; from++)
      length += Math.hypot(
        (xs[from + 1] as number) - (xs[from] as number),
        (ys[from + 1] as number) - (ys[from] as number),
      );
  return length / planeScale(plane, sites.centreX[site] as number);
}

function groundArea({ sites, plane }: SiteIndex, site: number): number {
  return siteArea(sites, site) / planeScale(plane, sites.centreX[site] as number) ** 2;
}
