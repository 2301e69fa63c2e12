import { describe, expect, it } from 'vitest';
import { geodesicLength } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';
import {
  boxOfPicture,
  clipRing,
  commonScale,
  pathOf,
  scaleBarMetres,
  toPicture,
} from '@/panels/compare/picture-frame';

const frame = { middle: lngLat(107.1, 21), metresPerPixel: 40, width: 160, height: 76 };

describe('a picture of a site', () => {
  it('has its middle in the middle, north up, and is true to scale within 1 %', () => {
    expect(toPicture(frame, [107.1, 21])).toEqual([80, 38]);
    for (const end of [lngLat(107.1, 21.01), lngLat(107.11, 21), lngLat(107.09, 20.995)]) {
      const [x, y] = toPicture(frame, end);
      const metres = geodesicLength([[...frame.middle], [...end]]);
      expect(Math.hypot(x - 80, y - 38) * 40).toBeGreaterThan(0.99 * metres);
      expect(Math.hypot(x - 80, y - 38) * 40).toBeLessThan(1.01 * metres);
    }
    expect(toPicture(frame, [107.1, 21.01])[1]).toBeLessThan(38);
  });

  it('has one scale that the largest site fits, and shows what lies around a small one', () => {
    const small = [107, 21, 107.001, 21.001] as const;
    const wide = [107, 21, 107.2, 21.01] as const;
    const high = [107, 21, 107.01, 21.2] as const;
    expect(commonScale([small], 160, 76)).toBe(6000 / 160);
    for (const box of [wide, high]) {
      const metresPerPixel = commonScale([small, box], 160, 76);
      const middle = lngLat((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
      const [left, bottom] = toPicture({ ...frame, middle, metresPerPixel }, [box[0], box[1]]);
      expect(left).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(76);
      expect(Math.max((80 - left) / 80, (bottom - 38) / 38)).toBeCloseTo(0.7, 6);
    }
  });

  it('knows what it shows', () => {
    const [west, south, east, north] = boxOfPicture(frame);
    expect(toPicture(frame, [west, south])[0]).toBeCloseTo(-4, 9);
    expect(toPicture(frame, [west, south])[1]).toBeCloseTo(80, 9);
    expect(toPicture(frame, [east, north])[0]).toBeCloseTo(164, 9);
  });
});

describe('a ring that is cut', () => {
  const box = [0, 0, 10, 10] as const;

  it('stays as it is inside, is gone outside, and is the box where it is all around', () => {
    const inside = [
      [1, 1],
      [9, 1],
      [5, 9],
    ];
    expect(clipRing(inside, box)).toEqual(inside);
    expect(
      clipRing(
        [
          [20, 1],
          [30, 1],
          [25, 9],
        ],
        box,
      ),
    ).toEqual([]);
    expect(
      areaOf(
        clipRing(
          [
            [-50, -50],
            [50, -50],
            [50, 50],
            [-50, 50],
          ],
          box,
        ),
      ),
    ).toBe(100);
  });

  it('loses what lies outside and nothing else', () => {
    expect(
      areaOf(
        clipRing(
          [
            [-5, -5],
            [5, -5],
            [5, 5],
            [-5, 5],
          ],
          box,
        ),
      ),
    ).toBe(25);
    expect(
      areaOf(
        clipRing(
          [
            [5, 15],
            [15, 5],
            [-5, 5],
          ],
          box,
        ),
      ),
    ).toBeCloseTo(50, 9);
  });
});

describe('a path', () => {
  it('leaves out what nobody sees', () => {
    const step = 0.1 / 40 / 1000;
    expect(
      pathOf(
        [
          [107.1, 21],
          [107.1 + step, 21],
          [107.11, 21],
        ],
        frame,
        false,
      ).match(/[ML]/g),
    ).toEqual(['M', 'L']);
    expect(pathOf([], frame, true)).toBe('');
  });
});

it('the scale bar is a round length of at most a third of the picture', () => {
  expect(scaleBarMetres(40, 160)).toBe(2000);
  expect(scaleBarMetres(10, 160)).toBe(500);
  expect(scaleBarMetres(100, 160)).toBe(5000);
  expect(scaleBarMetres(20, 160)).toBe(1000);
});

function areaOf(ring: readonly (readonly number[])[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], place) => {
    const [u = 0, v = 0] = ring.at(place - 1) ?? [];
    return sum + u * y - x * v;
  }, 0);
  return Math.abs(doubled) / 2;
}
