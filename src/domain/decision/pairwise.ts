import type { PairwiseJudgements } from './requirement';

/** Saaty's scale has steps from -8 (the second is 9 times as important) over 0 (equal) to 8 (the first is). */
export const MOST_STEP = 8;

/** The judgement that a step of the scale stands for. */
export function judgementOfStep(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** The step nearest to a judgement, by the ratio that it says. */
export function stepOfJudgement(judgement: number): number {
  const steps = Array.from({ length: 2 * MOST_STEP + 1 }, (_, at) => at - MOST_STEP);
  const away = (step: number): number => Math.abs(Math.log(judgementOfStep(step) / judgement));
  return steps.reduce((nearest, step) => (away(step) < away(nearest) ? step : nearest), 0);
}

type Pair = { readonly first: number; readonly second: number };

/** The pairs of so many criteria in the order of their judgements: 0-1, 0-2 … 1-2 … */
export function judgedPairs(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (__, step) => ({ first, second: first + 1 + step })),
  ).flat();
}

/** Judgements to begin with: those that gave the weights, or all equal. */
export function startingJudgements(judgements: PairwiseJudgements | null, count: number): PairwiseJudgements {
  const pairs = judgedPairs(count);
  return judgements?.length === pairs.length ? judgements : pairs.map(() => 1);
}
