import { describe, expect, it } from 'vitest';
import { closedDepth } from '@/analysis/suitability/closed-discs';

const DISCS = [
  { x: 0, y: 0, reach: 5000 },
  { x: 14_000, y: 0, reach: 5000 },
];

describe('closedDepth', () => {
  const depth = closedDepth(DISCS, 10_000, 1000, 3000);

  it('is as deep as a disc where there is one disc alone', () => {
    const alone = closedDepth(DISCS.slice(0, 1), 10_000, 500, 3000);
    expect(alone(0, 4000)).toBeGreaterThan(600);
    expect(alone(0, 4000)).toBeLessThan(1400);
    expect(alone(0, 5700)).toBeLessThan(0);
    expect(alone(0, 40_000)).toBe(-10_000);
  });

  it('fills the gap between discs, and not what lies beyond them', () => {
    expect(depth(7000, 0)).toBeGreaterThan(0);
    expect(depth(7000, 12_000)).toBeLessThan(0);
    expect(depth(-6500, 0)).toBeLessThan(0);
    expect(depth(20_500, 0)).toBeLessThan(0);
  });

  it('tells no depth beyond the most', () => {
    expect(depth(0, 0)).toBeGreaterThanOrEqual(3000);
    expect(depth(0, 0)).toBeLessThan(6000);
  });
});
