import { criterionId } from './criterion';
import type { Requirement, WeightedCriterion } from './requirement';

/**
 * The requirement with another weight for one criterion. What is left to 1 goes to the others that are not
 * locked, in their proportions; equally where all of them weigh nothing. The weight is held within what
 * the locked ones leave. Judgements of pairs gave other weights and are given up.
 *
 * @param id of the criterion whose weight it is
 * @param weight 0 to 1
 * @param locked ids of criteria whose weights stay; where no other can give way, nothing changes
 */
export function withWeight(
  requirement: Requirement,
  id: string,
  weight: number,
  locked: ReadonlySet<string>,
): Requirement {
  const isMeant = ({ criterion }: WeightedCriterion): boolean => criterionId(criterion) === id;
  const isLocked = ({ criterion }: WeightedCriterion): boolean => locked.has(criterionId(criterion));
  const { criteria } = requirement;
  const others = criteria.filter((one) => !isMeant(one) && !isLocked(one));
  if (!criteria.some(isMeant) || others.length === 0) return requirement;
  const kept = sumOf(criteria.filter((one) => !isMeant(one) && isLocked(one)));
  const free = Math.max(0, 1 - kept);
  const wanted = Math.min(Math.max(weight, 0), free);
  const before = sumOf(others);
  const left = free - wanted;
  const changed = criteria.map((one) => {
    if (isMeant(one)) return { ...one, weight: wanted };
    if (isLocked(one)) return one;
    return { ...one, weight: before > 0 ? (one.weight / before) * left : left / others.length };
  });
  return { ...requirement, criteria: changed, judgements: null };
}

/** Weights nearer than this to whole per cents are whole but for the rounding of sums. */
const WHOLE = 1e-9;

/**
 * Weights as per cents that sum to 100 as they are shown: whole where all are whole, else tenths, rounded by
 * largest remainder.
 *
 * @param weights that sum to 1
 */
export function shownPercents(weights: readonly number[]): readonly number[] {
  const areWhole = weights.every((one) => Math.abs(100 * one - Math.round(100 * one)) < WHOLE);
  return largestRemainders(weights, areWhole ? 100 : 1000).map((parts) => parts / (areWhole ? 1 : 10));
}

/** Shares as whole parts that sum to the total: each rounded down, those with most left get one more. */
function largestRemainders(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map((share) => Math.floor(share * total));
  const missing = shares.length === 0 ? 0 : total - floors.reduce((sum, one) => sum + one, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, rest: share * total - Math.floor(share * total) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

function sumOf(criteria: readonly WeightedCriterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}
