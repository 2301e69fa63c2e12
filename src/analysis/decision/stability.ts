/**
 * Does the ranking hold, if weights and data are off by no more than they may be?
 *
 * Monte Carlo with a seed: each draw takes every weight evenly within ± a share of itself, brings all to a
 * sum of 1, takes places and values within their errors (`displaced-values.ts`), and scores and ranks the
 * sites anew. What stands for a value that is not held stays what it is: nobody knows how wrong it is.
 *
 * Limits: errors are taken as evenly spread bounds. Who is knocked out, and who is the nearest target of
 * whom, stays as it was told.
 */
import type { Ranking, SiteStability, Stability } from '@/domain/decision/ranking';
import { SCORING_METHODS, type WeightedCriterion } from '@/domain/decision/requirement';
import { competitors } from './competitors';
import { DisplacedValues } from './displaced-values';
import { weightFlips } from './flip-weight';
import { kendallTau } from './kendall';
import { EQUAL_SCORES, rankSites } from './rank-sites';
import { Scorer } from './scorer';
import { SeededRandom } from './seeded-random';
import { Tally } from './tally';

/** Values drawn between two pauses: some 20 ms. */
const WORK_BETWEEN_PAUSES = 400_000;

/** Stops now and then, so that the caller may pause or give up, and yields the share of the draws that is done. */
export function* assessStability(ranking: Ranking): Generator<number, Stability> {
  const { question, method } = ranking;
  const { criteria, missing, trial } = question.requirement;
  const rows = competitors(question).ranked.map(({ row }) => row);
  const values = new DisplacedValues(question, rows);
  const scorer = new Scorer(criteria, missing, method, rows.length);
  criteria.forEach((_, place) => {
    scorer.take(place, values.column(place));
  });
  const random = new SeededRandom(trial.seed);
  const weights = new Float64Array(criteria.length);
  const tally = new Tally(rows.length, trial.draws);
  let work = 0;
  for (let draw = 0; draw < trial.draws; draw++) {
    drawWeights(weights, criteria, trial.weightSpread, random);
    values.draw(random);
    for (let place = 0; place < criteria.length; place++)
      if (values.isMoving(place)) scorer.take(place, values.column(place));
    scorer.score(weights);
    tally.add(scorer.scores, EQUAL_SCORES);
    work += rows.length * (criteria.length + 1);
    if (work > WORK_BETWEEN_PAUSES) {
      yield (draw + 1) / trial.draws;
      work = 0;
    }
  }
  const places = new Map(rows.map((row, place) => [question.siteIds[row], place]));
  return {
    trial,
    bySite: ranking.ranked.map(
      ({ siteId }): SiteStability => ({ siteId, ...tally.of(places.get(siteId) ?? 0) }),
    ),
    flips: weightFlips(ranking),
    agreement: agreementOf(ranking),
  };
}

function drawWeights(
  weights: Float64Array,
  criteria: readonly WeightedCriterion[],
  spread: number,
  random: SeededRandom,
): void {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = (criteria[place]?.weight ?? 0) * (1 + spread * random.signed());
    weights[place] = weight;
    sum += weight;
  }
  if (sum > 0)
    for (let place = 0; place < weights.length; place++) weights[place] = (weights[place] as number) / sum;
}

function agreementOf({ question, method, ranked }: Ranking): Stability['agreement'] {
  const rankings = SCORING_METHODS.map((one) =>
    one === method
      ? { method, ranked }
      : rankSites({ ...question, requirement: { ...question.requirement, method: one } }),
  );
  const ranks = rankings.map((ranking) => {
    const bySite = new Map(ranking.ranked.map(({ siteId, rank }) => [siteId, rank]));
    return ranked.map(({ siteId }) => bySite.get(siteId) ?? Number.NaN);
  });
  return {
    tau: kendallTau(ranks[0] ?? [], ranks[1] ?? []),
    firsts: rankings.flatMap((ranking) =>
      ranking.ranked.slice(0, 1).map(({ siteId }) => ({ method: ranking.method, siteId })),
    ),
  };
}
