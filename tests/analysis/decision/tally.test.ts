import { describe, expect, it } from 'vitest';
import { Tally } from '@/analysis/decision/tally';

/** Two sites over 100 draws, of which the second wins so many. */
function tallyOf(wins: number): Tally {
  const tally = new Tally(2, 100);
  for (let draw = 0; draw < 100; draw++) tally.add(Float64Array.of(0.5, draw < wins ? 0.6 : 0.4), 1e-12);
  return tally;
}

describe('Tally', () => {
  it.each([
    [4, [1, 1], [1, 2]],
    [5, [1, 1], [1, 2]],
    [6, [1, 2], [1, 2]],
    [94, [1, 2], [1, 2]],
    [96, [2, 2], [1, 2]],
    [100, [2, 2], [2, 2]],
  ] as const)(
    'leaves 5 %% of the draws out at either end: %d wins of the other',
    (wins, likelyRanks, ranks) => {
      expect(tallyOf(wins).of(0)).toMatchObject({ likelyRanks, ranks, first: (100 - wins) / 100 });
    },
  );

  it('gives equal scores the better rank', () => {
    const tally = new Tally(3, 1);
    tally.add(Float64Array.of(0.2, 0.7, 0.2 + 1e-14), 1e-12);
    expect([0, 1, 2].map((site) => tally.of(site).ranks)).toEqual([
      [2, 2],
      [1, 1],
      [2, 2],
    ]);
  });

  it('keeps the first 200 scores', () => {
    expect(tallyOf(3).of(0).scores).toEqual(new Float32Array(100).fill(0.5));
    const many = new Tally(1, 300);
    for (let draw = 0; draw < 300; draw++) many.add(Float64Array.of(draw), 0);
    expect([...many.of(0).scores.slice(-2)]).toEqual([198, 199]);
  });
});
