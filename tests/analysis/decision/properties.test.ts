import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import type { ScoringMethod, WeightedCriterion } from '@/domain/decision/requirement';
import { questionOf, type Table, weighted } from './plain-ranking';
import { decisions, fixedNormalisation } from './random-decisions';

function scoresOf(
  table: Table,
  criteria: readonly WeightedCriterion[],
  method: ScoringMethod = 'weighted-sum',
): number[] {
  const { ranked } = rankSites(questionOf(table, criteria, { method }));
  return table.map((_, row) => ranked.find(({ siteId }) => siteId === `site-${row}`)?.score ?? Number.NaN);
}

const orderOf = (scores: readonly number[]): number[] =>
  [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

const isHigher = (one: number | undefined, other: number | undefined): boolean =>
  (one ?? NaN) > (other ?? NaN);

/** A curve that rises all the way, so that more is better everywhere. */
const rising = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 5 })
  .map((at) => at.sort((a, b) => a - b))
  .map((at) => ({
    type: 'curve' as const,
    points: at.map((value, place) => [value, place / (at.length - 1)] as const),
  }));

describe('monotonicity', () => {
  it('a better value never lowers the score under the weighted sum with fixed utilities', () => {
    const better = fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 200, noNaN: true }));
    fc.assert(
      fc.property(decisions(rising), better, ({ criteria, table }, [some, any, gain]) => {
        const [row, place] = [some % table.length, any % criteria.length];
        const improved = table.map((values, at) =>
          at === row ? values.map((value, column) => (column === place ? value + gain : value)) : values,
        );
        const [before, after] = [scoresOf(table, criteria), scoresOf(improved, criteria)];
        before.forEach((score, at) => {
          if (at === row) expect(after[at]).toBeGreaterThanOrEqual(score - 1e-12);
          else expect(after[at]).toBe(score);
        });
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it.each(['min-max', 'percentile'] as const)(
    'a better value never lowers its own score under %s, but may lower those of others',
    (type) => {
      const better = fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0, max: 200, noNaN: true }));
      fc.assert(
        fc.property(
          decisions(fc.constant({ type }), { fewest: 2 }),
          better,
          ({ criteria, table }, [some, any, gain]) => {
            const [row, place] = [some % table.length, any % criteria.length];
            const sign = criteria[place]?.direction === 'more' ? 1 : -1;
            const improved = table.map((values, at) =>
              at === row
                ? values.map((value, column) => (column === place ? value + sign * gain : value))
                : values,
            );
            // One value for all is 1 for each: who then leaves the others behind keeps 1, and they fall.
            expect(scoresOf(improved, criteria)[row]).toBeGreaterThanOrEqual(
              (scoresOf(table, criteria)[row] ?? 0) - 1e-12,
            );
          },
        ),
        { seed: 13, numRuns: 300 },
      );
      const [others, less] = [
        [[1], [2], [3]],
        [[1], [2], [9]],
      ].map((table) => scoresOf(table, [weighted(1, 'more', { type: 'min-max' })]));
      expect(isHigher(others?.[1], less?.[1])).toBe(true);
    },
  );

  it('under min-max a better value can turn two others round', () => {
    // The last pulls the range of the first criterion apart: what tells the first two there counts less.
    const criteria = [weighted(0.5), weighted(0.5)];
    const [before, after] = [5, 50].map((value) =>
      scoresOf(
        [
          [5, 0],
          [1, 1],
          [value, 0],
          [0, 4],
        ],
        criteria,
      ),
    );
    expect(isHigher(before?.[0], before?.[1])).toBe(true);
    expect(isHigher(after?.[0], after?.[1])).toBe(false);
  });
});

describe('rank reversal', () => {
  it('never comes from another site under the weighted sum with fixed utilities', () => {
    fc.assert(
      fc.property(decisions(fixedNormalisation, { fewest: 3 }), ({ criteria, table }) => {
        const [all, without] = [scoresOf(table, criteria), scoresOf(table.slice(0, -1), criteria)];
        expect(all.slice(0, -1)).toEqual(without);
        expect(orderOf(all).filter((row) => row < table.length - 1)).toEqual(orderOf(without));
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it('can come from another site under min-max', () => {
    // The last widens the range of the second criterion, which the second site lives by.
    const criteria = [weighted(0.5), weighted(0.5)];
    const table = [
      [5, 0],
      [2, 3],
      [0, 4],
    ];
    expect(orderOf(scoresOf(table, criteria)).indexOf(1)).toBe(0);
    const [first, second] = scoresOf([...table, [0, 9]], criteria);
    expect(isHigher(first, second)).toBe(true);
  });

  it('can come from a site that is last itself under TOPSIS', () => {
    const criteria = [weighted(0.5), weighted(0.5)];
    const table = [
      [9, 1],
      [5, 6],
      [1, 8],
    ];
    expect(orderOf(scoresOf(table, criteria, 'topsis'))).toEqual([1, 0, 2]);
    expect(orderOf(scoresOf([...table, [7, 1]], criteria, 'topsis'))).toEqual([1, 2, 0, 3]);
  });
});
