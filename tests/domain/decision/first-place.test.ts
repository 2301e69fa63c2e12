import { describe, expect, it } from 'vitest';
import { firstPlace } from '@/domain/decision/first-place';
import type { RankedSite, Ranking, Stability } from '@/domain/decision/ranking';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';

/** Sites by rank and by their share of draws in which they are first. */
function made(rows: Readonly<Record<string, readonly [rank: number, first: number]>>) {
  const entries = Object.entries(rows);
  const ranked = entries.map(([siteId, [rank]]): RankedSite => {
    return { siteId, rank, score: 1 / rank, utilities: [], parts: [], missing: [] };
  });
  const bySite = entries.map(([siteId, [, first]]) => {
    return { siteId, first, likelyRanks: [1, 2], ranks: [1, 2], scores: new Float32Array() } as const;
  });
  return firstPlace({ ranked } as unknown as Ranking, {
    trial: USUAL_REQUIREMENT.trial,
    bySite,
    flips: [],
    agreement: { tau: 1, firsts: [] },
  } satisfies Stability);
}

describe('firstPlace', () => {
  it('holds from nine draws in ten, leans from one in two, and is open below', () => {
    const verdict = (share: number) => made({ a: [1, share], b: [2, 1 - share] })?.verdict;
    expect([1, 0.9, 0.899, 0.5, 0.499, 0].map(verdict)).toEqual([
      'holds',
      'holds',
      'leans',
      'leans',
      'open',
      'open',
    ]);
  });

  it('names who else is most often first, however it is ranked', () => {
    expect(made({ a: [1, 0.6], b: [2, 0.1], c: [3, 0.3] })).toMatchObject({
      siteId: 'a',
      share: 0.6,
      rival: { siteId: 'c', share: 0.3 },
      tiedWith: [],
    });
    expect(made({ a: [1, 1], b: [2, 0] })?.rival).toBeNull();
  });

  it('tells of those that share the first rank', () => {
    expect(made({ a: [1, 0.5], b: [1, 0.5], c: [3, 0] })?.tiedWith).toEqual(['b']);
  });

  it('is not asked of one site alone', () => {
    expect(made({ a: [1, 1] })).toBeNull();
    expect(made({})).toBeNull();
  });
});
