import { describe, expect, it } from 'vitest';
import { measureFeatures } from '@/map/measure-layer';
import { measurementOf } from '@/map/measurement';

/** One hundredth of a degree at 21° N: about 1,039 m east-west and 1,107 m north-south. */
const A = [107, 21];
const B = [107.01, 21];
const C = [107.01, 21.01];
const D = [107, 21.01];

describe('measurementOf', () => {
  it('is nothing before there are two corners', () => {
    expect(measurementOf('distance', [], 0)).toBeNull();
    expect(measurementOf('area', [A], 1)).toBeNull();
  });

  it('is the length of a line, and no area', () => {
    const measured = measurementOf('distance', [A, B, C], 2);
    expect(measured?.lengthMetres).toBeCloseTo(1039.57 + 1107.2, -1);
    expect(measured).toMatchObject({ type: 'distance', areaSquareMetres: null, corners: 2 });
  });

  it('is the area and the length round a polygon', () => {
    const measured = measurementOf('area', [A, B, C, D], 4);
    expect(measured?.areaSquareMetres).toBeCloseTo(1_150_900, -4);
    expect(measured?.lengthMetres).toBeCloseTo(2 * (1039.5 + 1107.2), -1);
  });

  it('has no area while sides cross', () => {
    expect(measurementOf('area', [A, C, B, D], 4)?.areaSquareMetres).toBeNull();
  });
});

describe('measureFeatures', () => {
  const types = (shape: Parameters<typeof measureFeatures>[0]): string[] =>
    measureFeatures(shape).features.map((feature) => feature.geometry.type);

  it('draws a line open and an area closed', () => {
    expect(types({ type: 'distance', corners: [A, B, C], isClosed: false })).toEqual([
      'LineString',
      'Point',
      'Point',
      'Point',
    ]);
    const area = measureFeatures({ type: 'area', corners: [A, B, C], isClosed: true });
    expect(area.features[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [[A, B, C, A]] });
  });

  it('draws one corner as a point, and nothing from nothing', () => {
    expect(types({ type: 'area', corners: [A], isClosed: false })).toEqual(['Point']);
    expect(types({ type: 'area', corners: [], isClosed: false })).toEqual([]);
  });
});
