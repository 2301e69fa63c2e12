import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import { type RankingQuestion, type Stability, SWAY_PARTS } from '@/domain/decision/ranking';
import type { Normalisation, Trial } from '@/domain/decision/requirement';
import { seededRandom } from '../seeded-shapes';
import { finish } from './finish';
import { plainSums, plainTopsis, questionOf, type Table, weighted } from './plain-ranking';

const RISING: Normalisation = {
  type: 'curve',
  points: [
    [0, 0],
    [100, 1],
  ],
};
const FALLING: Normalisation = {
  type: 'curve',
  points: [
    [0, 1],
    [100, 0],
  ],
};
const TRIAL: Trial = { draws: 10_000, seed: 7, weightSpread: 0 };

type Sway = readonly [place: readonly [row: number, column: number], ...sway: readonly number[]];

function withErrors(
  question: RankingQuestion,
  errors: readonly number[],
  sways: readonly Sway[] = [],
): RankingQuestion {
  const count = question.requirement.criteria.length;
  for (const [[row, column], ...sway] of sways) question.sways.set(sway, (row * count + column) * SWAY_PARTS);
  question.errors.set(errors);
  return question;
}

const assess = (question: RankingQuestion): Stability => finish(assessStability(rankSites(question))).value;

const firstOf = ({ bySite }: Stability, siteId: string): number =>
  bySite.find((site) => site.siteId === siteId)?.first ?? Number.NaN;

/** Three standard deviations of a share that is found by so many draws. */
const threeSigma = (share: number, draws: number): number => 3 * Math.sqrt((share * (1 - share)) / draws);

const within = (found: number, truth: number, draws = TRIAL.draws): void => {
  expect(Math.abs(found - truth)).toBeLessThanOrEqual(threeSigma(truth, draws));
};

