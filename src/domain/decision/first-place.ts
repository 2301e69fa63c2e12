import type { Ranking, Stability } from './ranking';

/** The first holds from so many draws on; below the second bound another is as likely. */
const HOLDS_FROM = 0.9;
const LEANS_FROM = 0.5;

/** How firmly the first place is known. */
export type FirstPlace = {
  readonly verdict: 'holds' | 'leans' | 'open';
  readonly siteId: string;
  /** Share of draws in which it is first. */
  readonly share: number;
  /** The most likely other first; null where nobody else ever was. */
  readonly rival: { readonly siteId: string; readonly share: number } | null;
  /** Others with the very same score. */
  readonly tiedWith: readonly string[];
};

/** null: nobody is ranked, or there is nobody to lose the place to. */
export function firstPlace({ ranked }: Ranking, { bySite }: Stability): FirstPlace | null {
  const [first] = ranked;
  if (!first || ranked.length < 2) return null;
  const share = bySite.find(({ siteId }) => siteId === first.siteId)?.first ?? 0;
  const [rival] = bySite
    .filter((one) => one.siteId !== first.siteId && one.first > 0)
    .sort((one, other) => other.first - one.first);
  return {
    verdict: share >= HOLDS_FROM ? 'holds' : share >= LEANS_FROM ? 'leans' : 'open',
    siteId: first.siteId,
    share,
    rival: rival ? { siteId: rival.siteId, share: rival.first } : null,
    tiedWith: ranked.slice(1).flatMap(({ siteId, rank }) => (rank === first.rank ? siteId : [])),
  };
}
