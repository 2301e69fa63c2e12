import type { Figure } from './figure';
import type { Overlap } from './overlap-table';

const SQUARE_METRES_PER_HECTARE = 10_000;
const DERIVED = { method: 'derived', asOf: null, sources: [] } as const;

/** Shared ground of some pairs in hectares; errors add, since one site's shift moves all its overlaps. */
export function overlapArea(overlaps: readonly Overlap[]): Figure {
  const sum = (of: (overlap: Overlap) => number): number =>
    overlaps.reduce((total, overlap) => total + of(overlap), 0) / SQUARE_METRES_PER_HECTARE;
  return {
    ...DERIVED,
    code: 'overlap-area',
    unit: 'ha',
    value: sum(({ squareMetres }) => squareMetres),
    ...(overlaps.length > 0 && { error: sum(({ errorSquareMetres }) => errorSquareMetres) }),
  };
}

/** How much of a site's own ground it shares with the other, in per cent. */
export function overlapShare(overlap: Overlap, siteId: string): Figure {
  const share = 100 * (overlap.oneId === siteId ? overlap.shareOfOne : overlap.shareOfOther);
  const error = (share * overlap.errorSquareMetres) / overlap.squareMetres;
  return { ...DERIVED, code: 'overlap-share', unit: 'pct', value: share, error: Math.min(100, error) };
}
