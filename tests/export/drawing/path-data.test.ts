import { describe, expect, it } from 'vitest';
import { readPathData } from '@/export/drawing/path-data';

const pointsOf = (data: string) => Array.from(readPathData(data).points, (value) => Number(value.toFixed(6)));

describe('path data', () => {
  it('reads lines with and without repeated letters', () => {
    expect(readPathData('M1,2 3 4H5V6Z').steps).toBe('MLLLZ');
    expect(pointsOf('M1,2 3 4H5V6Z')).toEqual([1, 2, 3, 4, 5, 4, 5, 6]);
    expect(pointsOf('M-.5-1.5L1e1.25')).toEqual([-0.5, -1.5, 10, 0.25]);
  });

  it('turns arcs into cubics that end where they should and stay on the circle', () => {
    const { steps, points } = readPathData('M10 0A10 10 0 0 1 -10 0');
    expect(steps).toBe('MCC');
    expect([...points.slice(-2)]).toEqual([-10, 0]);
    // Swept to the right of the page and down: the middle is at (0, 10).
    expect(points[6]).toBeCloseTo(0, 9);
    expect(points[7]).toBeCloseTo(10, 9);
    const left = readPathData('M10 0A10 10 0 0 0 -10 0').points;
    expect(left[7]).toBeCloseTo(-10, 9);
  });

  it('takes the long way of an arc where the data says so', () => {
    expect(readPathData('M10 0A10 10 0 0 1 0 10').steps).toBe('MC');
    expect(readPathData('M10 0A10 10 0 1 0 0 10').steps).toBe('MCCC');
  });

  it('lengthens radii that cannot reach', () => {
    const { points } = readPathData('M0 0A1 1 0 0 1 10 0');
    expect(points[7]).toBeCloseTo(-5, 9);
  });

  it('refuses what it does not know', () => {
    expect(() => readPathData('M0 0q1 1 2 2')).toThrow(RangeError);
    expect(() => readPathData('M0 0L1')).toThrow(RangeError);
    expect(() => readPathData('5 5')).toThrow(RangeError);
  });
});
