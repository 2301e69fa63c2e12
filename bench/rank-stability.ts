import { rankSites } from '@/analysis/decision/rank-sites';
import { SeededRandom } from '@/analysis/decision/seeded-random';
import { assessStability } from '@/analysis/decision/stability';
import type { Criterion } from '@/domain/decision/criterion';
import { type RankingQuestion, SWAY_PARTS } from '@/domain/decision/ranking';
import { type Normalisation, type ScoringMethod, USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { PROXIMITY_TARGETS } from '@/domain/proximity';
import { type Benchmark, elapsedMs, median } from './benchmark';

const SITES = 50;
const DRAWS = 10_000;
const MOST_MS = 300;

/** Five distances that follow the places, two figures with errors of their own, one that is exact. */
const CRITERIA: readonly Criterion[] = [
  ...PROXIMITY_TARGETS.slice(0, 5).map((target): Criterion => ({ type: 'distance', target })),
  { type: 'area' },
  { type: 'share', centre: 'seaport', kilometres: 20 },
  { type: 'rent' },
];

const EACH_KIND: readonly Normalisation[] = [
  { type: 'min-max' },
  { type: 'target', from: 5, to: 20, tolerance: 30 },
  { type: 'percentile' },
  {
    type: 'curve',
    points: [
      [0, 1],
      [10, 0.8],
      [40, 0],
    ],
  },
];

/** 10,000 draws over weights and errors for 50 sites by 8 criteria. */
export const rankStability: Benchmark = async () => {
  const variants: readonly [name: string, method: ScoringMethod, kinds: readonly Normalisation[]][] = [
    ['weighted sum, min-max', 'weighted-sum', EACH_KIND.slice(0, 1)],
    ['weighted sum, all four normalisations', 'weighted-sum', EACH_KIND],
    ['weighted sum, percentiles', 'weighted-sum', EACH_KIND.slice(2, 3)],
    ['TOPSIS, its own normalisation', 'topsis', EACH_KIND.slice(0, 1)],
    ['TOPSIS, all four', 'topsis', EACH_KIND],
  ];
  const times = variants.map(([, method, kinds]) => {
    const ranking = rankSites(seededQuestion(method, kinds));
    return median(Array.from({ length: 5 }, () => elapsedMs(() => finish(assessStability(ranking)))));
  });
  const [ours = Number.NaN] = times;
  return {
    title: `Stability: ${DRAWS.toLocaleString('en')} draws x ${SITES} sites x ${CRITERIA.length} criteria`,
    unit: 'ms',
    measures: variants.map(([name], place) => {
      const value = times[place] ?? Number.NaN;
      return {
        name,
        value,
        ratio: value / ours,
        bar: { text: `at most ${MOST_MS} ms`, isMet: value <= MOST_MS },
      };
    }),
    notes: ['Median of 5 runs each, the first included; with the flips and the agreement of the methods.'],
  };
};

function seededQuestion(method: ScoringMethod, kinds: readonly Normalisation[]): RankingQuestion {
  const random = new SeededRandom(11);
  const evenly = (least: number, most: number): number =>
    least + ((random.signed() + 1) / 2) * (most - least);
  const cells = SITES * CRITERIA.length;
  const question: RankingQuestion = {
    siteIds: Array.from({ length: SITES }, (_, site) => `site-${site}`),
    requirement: {
      ...USUAL_REQUIREMENT,
      method,
      criteria: CRITERIA.map((criterion, place) => ({
        criterion,
        weight: 1 / CRITERIA.length,
        direction: criterion.type === 'distance' ? 'less' : 'more',
        normalisation: kinds[place % kinds.length] ?? { type: 'min-max' },
      })),
      trial: { draws: DRAWS, seed: 3, weightSpread: 0.25 },
    },
    values: Float64Array.from({ length: cells }, () => evenly(0, 60)),
    errors: Float64Array.from({ length: cells }, (_, cell) =>
      cell % CRITERIA.length === 7 ? 0 : evenly(0.5, 3),
    ),
    sways: new Float64Array(cells * SWAY_PARTS),
  };
  for (let cell = 0; cell < cells; cell++)
    if (cell % CRITERIA.length < 5) {
      const angle = evenly(0, 2 * Math.PI);
      const target = 1 + Math.floor(evenly(0, 12));
      question.sways.set([Math.cos(angle), Math.sin(angle), 0.001, 2000, 500, target], cell * SWAY_PARTS);
    }
  return question;
}

function finish<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
