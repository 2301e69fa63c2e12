import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { MISSING_CHOICES, SCORING_METHODS } from '@/domain/decision/requirement';
import { plainSums, plainTopsis, plainUtilities, questionOf, weighted } from './plain-ranking';
import { anyNormalisation, decisions } from './random-decisions';

const scoresOf = (ranking: ReturnType<typeof rankSites>): Map<string, number> =>
  new Map(ranking.ranked.map(({ siteId, score }) => [siteId, score]));

describe('rankSites', () => {
  it('agrees with a plain implementation to 1e-9, by every method and choice', () => {
    const choice = fc.constantFrom(...MISSING_CHOICES);
    const method = fc.constantFrom(...SCORING_METHODS);
    fc.assert(
      fc.property(decisions(anyNormalisation, { missing: 10 }), choice, method, (decision, missing, by) => {
        const { criteria, table } = decision;
        const ranking = rankSites(questionOf(table, criteria, { missing, method: by }));
        const isIn = (row: readonly number[]): boolean => missing !== 'not-ranked' || !row.some(Number.isNaN);
        const rows = [...table.keys()].filter((row) => isIn(table[row] ?? []));
        const competing = rows.map((row) => table[row] ?? []);
        const standIn = missing === 'middle' ? 0.5 : 0;
        const plain = (by === 'topsis' ? plainTopsis : plainSums)(competing, criteria, standIn);
        const judged = plainUtilities(competing, criteria, standIn);
        expect(ranking.left.map(({ siteId }) => siteId)).toEqual(
          [...table.keys()].filter((row) => !isIn(table[row] ?? [])).map((row) => `site-${row}`),
        );
        const scores = scoresOf(ranking);
        expect(scores.size).toBe(rows.length);
        rows.forEach((row, at) => {
          expect(Math.abs((scores.get(`site-${row}`) ?? NaN) - (plain[at] ?? NaN))).toBeLessThanOrEqual(1e-9);
          const site = ranking.ranked.find(({ siteId }) => siteId === `site-${row}`);
          site?.utilities.forEach((utility, place) => {
            expect(Math.abs(utility - (judged[at]?.[place] ?? NaN))).toBeLessThanOrEqual(1e-9);
          });
          const better = plain.filter((score) => score > (plain[at] ?? NaN) + 1e-9).length;
          const notWorse = plain.filter((score) => score > (plain[at] ?? NaN) - 1e-9).length;
          expect(site?.rank).toBeGreaterThanOrEqual(better + 1);
          expect(site?.rank).toBeLessThanOrEqual(notWorse);
        });
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('adds the parts of a weighted sum up to the score, best first', () => {
    fc.assert(
      fc.property(decisions(anyNormalisation, { missing: 10 }), ({ criteria, table }) => {
        const { ranked } = rankSites(questionOf(table, criteria));
        ranked.forEach(({ parts, score, rank }, at) => {
          expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - score)).toBeLessThan(1e-12);
          expect(rank).toBeGreaterThanOrEqual(ranked[at - 1]?.rank ?? 1);
        });
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('gives equal scores the better rank, in the order of the question', () => {
    const { ranked } = rankSites(questionOf([[1], [3], [2], [3]], [weighted(1)]));
    expect(ranked.map(({ siteId, rank }) => [siteId, rank])).toEqual([
      ['site-1', 1],
      ['site-3', 1],
      ['site-2', 3],
      ['site-0', 4],
    ]);
  });

  it('takes sums that differ by their rounding alone for equal', () => {
    const criteria = [weighted(0.1), weighted(0.2), weighted(0.7)];
    const { ranked } = rankSites(
      questionOf(
        [
          [1, 1, 0],
          [0, 0, 0.3 / 0.7],
          [0, 0, 1],
        ],
        criteria,
      ),
    );
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 2]);
    expect(ranked[1]?.score).not.toBe(ranked[2]?.score);
  });

  it('says which values are not held', () => {
    const { ranked } = rankSites(
      questionOf(
        [
          [Number.NaN, 1],
          [2, Number.NaN],
        ],
        [weighted(0.5), weighted(0.5)],
      ),
    );
    expect(ranked.map(({ missing }) => missing)).toEqual([[0], [1]]);
  });

  it('ranks a site although a value without weight is not held', () => {
    const { ranked, left } = rankSites(
      questionOf(
        [
          [Number.NaN, 1],
          [2, Number.NaN],
        ],
        [weighted(0), weighted(1)],
        { missing: 'not-ranked' },
      ),
    );
    expect(ranked).toMatchObject([{ siteId: 'site-0', score: 1, utilities: [0, 1] }]);
    expect(left).toEqual([{ siteId: 'site-1', missing: [1] }]);
  });

  it('ranks no sites', () => {
    expect(rankSites(questionOf([], [weighted(1)]))).toMatchObject({ ranked: [], left: [] });
  });
});
