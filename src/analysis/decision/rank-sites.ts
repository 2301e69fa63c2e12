/**
 * Which site answers the requirement best?
 *
 * By weighted sum or TOPSIS over the sites that were not knocked out. Only sites that compete count for
 * normalisations that go by the sites at hand: one that is left for a missing value does not.
 */
import type { RankedSite, Ranking, RankingQuestion } from '@/domain/decision/ranking';
import { columnsOf, competitors } from './competitors';
import { utilities } from './normalise';
import { Scorer, standIn } from './scorer';

/** Scores nearer to each other than this are equal: sums in another order differ by their rounding. */
export const EQUAL_SCORES = 1e-12;

export function rankSites(question: RankingQuestion): Ranking {
  const { criteria, method, missing: choice } = question.requirement;
  const { ranked, left } = competitors(question);
  const rows = ranked.map(({ row }) => row);
  const columns = columnsOf(question.values, criteria.length, rows);
  const weights = Float64Array.from(criteria, ({ weight }) => weight);
  const scorer = new Scorer(criteria, choice, method, rows.length);
  columns.forEach((column, place) => {
    scorer.take(place, column);
  });
  scorer.score(weights);
  const { scores } = scorer;
  const own = criteria.map((one, place) => utilities(columns[place] as Float64Array, one));
  const ranks = ranksOf(scores);
  const byRank = [...rows.keys()].sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  return {
    question,
    method,
    ranked: byRank.map((at): RankedSite => {
      const utilitiesOfSite = own.map((column) => orStandIn(column[at] as number, standIn(choice)));
      return {
        siteId: ranked[at]?.siteId ?? '',
        score: scores[at] as number,
        rank: ranks[at] as number,
        utilities: utilitiesOfSite,
        parts: utilitiesOfSite.map((utility, place) => utility * (weights[place] as number)),
        missing: ranked[at]?.missing ?? [],
      };
    }),
    left: left.map(({ siteId, missing }) => ({ siteId, missing })),
  };
}

function orStandIn(utility: number, instead: number): number {
  return Number.isNaN(utility) ? instead : utility;
}

/** 1 for the greatest score; equal scores share the better rank. */
function ranksOf(scores: Float64Array): Uint32Array {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Uint32Array(scores.length);
  order.forEach((at, place) => {
    const before = order[place - 1];
    const isEqual =
      before !== undefined && (scores[before] as number) - (scores[at] as number) < EQUAL_SCORES;
    ranks[at] = isEqual ? (ranks[before] as number) : place + 1;
  });
  return ranks;
}
