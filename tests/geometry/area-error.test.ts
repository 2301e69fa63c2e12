import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaError } from '@/geometry/area-error';
import { geodesicArea } from '@/geometry/geodesic-area';

/** Numbers of the standard normal distribution, the same in every run. */
function normalNumbers(seed: number): () => number {
  let state = seed;
  const even = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
}

const outline: readonly Position[] = [
  [107.05, 20.98],
  [107.058, 20.979],
  [107.06, 20.984],
  [107.055, 20.988],
  [107.049, 20.985],
];
const closed = (corners: readonly Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, ...corners.slice(0, 1)].map((corner) => [...corner])],
});

describe('areaError', () => {
  it('is the spread of the areas of outlines whose corners are moved by chance', () => {
    const next = normalNumbers(5);
    const degree = 111_195;
    const areas = Array.from({ length: 3000 }, () => {
      const moved = outline.map(([x = 0, y = 0]) => [
        x + (10 * next()) / (degree * Math.cos((y * Math.PI) / 180)),
        y + (10 * next()) / degree,
      ]);
      return geodesicArea(closed(moved)) ?? Number.NaN;
    });
    const mean = areas.reduce((sum, area) => sum + area) / areas.length;
    const spread = Math.sqrt(areas.reduce((sum, area) => sum + (area - mean) ** 2, 0) / areas.length);
    expect(areaError(closed(outline), 10) / spread).toBeCloseTo(1, 1);
  });

  it('is nothing without an error', () => expect(areaError(closed(outline), 0)).toBe(0));
});
