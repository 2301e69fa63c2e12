import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightFlips } from '@/analysis/decision/flip-weight';
import { rankSites } from '@/analysis/decision/rank-sites';
import { SCORING_METHODS, type ScoringMethod, type WeightedCriterion } from '@/domain/decision/requirement';
import { plainSums, plainTopsis, questionOf, type Table, weighted } from './plain-ranking';
import { anyNormalisation, decisions } from './random-decisions';

function withWeight(
  criteria: readonly WeightedCriterion[],
  place: number,
  weight: number,
): WeightedCriterion[] {
  const rest = 1 - (criteria[place]?.weight ?? 0);
  return criteria.map((one, at) => ({
    ...one,
    weight: at === place ? weight : (one.weight * (1 - weight)) / rest,
  }));
}

/** By how much the first of the ranking leads the second when one weight changes, recomputed plainly. */
function leadOf(
  table: Table,
  criteria: readonly WeightedCriterion[],
  method: ScoringMethod,
): (place: number, weight: number) => number {
  const [first, second] = rankSites(questionOf(table, criteria, { method })).ranked.map(({ siteId }) =>
    Number(siteId.slice(5)),
  );
  return (place, weight) => {
    const scores = (method === 'topsis' ? plainTopsis : plainSums)(
      table,
      withWeight(criteria, place, weight),
      0,
    );
    return (scores[first ?? 0] ?? 0) - (scores[second ?? 0] ?? 0);
  };
}

/** A change of weight by which recomputing tells on which side it is, but for its own rounding. */
const STEP = 1e-7;
const ROUNDING = 1e-11;

describe('weightFlips', () => {
  it.each(SCORING_METHODS)('swaps the two just past the weight, not before: %s', (method) => {
    let clearSwaps = 0;
    fc.assert(
      fc.property(decisions(anyNormalisation, { fewest: 2, most: 12, missing: 5 }), ({ criteria, table }) => {
        const lead = leadOf(table, criteria, method);
        const flips = weightFlips(rankSites(questionOf(table, criteria, { method })));
        const crossings = flips.filter(
          ({ from, to }) => Math.abs(to - from) > STEP && to > STEP && to < 1 - STEP,
        );
        for (const { criterion, from, to } of crossings) {
          expect(from).toBe(criteria[criterion]?.weight);
          expect(Math.abs(lead(criterion, to))).toBeLessThan(1e-9);
          const [before, past] = [-1, 1].map((side) =>
            lead(criterion, to + side * STEP * Math.sign(to - from)),
          );
          expect(before).toBeGreaterThan(-ROUNDING);
          expect(past).toBeLessThan(ROUNDING);
          clearSwaps += Number((before ?? 0) > ROUNDING && (past ?? 0) < -ROUNDING);
        }
      }),
      { seed: 9, numRuns: 300 },
    );
    expect(clearSwaps).toBeGreaterThan(100);
  });

  it.each(SCORING_METHODS)('misses no swap that a fine search finds: %s', (method) => {
    let swapsSeen = 0;
    fc.assert(
      fc.property(decisions(anyNormalisation, { fewest: 2, most: 8 }), ({ criteria, table }) => {
        const flips = weightFlips(rankSites(questionOf(table, criteria, { method })));
        const lead = leadOf(table, criteria, method);
        criteria.forEach(({ weight }, place) => {
          const swaps = Array.from({ length: 199 }, (_, step) => (step + 1) / 200).filter(
            (at) => lead(place, at) < -1e-9,
          );
          const nearest = Math.min(...swaps.map((at) => Math.abs(at - weight)));
          if (swaps.length === 0) return;
          swapsSeen++;
          const flip = flips.find(({ criterion }) => criterion === place);
          const change = Math.abs((flip?.to ?? NaN) - weight);
          expect(change).toBeLessThanOrEqual(nearest + 1e-9);
        });
      }),
      { seed: 10, numRuns: 150 },
    );
    expect(swapsSeen).toBeGreaterThan(50);
  });

  it('is exact for a weighted sum, the smallest change first', () => {
    // Leads of the first: 0.5, -0.2, -0.1 of utilities; at weight t of the first criterion
    // 0.5 t = (1 - t) (0.3 x 0.2 + 0.2 x 0.1) / 0.5, so t = 0.16 / 0.66.
    const table = [
      [100, 50, 40],
      [50, 70, 50],
    ];
    const curve = {
      type: 'curve',
      points: [
        [0, 0],
        [100, 1],
      ],
    } as const;
    const criteria = [0.5, 0.3, 0.2].map((weight) => weighted(weight, 'more', curve));
    const flips = weightFlips(rankSites(questionOf(table, criteria)));
    expect(flips.map(({ criterion }) => criterion)).toEqual([0, 1, 2]);
    expect(flips[0]?.to).toBeCloseTo(0.16 / 0.66, 12);
    // By the second: 0.2 t = (1 - t) (0.5 x 0.5 - 0.2 x 0.1) / 0.7; by the third: 0.1 t = (1 - t) 0.19 / 0.8.
    expect(flips[1]?.to).toBeCloseTo(0.23 / 0.7 / (0.2 + 0.23 / 0.7), 12);
    expect(flips[2]?.to).toBeCloseTo(0.2375 / 0.3375, 12);
  });

  it('has none where the first is better by everything, or the second equal but for one', () => {
    expect(
      weightFlips(
        rankSites(
          questionOf(
            [
              [5, 5],
              [1, 1],
            ],
            [weighted(0.5), weighted(0.5)],
          ),
        ),
      ),
    ).toEqual([]);
    for (const method of SCORING_METHODS)
      expect(
        weightFlips(
          rankSites(
            questionOf(
              [
                [5, 3],
                [1, 3],
                [0, 9],
              ],
              [weighted(0.9), weighted(0.1)],
              { method },
            ),
          ),
        ),
      ).toEqual([]);
  });

  it('changes nothing where the two are equal and any change decides', () => {
    const flips = weightFlips(
      rankSites(
        questionOf(
          [
            [1, 0],
            [0, 1],
          ],
          [weighted(0.5), weighted(0.5)],
        ),
      ),
    );
    expect(flips).toHaveLength(2);
    for (const { from, to } of flips) expect(to).toBeCloseTo(from, 12);
  });

  it('has no say on a criterion that holds all the weight, nor without two sites', () => {
    expect(
      weightFlips(
        rankSites(
          questionOf(
            [
              [5, 1],
              [1, 5],
            ],
            [weighted(1), weighted(0)],
          ),
        ),
      ).map(({ criterion }) => criterion),
    ).toEqual([1]);
    expect(weightFlips(rankSites(questionOf([[5]], [weighted(1)])))).toEqual([]);
  });

  it('gives no weight to a value that would leave a site unranked', () => {
    const question = questionOf(
      [
        [5, Number.NaN],
        [1, 5],
      ],
      [weighted(1), weighted(0)],
      { missing: 'not-ranked' },
    );
    expect(weightFlips(rankSites(question))).toEqual([]);
  });
});
