import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Curve,
  middleOfWidest,
  reachOf,
  withoutPoint,
  withPoint,
  withPointAt,
} from '@/domain/decision/value-curve';

const BOUNDS = [0, Number.POSITIVE_INFINITY] as const;
const CURVE: Curve = [
  [0, 1],
  [10, 0.5],
  [60, 0],
];

describe('a point of a value function', () => {
  it('goes where it is put', () => {
    expect(withPointAt(CURVE, 1, [20, 0.7], 1, BOUNDS)).toEqual([
      [0, 1],
      [20, 0.7],
      [60, 0],
    ]);
  });

  it('stops short of its neighbours, of the bounds and of utilities that are none', () => {
    expect(withPointAt(CURVE, 1, [99, 2], 1, BOUNDS)[1]).toEqual([59, 1]);
    expect(withPointAt(CURVE, 1, [-5, -1], 1, BOUNDS)[1]).toEqual([1, 0]);
    expect(withPointAt(CURVE, 0, [-5, 1], 1, BOUNDS)[0]).toEqual([0, 1]);
    expect(withPointAt(CURVE, 2, [70, 0], 1, [0, 65])[2]).toEqual([65, 0]);
  });

  it('keeps its value where its neighbours leave no room', () => {
    const narrow: Curve = [
      [0, 1],
      [0.5, 0.5],
      [1, 0],
    ];
    expect(reachOf(narrow, 1, 1, BOUNDS)).toEqual([0.5, 0.5]);
  });

  it('is added in its place, once, and in the middle of the widest stretch on the line', () => {
    expect(withPoint(CURVE, [5, 2])).toEqual([
      [0, 1],
      [5, 1],
      [10, 0.5],
      [60, 0],
    ]);
    expect(withPoint(CURVE, [10, 0.9])).toBe(CURVE);
    expect(withPoint(CURVE, [90, 0.9])).toHaveLength(4);
    expect(middleOfWidest(CURVE)).toEqual([35, 0.25]);
  });

  it('is taken away while two are left', () => {
    const two = withoutPoint(CURVE, 0);
    expect(two).toEqual(CURVE.slice(1));
    expect(withoutPoint(two, 0)).toBe(two);
  });

  it('leaves values rising, whatever is done', () => {
    const coordinate = fc.double({ min: -100, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), coordinate, coordinate), { maxLength: 20 }), (moves) => {
        let curve = withPoint(CURVE, [30, 0.2]);
        for (const [index, value, utility] of moves)
          curve = withPointAt(curve, index, [value, utility], 0.5, BOUNDS);
        curve.forEach(([value], at) => {
          if (at > 0) expect(value).toBeGreaterThan(curve[at - 1]?.[0] ?? Number.NaN);
        });
        expect(curve.every(([, utility]) => utility >= 0 && utility <= 1)).toBe(true);
      }),
    );
  });
});
