import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinLine } from '@/geometry/thin-line';

const corner = fc.integer({ min: 0, max: 1000 }).map((hundredth) => hundredth / 100);
const corners = fc
  .array(fc.tuple(corner, corner), { minLength: 4, maxLength: 60 })
  .map((all) => Float64Array.from(all.flat()));

function distance(line: Float64Array, isClosed: boolean, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  const count = line.length / 2;
  for (let at = 0; at < (isClosed ? count : count - 1); at++) {
    const next = (at + 1) % count;
    const [ax, ay] = [line[2 * at] ?? 0, line[2 * at + 1] ?? 0];
    const [dx, dy] = [(line[2 * next] ?? 0) - ax, (line[2 * next + 1] ?? 0) - ay];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
    nearest = Math.min(nearest, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return nearest;
}

describe.each([true, false])('a thinned line, closed: %s', (isClosed) => {
  it('passes every corner that it lost within the tolerance', () => {
    fc.assert(
      fc.property(corners, (line) => {
        const thin = thinLine(line, isClosed, 0.5);
        for (let at = 0; at < line.length; at += 2)
          expect(distance(thin, isClosed, line[at] ?? 0, line[at + 1] ?? 0)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  it('loses what lies on a straight line', () => {
    const square = Float64Array.of(0, 0, 5, 0, 10, 0, 10, 5, 10, 10, 5, 10, 0, 10, 0, 5);
    expect([...thinLine(square, true, 0.01)]).toEqual([0, 0, 10, 0, 10, 10, 0, 10]);
  });
});
