import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOfLine, type ClipBox, clipOpenLine, clipRing } from '@/geometry/clip-line';

const BOX: ClipBox = [0, 0, 10, 10];
const coordinate = fc.integer({ min: -200, max: 300 }).map((tenth) => tenth / 10);
const line = (least: number) =>
  fc
    .array(fc.tuple(coordinate, coordinate), { minLength: least, maxLength: 12 })
    .map((corners) => Float64Array.from(corners.flat()));

/** By the even-odd rule. */
function isInside(ring: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
    const [x1, y1, x2, y2] = [ring[at] ?? 0, ring[at + 1] ?? 0, ring[last] ?? 0, ring[last + 1] ?? 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

describe('a ring cut to a box', () => {
  it('holds the points of the box that the ring holds, and no corner outside', () => {
    fc.assert(
      fc.property(
        line(3),
        fc.double({ min: 0.01, max: 9.99 }),
        fc.double({ min: 0.01, max: 9.99 }),
        (ring, x, y) => {
          const cut = clipRing(ring, BOX);
          expect(isInside(cut, x + 1e-7, y + 1.3e-7)).toBe(isInside(ring, x + 1e-7, y + 1.3e-7));
          if (cut.length === 0) return;
          const [minX, minY, maxX, maxY] = boxOfLine(cut);
          expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(maxX, maxY)).toBeLessThanOrEqual(10 + 1e-9);
        },
      ),
    );
  });

  it('is the ring itself where nothing is cut', () => {
    const ring = Float64Array.of(1, 1, 9, 1, 5, 9);
    expect(clipRing(ring, BOX)).toBe(ring);
  });
});

function lengthOf(line: Float64Array): number {
  let length = 0;
  for (let at = 2; at < line.length; at += 2)
    length += Math.hypot((line[at] ?? 0) - (line[at - 2] ?? 0), (line[at + 1] ?? 0) - (line[at - 1] ?? 0));
  return length;
}

/** Of an edge, by 4,000 steps along it. */
function lengthInBox(x1: number, y1: number, x2: number, y2: number): number {
  const steps = 4000;
  const inside = Array.from({ length: steps }, (_, step) => {
    const share = (step + 0.5) / steps;
    const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
    return x >= 0 && x <= 10 && y >= 0 && y <= 10;
  });
  return (Math.hypot(x2 - x1, y2 - y1) * inside.filter(Boolean).length) / steps;
}

describe('an open line cut to a box', () => {
  it('is as long as what of it lies in the box', () => {
    fc.assert(
      fc.property(line(2), (open) => {
        let expected = 0;
        for (let at = 2; at < open.length; at += 2)
          expected += lengthInBox(open[at - 2] ?? 0, open[at - 1] ?? 0, open[at] ?? 0, open[at + 1] ?? 0);
        const total = clipOpenLine(open, BOX).reduce((sum, part) => sum + lengthOf(part), 0);
        expect(Math.abs(total - expected)).toBeLessThan(0.4);
      }),
      { numRuns: 60 },
    );
  });

  it('comes in a part for each time it enters', () => {
    const zigzag = Float64Array.of(-5, 5, 5, 5, 5, 15, 7, 15, 7, 5, 15, 5);
    expect(clipOpenLine(zigzag, BOX).map((part) => [...part])).toEqual([
      [0, 5, 5, 5, 5, 10],
      [7, 10, 7, 5, 10, 5],
    ]);
  });
});
