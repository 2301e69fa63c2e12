import type { RankingQuestion } from './ranking';

/**
 * Whether two questions are one: the same sites, requirement and numbers. A question that went to a worker and came
 * back is another object.
 */
export function isSameQuestion(one: RankingQuestion, other: RankingQuestion): boolean {
  return (
    one === other ||
    (areSame(one.siteIds, other.siteIds) &&
      areSame(one.values, other.values) &&
      areSame(one.errors, other.errors) &&
      areSame(one.sways, other.sways) &&
      JSON.stringify(one.requirement) === JSON.stringify(other.requirement))
  );
}

/** NaN, which stands for what is not held, is the same as itself. */
function areSame(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}
