import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plotSpan,
  roundSpan,
  roundStep,
  startingNormalisation,
} from '@/domain/decision/starting-normalisation';

const DISTANCE = { type: 'distance', target: 'seaport' } as const;
const values = [3.2, null, 48.9];

describe('a normalisation to begin with', () => {
  it('stretches over the sites at hand in round numbers', () => {
    const near = { criterion: DISTANCE, direction: 'less' } as const;
    const far = { criterion: DISTANCE, direction: 'more' } as const;
    expect(startingNormalisation('curve', near, values)).toEqual({
      type: 'curve',
      points: [
        [0, 1],
        [50, 0],
      ],
    });
    expect(startingNormalisation('curve', far, values)).toMatchObject({
      points: [
        [0, 0],
        [50, 1],
      ],
    });
    expect(startingNormalisation('target', near, values)).toEqual({
      type: 'target',
      from: 0,
      to: 0,
      tolerance: 50,
    });
    expect(startingNormalisation('percentile', near, values)).toEqual({ type: 'percentile' });
  });

  it('stays within what the values can be, and has a span where all are the same or none is known', () => {
    expect(roundSpan({ type: 'occupancy' }, [3, 99])).toEqual([0, 100]);
    expect(roundSpan({ type: 'rating', name: 'view' }, [5, 5])).toEqual([4.5, 5]);
    expect(roundSpan(DISTANCE, [null])).toEqual([0, 60]);
  });

  it('always has room between its ends', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 5 }), (held) => {
        const [least, most] = roundSpan({ type: 'area' }, held);
        expect(most).toBeGreaterThan(least);
        expect(least).toBeLessThanOrEqual(Math.min(...held, most));
        expect(most).toBeGreaterThanOrEqual(Math.max(...held, least));
      }),
    );
  });

  it('is shown with the sites that are near to it', () => {
    const curve = [
      [20, 0],
      [200, 1],
    ] as const;
    expect(plotSpan({ type: 'area' }, curve, [5, 150, 4800])).toEqual([0, 380]);
    expect(plotSpan({ type: 'area' }, curve, [30])).toEqual([20, 200]);
    expect(plotSpan({ type: 'area' }, [], [])).toEqual([0, 200]);
  });

  it('steps by 1, 2 or 5', () => {
    expect([60, 100, 0.5, 7, 1000].map(roundStep)).toEqual([5, 5, 0.05, 0.5, 50]);
  });
});