describe('assessStability', () => {
  it.each([0.55, 0.52, 0.5])(
    'agrees with the closed form for two sites and weight %d of the first criterion',
    (weight) => {
      // One site is best by the first criterion, the other by the second: the weight decides alone.
      const criteria = [weighted(weight, 'more', RISING), weighted(1 - weight, 'more', RISING)];
      const spread = 0.25;
      const question = questionOf(
        [
          [100, 0],
          [0, 100],
        ],
        criteria,
        { trial: { ...TRIAL, weightSpread: spread } },
      );
      // P(X > k Y) for X and Y even from 1 - spread to 1 + spread, k at most 1.
      const k = (1 - weight) / weight;
      const truth = 1 - (k * (1 + spread) - (1 - spread)) ** 2 / (2 * k * (2 * spread) ** 2);
      within(firstOf(assess(question), 'site-0'), truth);
    },
  );

  it('moves a figure with an error of its own evenly within it', () => {
    const question = questionOf([[50], [52]], [weighted(1, 'more', RISING)], { trial: TRIAL });
    within(firstOf(assess(withErrors(question, [10, 0])), 'site-0'), 0.4);
  });

  it('moves a site evenly within the disc of its error', () => {
    const distance = weighted(1, 'less', FALLING, { type: 'distance', target: 'seaport' });
    const question = questionOf([[10], [10.3]], [distance], { trial: TRIAL });
    // East-north-east of the target or any other way: only the part along the direction counts.
    withErrors(question, [1, 0], [[[0, 0], 0.6, 0.8, 0.001, 1000, 0, 1]]);
    const beyond = (Math.acos(0.3) - 0.3 * Math.sqrt(1 - 0.09)) / Math.PI;
    within(firstOf(assess(question), 'site-0'), 1 - beyond);
  });

  it('moves all distances of a site together', () => {
    const near = weighted(0.5, 'less', FALLING, { type: 'distance', target: 'seaport' });
    const far = weighted(0.5, 'more', RISING, { type: 'distance', target: 'airport' });
    const question = questionOf(
      [
        [30, 40],
        [30, 40],
      ],
      [near, far],
      { trial: { ...TRIAL, draws: 200 } },
    );
    const sway = [0.6, 0.8, 0.001, 5000, 0];
    withErrors(
      question,
      [5, 5, 0, 0],
      [
        [[0, 0], ...sway, 1],
        [[0, 1], ...sway, 2],
      ],
    );
    // Both change by the same, one for the better and one for the worse: the score stands still.
    const [site] = assess(question).bySite;
    for (const score of site?.scores ?? []) expect(score).toBeCloseTo(0.55, 6);
    withErrors(question, [], [[[0, 1], -0.6, -0.8, 0.001, 5000, 0, 2]]);
    const moved = assess(question).bySite.find(({ siteId }) => siteId === 'site-0')?.scores ?? [];
    expect(Math.max(...moved) - Math.min(...moved)).toBeGreaterThan(0.08);
  });

  it('moves all distances to a target together', () => {
    const distance = weighted(1, 'less', FALLING, { type: 'distance', target: 'seaport' });
    const question = questionOf([[30], [30.5]], [distance], { trial: TRIAL });
    const sway = [1, 0, 0.001, 0, 9000];
    withErrors(
      question,
      [9, 9],
      [
        [[0, 0], ...sway, 4],
        [[1, 0], ...sway, 4],
      ],
    );
    expect(firstOf(assess(question), 'site-0')).toBe(1);
    withErrors(question, [], [[[1, 0], ...sway, 5]]);
    expect(firstOf(assess(question), 'site-0')).toBeLessThan(0.7);
  });

  it('lets no distance fall below 0 and no share pass 100 %', () => {
    const distance = weighted(0.5, 'less', FALLING, { type: 'distance', target: 'seaport' });
    const share = weighted(0.5, 'more', RISING, { type: 'share', centre: 'seaport', kilometres: 5 });
    const question = questionOf(
      [
        [0, 100],
        [1, 90],
      ],
      [distance, share],
      { trial: { ...TRIAL, draws: 200 } },
    );
    const scores = assess(withErrors(question, [5, 5, 0, 0])).bySite[0]?.scores ?? new Float32Array();
    expect(Math.max(...scores)).toBe(1);
    expect(scores.filter((score) => score === 1).length).toBeGreaterThan(30);
  });

  it('is certain where nothing may be off', () => {
    const table = [
      [3, 9],
      [8, 2],
      [5, 5],
      [8, 2],
    ];
    const ranking = rankSites(
      questionOf(table, [weighted(0.4), weighted(0.6)], { trial: { ...TRIAL, draws: 50 } }),
    );
    const { value } = finish(assessStability(ranking));
    expect(value.bySite.map(({ siteId }) => siteId)).toEqual(ranking.ranked.map(({ siteId }) => siteId));
    value.bySite.forEach(({ ranks, likelyRanks, first }, at) => {
      const rank = ranking.ranked[at]?.rank ?? 0;
      expect([...ranks, ...likelyRanks]).toEqual([rank, rank, rank, rank]);
      expect(first).toBe(rank === 1 ? 1 : 0);
    });
  });

  it('brings drawn weights to a sum of 1: the best by everything scores 1 in every draw', () => {
    const criteria = [weighted(0.7), weighted(0.3)];
    const table = [
      [9, 9],
      [1, 2],
    ];
    const { bySite } = assess(
      questionOf(table, criteria, { trial: { draws: 50, seed: 1, weightSpread: 0.5 } }),
    );
    for (const score of bySite[0]?.scores ?? []) expect(score).toBeCloseTo(1, 6);
  });

  it('shares first places among equals', () => {
    const question = questionOf([[4], [4], [1]], [weighted(1)], { trial: { ...TRIAL, draws: 10 } });
    expect(assess(question).bySite.map(({ first }) => first)).toEqual([0.5, 0.5, 0]);
  });

  it('gives the same result for the same seed, and another for another', () => {
    const question = (seed: number): RankingQuestion =>
      withErrors(
        questionOf(
          [
            [50, 1],
            [52, 3],
            [47, 2],
          ],
          [weighted(0.7), weighted(0.3)],
          {
            trial: { draws: 500, seed, weightSpread: 0.25 },
          },
        ),
        [5, 1, 5, 1, 5, 1],
      );
    expect(assess(question(1))).toEqual(assess(question(1)));
    expect(assess(question(1)).bySite).not.toEqual(assess(question(2)).bySite);
  });

  it('finds first places, likely ranks and outermost ranks as a plain trial does', () => {
    const kinds: readonly Normalisation[] = [
      { type: 'min-max' },
      { type: 'percentile' },
      { type: 'target', from: 40, to: 50, tolerance: 30 },
      FALLING,
    ];
    const criteria = kinds.map((kind, place) => weighted(0.25, place === 1 ? 'less' : 'more', kind));
    const random = seededRandom(23);
    const table: Table = Array.from({ length: 6 }, () => kinds.map(() => 30 + 30 * random()));
    const errors = table.flat().map(() => 12 * random());
    for (const method of ['weighted-sum', 'topsis'] as const) {
      const draws = 10_000;
      const question = questionOf(table, criteria, { method, trial: { draws, seed: 2, weightSpread: 0.5 } });
      const found = assess(withErrors(question, errors));
      const ranks = table.map(() => [] as number[]);
      for (let draw = 0; draw < draws; draw++) {
        const drawn = criteria.map((one) => ({ ...one, weight: one.weight * (0.5 + random()) }));
        const sum = drawn.reduce((total, { weight }) => total + weight, 0);
        const shifted = table.map((row, at) =>
          row.map((value, place) => value + (2 * random() - 1) * (errors[at * criteria.length + place] ?? 0)),
        );
        const score = method === 'topsis' ? plainTopsis : plainSums;
        const scores = score(
          shifted,
          drawn.map((one) => ({ ...one, weight: one.weight / sum })),
          0,
        );
        scores.forEach((own, at) => {
          ranks[at]?.push(1 + scores.filter((other) => other > own).length);
        });
      }
      for (const { siteId, first, likelyRanks } of found.bySite) {
        const own = (ranks[Number(siteId.slice(5))] ?? []).sort((a, b) => a - b);
        const share = own.filter((rank) => rank === 1).length / draws;
        expect(Math.abs(first - share)).toBeLessThanOrEqual(Math.SQRT2 * threeSigma(share, draws) + 1e-3);
        // Off by one where nearly 5 % of the draws stand at the edge.
        expect(Math.abs(likelyRanks[0] - (own[draws * 0.05] ?? 0))).toBeLessThanOrEqual(1);
        expect(Math.abs(likelyRanks[1] - (own[draws * 0.95] ?? 0))).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tells how far the two methods agree', () => {
    const table = [
      [10, 0],
      [6, 6],
      [0, 10],
      [5, 1],
    ];
    const { agreement } = assess(
      questionOf(table, [weighted(0.5), weighted(0.5)], { trial: { ...TRIAL, draws: 1 } }),
    );
    expect(agreement.tau).toBeGreaterThan(-1);
    expect(agreement.tau).toBeLessThanOrEqual(1);
    expect(agreement.firsts.map(({ method }) => method)).toEqual(['weighted-sum', 'topsis']);
  });

  it('stops now and then, and keeps at most 200 scores', () => {
    const table = Array.from({ length: 50 }, (_, row) => [row, 50 - row]);
    const question = questionOf(table, [weighted(0.5), weighted(0.5)], { trial: { ...TRIAL, draws: 9_000 } });
    const { value, pauses } = finish(assessStability(rankSites(question)));
    expect(pauses).toBeGreaterThan(2);
    expect(value.bySite[0]?.scores.length).toBe(200);
  });

  it('has an answer for no site and for one', () => {
    expect(assess(questionOf([], [weighted(1)], { trial: TRIAL })).bySite).toEqual([]);
    const one = assess(questionOf([[4]], [weighted(1)], { trial: { ...TRIAL, draws: 3 } }));
    expect(one).toMatchObject({
      bySite: [{ first: 1, ranks: [1, 1] }],
      flips: [],
      agreement: { tau: Number.NaN },
    });
  });
});
