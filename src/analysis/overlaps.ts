/**
 * Which sites lie on the same ground, and how much of it?
 *
 * Areas are exact on the WGS 84 ellipsoid to some 1e-6 of the overlap. Sites that only touch share no
 * ground: overlaps up to a tolerance are left out, 1 m² unless another is given, which is far below what
 * any boundary here is known to.
 */
import type { Overlap } from '@/domain/overlap-table';
import type { Site } from '@/domain/site';
import { forEachBoxPair } from '@/geometry/box-pairs';
import { siteArea } from '@/geometry/disc-overlap';
import { planeScale } from '@/geometry/local-plane';
import { OverlapMeasure } from '@/geometry/ring-overlap';
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
  const { sites, plane } = siteIndex;
  const found: { readonly one: number; readonly other: number; readonly area: number }[] = [];
  const measure = new OverlapMeasure(sites);
  forEachBoxPair(sites, (one, other) => {
    const scale = planeScale(plane, ((sites.centreX[one] as number) + (sites.centreX[other] as number)) / 2);
    const area = measure.sharedArea(one, other) / (scale * scale);
    if (area > toleranceSquareMetres) found.push({ one, other, area });
  });
  found.sort((a, b) => a.one - b.one || a.other - b.other);
  return {
    pairs: Uint32Array.from(found.flatMap(({ one, other }) => [one, other])),
    squareMetres: Float64Array.from(found, ({ area }) => area),
  };
}

/** The same with the ids of the sites, and how much of each one the shared ground is. */
export function assessOverlaps(sites: readonly Site[], siteIndex: SiteIndex): readonly Overlap[] {
  const { pairs, squareMetres } = overlapPairs(siteIndex);
  return Array.from(squareMetres, (shared, pair) => {
    const [one, other] = [pairs[2 * pair] as number, pairs[2 * pair + 1] as number];
    return {
      oneId: sites[one]?.id ?? '',
      otherId: sites[other]?.id ?? '',
      squareMetres: shared,
      shareOfOne: Math.min(1, shared / groundArea(siteIndex, one)),
      shareOfOther: Math.min(1, shared / groundArea(siteIndex, other)),
    };
  });
}

function groundArea({ sites, plane }: SiteIndex, site: number): number {
  return siteArea(sites, site) / planeScale(plane, sites.centreX[site] as number) ** 2;
}
