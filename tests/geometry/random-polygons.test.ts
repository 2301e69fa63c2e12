import { describe, expect, it } from 'vitest';
import { geodesicArea } from '@/geometry/geodesic-area';
import { turfArea } from '@/geometry/turf-comparison';
import truth from '../fixtures/geometry/random-polygons.json';
import { randomPolygons } from './random-polygons';

const polygons = randomPolygons();

describe('geodesicArea of 1,000 seeded polygons', () => {
  it('is within a millionth of GeographicLib in C++, whatever the shape and size', () => {
    expect(truth.squareMetres).toHaveLength(1000);
    const wrong = polygons.flatMap((polygon, index) => {
      const expected = truth.squareMetres[index] ?? Number.NaN;
      const miss = Math.abs((geodesicArea(polygon) ?? Number.NaN) / expected - 1);
      return miss <= 1e-6 ? [] : [{ index, expected, miss }];
    });
    expect(wrong).toEqual([]);
  });

  it('is within a hundred-millionth of it from a hectare up', () => {
    polygons.forEach((polygon, index) => {
      const expected = truth.squareMetres[index] ?? Number.NaN;
      if (expected < 10_000) return;
      expect(Math.abs((geodesicArea(polygon) ?? Number.NaN) / expected - 1)).toBeLessThan(1e-8);
    });
  });

  it('is what Turf misses by 0.24 to 0.34 %, for every one of them', () => {
    const misses = polygons.map((polygon, index) => turfArea(polygon) / (truth.squareMetres[index] ?? 0) - 1);
    misses.sort((one, other) => one - other);
    expect(misses[500]).toBeGreaterThan(0.0027);
    expect(misses[500]).toBeLessThan(0.0029);
    expect(misses[0]).toBeGreaterThan(0.0024);
    expect(misses.at(-1)).toBeLessThan(0.0034);
  });

  it('has tiny ones and vast ones, holes and slivers among them', () => {
    expect(Math.min(...truth.squareMetres)).toBeLessThan(150);
    expect(Math.max(...truth.squareMetres)).toBeGreaterThan(5e8);
    expect(polygons.filter(({ coordinates }) => coordinates.length === 3).length).toBe(200);
  });
});
