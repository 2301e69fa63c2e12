import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crossingEdges } from '@/geometry/ring-crossings';
import { ringMeetsItself } from '@/geometry/ring-meets-itself';

const closed = (corners: readonly (readonly [number, number])[]): Float64Array =>
  Float64Array.from([...corners, ...corners.slice(0, 1)].flat());

it('answers what trying every pair of edges answers, touching and lying along each other included', () => {
  const answers = { true: 0, false: 0 };
  const coordinate = fc.integer({ min: 0, max: 12 });
  const few = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 });
  const step = fc.integer({ min: -2, max: 2 });
  // A zigzag there and back on other heights: long, and sound unless a tooth reaches across.
  const long = fc
    .array(step, { minLength: 30, maxLength: 90 })
    .map((steps) => [
      ...steps.map((y, x): [number, number] => [x, y]),
      ...steps.toReversed().map((y, x): [number, number] => [steps.length - 1 - x, y + 3]),
    ]);
  fc.assert(
    fc.property(fc.oneof(few, long), (corners) => {
      const expected = crossingEdges(corners).length > 0;
      expect(ringMeetsItself(closed(corners))).toBe(expected);
      answers[`${expected}`]++;
    }),
    { numRuns: 1500, seed: 12 },
  );
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan(200);
});
