import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { questionOf, type Table, weighted } from './plain-ranking';

const score = (table: Table, criteria: Parameters<typeof questionOf>[1]): number[] => {
  const { ranked } = rankSites(questionOf(table, criteria, { method: 'topsis' }));
  return table.map((_, row) => ranked.find(({ siteId }) => siteId === `site-${row}`)?.score ?? Number.NaN);
};

describe('TOPSIS', () => {
  it('gives what Hwang and Yoon publish for the choice of a fighter aircraft', () => {
    // Multiple Attribute Decision Making, 1981, the example of chapter III: speed, range, payload, cost,
    // reliability, manoeuvrability; closeness 0.643, 0.268, 0.613, 0.312.
    const table = [
      [2, 1500, 20_000, 5.5, 5, 9],
      [2.5, 2700, 18_000, 6.5, 3, 5],
      [1.8, 2000, 21_000, 4.5, 7, 7],
      [2.2, 1800, 20_000, 5, 5, 5],
    ];
    const criteria = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3].map((weight, place) =>
      weighted(weight, place === 3 ? 'less' : 'more'),
    );
    // The book rounds to four digits on the way, which moves its third number by 0.0005.
    score(table, criteria).forEach((one, site) => {
      expect(Math.abs(one - ([0.643, 0.268, 0.613, 0.312][site] ?? NaN))).toBeLessThan(0.001);
    });
  });

  it('gives what the package mcdm prints for its example, to the last digits', () => {
    // Tafakkori, Multi-Criteria-Optimization-in-Python, 2022: three plans, equal weights, vector normalisation.
    const table = [
      [80, 90, 600],
      [65, 58, 200],
      [83, 60, 400],
    ];
    const criteria = [weighted(1 / 3, 'less'), weighted(1 / 3), weighted(1 / 3, 'less')];
    score(table, criteria).forEach((one, site) => {
      const printed = [0.323_848_837_993_540_4, 0.679_022_517_801_666_2, 0.409_018_898_580_525_3][site];
      expect(Math.abs(one - (printed ?? NaN))).toBeLessThan(1e-9);
    });
  });

  it('holds each site for the ideal where all are alike', () => {
    expect(
      score(
        [
          [3, 7],
          [3, 7],
        ],
        [weighted(0.5), weighted(0.5, 'less')],
      ),
    ).toEqual([1, 1]);
    expect(score([[0], [0]], [weighted(1)])).toEqual([1, 1]);
    expect(score([[Number.NaN], [Number.NaN]], [weighted(1)])).toEqual([1, 1]);
  });

  it('takes nothing from a criterion that is the same for all', () => {
    const criteria = [weighted(0.5), weighted(0.5)];
    expect(
      score(
        [
          [1, 5],
          [2, 5],
          [3, 5],
        ],
        criteria,
      ),
    ).toEqual([0, 0.5, 1]);
  });

  it('is the best or the worst of two by one criterion, and no number overflows', () => {
    expect(score([[1e-300], [2e-300]], [weighted(1)])).toEqual([0, 1]);
    expect(score([[1e200], [2e200]], [weighted(1, 'less')])).toEqual([1, 0]);
  });

  it('reads utilities where the criterion says more than its direction', () => {
    const target = weighted(1, 'less', { type: 'target', from: 10, to: 20, tolerance: 10 });
    expect(score([[5], [15], [40]], [target])).toEqual([0.5, 1, 0]);
  });
});
