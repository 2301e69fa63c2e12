import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from '@/export/drawing/simplify-line';

const TOLERANCE = 0.05;

/** Distance of a place from the nearest piece of a line. */
function away(x: number, y: number, line: Float64Array, isClosed: boolean): number {
  const count = line.length / 2;
  let nearest = Infinity;
  for (let at = 0; at < count - (isClosed ? 0 : 1); at++) {
    const next = (at + 1) % count;
    const [ax, ay, bx, by] = [line[at * 2], line[at * 2 + 1], line[next * 2], line[next * 2 + 1]] as [
      number,
      number,
      number,
      number,
    ];
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const along =
      square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  }
  return nearest;
}

describe('simplifyLine', () => {
  it('leaves no corner farther away than the tolerance, open or closed', () => {
    const steps = fc.array(
      fc.tuple(
        fc.double({ min: -0.2, max: 0.3, noNaN: true }),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      ),
      { minLength: 4, maxLength: 200 },
    );
    fc.assert(
      fc.property(steps, fc.boolean(), (moves, isClosed) => {
        let [x, y] = [0, 0];
        const line = Float64Array.from(
          moves.flatMap(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x, y];
          }),
        );
        const simple = simplifyLine(line, TOLERANCE, isClosed);
        expect(simple.length).toBeGreaterThanOrEqual(isClosed ? 6 : 4);
        expect([...simple.subarray(0, 2)]).toEqual([...line.subarray(0, 2)]);
        if (!isClosed) expect([...simple.subarray(-2)]).toEqual([...line.subarray(-2)]);
        for (let at = 0; at < line.length; at += 2)
          expect(away(line[at] ?? 0, line[at + 1] ?? 0, simple, isClosed)).toBeLessThanOrEqual(
            TOLERANCE + 1e-9,
          );
      }),
    );
  });

  it('leaves out what lies on a straight piece, and keeps a ring a ring', () => {
    expect([...simplifyLine(Float64Array.of(0, 0, 1, 0.01, 2, 0, 3, 5), TOLERANCE, false)]).toEqual([
      0, 0, 2, 0, 3, 5,
    ]);
    const square = Float64Array.of(0, 0, 5, 0.01, 10, 0, 10, 10, 5, 10, 0, 10);
    expect([...simplifyLine(square, TOLERANCE, true)]).toEqual([0, 0, 10, 0, 10, 10, 0, 10]);
    expect(simplifyLine(new Float64Array(10), TOLERANCE, true)).toHaveLength(6);
    const speck = Float64Array.of(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01);
    expect(simplifyLine(speck, TOLERANCE, true)).toHaveLength(6);
  });

  it('goes through a long line without exhausting the stack', () => {
    const long = Float64Array.from({ length: 100_000 }, (_, at) => (at % 2 ? Math.sin(at / 50) : at / 1000));
    expect(simplifyLine(long, TOLERANCE, false).length).toBeLessThan(100_000);
  });
});
