import { describe, expect, it } from 'vitest';
import {
  judgedPairs,
  judgementOfStep,
  MOST_STEP,
  startingJudgements,
  stepOfJudgement,
} from '@/domain/decision/pairwise';

describe('the scale of judgements', () => {
  it('goes from a ninth over equal to nine', () => {
    expect([-MOST_STEP, -2, 0, 2, MOST_STEP].map(judgementOfStep)).toEqual([1 / 9, 1 / 3, 1, 3, 9]);
  });

  it('finds its steps again, and the nearest of what lies between', () => {
    for (let step = -MOST_STEP; step <= MOST_STEP; step++)
      expect(stepOfJudgement(judgementOfStep(step))).toBe(step);
    expect([0.3, 0.9, 2.4, 2.5, 40].map(stepOfJudgement)).toEqual([-2, 0, 1, 2, 8]);
  });

  it('has a pair for each two criteria, all equal at first', () => {
    expect(judgedPairs(3)).toEqual([
      { first: 0, second: 1 },
      { first: 0, second: 2 },
      { first: 1, second: 2 },
    ]);
    expect(startingJudgements(null, 3)).toEqual([1, 1, 1]);
    expect(startingJudgements([2, 3], 3)).toEqual([1, 1, 1]);
    expect(startingJudgements([2, 3, 4], 3)).toEqual([2, 3, 4]);
  });
});
