import { describe, expect, it } from 'vitest';
import { kendallTau } from '@/analysis/decision/kendall';

describe('kendallTau', () => {
  it('is 1 for the same order and -1 for the reversed', () => {
    expect(kendallTau([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(kendallTau([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  });

  it('allows for ties in either order', () => {
    // 6 pairs: 4 agree, 1 disagrees, 1 is tied in the first alone: 3 / sqrt(5 x 6).
    expect(kendallTau([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(kendallTau([1, 2, 2, 3], [2, 1, 3, 4])).toBeCloseTo(3 / Math.sqrt(30), 12);
  });

  it('has no answer without two sites or with all equal', () => {
    expect(kendallTau([1], [1])).toBeNaN();
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNaN();
  });
});
