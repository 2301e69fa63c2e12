import type { Figure } from '@/domain/figure';
import { criterionUnit } from './criterion';
import { type DecisionTable, figureAt } from './decision-table';
import type { RankedSite, Ranking } from './ranking';
import type { WeightedCriterion } from './requirement';

/** One criterion's share in a score, with all that it follows from. */
export type ScorePart = {
  readonly criterion: WeightedCriterion;
  /** As it was scored, with source and date from the table. */
  readonly figure: Figure;
  /** 0 to 1; what stands for a missing value included. */
  readonly utility: number;
  /** 0 to 1. */
  readonly weight: number;
  /** Weight x utility. Under the weighted sum these sum to the score. */
  readonly part: number;
  readonly isMissing: boolean;
};

/**
 * What a score is made of, in the order of the criteria. Values and errors are those that were ranked: the
 * table may be newer.
 */
export function scoreParts(
  { question }: Ranking,
  { siteId, utilities, parts, missing }: RankedSite,
  table: DecisionTable,
): readonly ScorePart[] {
  const { criteria } = question.requirement;
  const row = question.siteIds.indexOf(siteId);
  return criteria.map((criterion, place): ScorePart => {
    const at = row * criteria.length + place;
    const isMissing = missing.includes(place);
    const value = isMissing ? null : (question.values[at] ?? null);
    const error = question.errors[at] ?? 0;
    const { error: _, ...known } = figureAt(table, siteId, criterion.criterion) ?? unnamed(criterion);
    return {
      criterion,
      figure: error > 0 && value !== null ? { ...known, value, error } : { ...known, value },
      utility: utilities[place] ?? 0,
      weight: criterion.weight,
      part: parts[place] ?? 0,
      isMissing,
    };
  });
}

/** Of a criterion that the table does not hold any more. */
function unnamed({ criterion }: WeightedCriterion): Figure {
  const unit = criterionUnit(criterion) ?? 'count';
  return { code: criterion.type, value: null, unit, method: 'derived', asOf: null, sources: [] };
}
