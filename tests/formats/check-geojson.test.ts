import { describe, expect, it } from 'vitest';
import { checkGeojson } from '@/formats/check-geojson';

function check(geometry: unknown) {
  return checkGeojson({ id: null, geometry, properties: [], layer: '' }, 7);
}

const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

describe('checkGeojson', () => {
  it('has nothing to say of a sound polygon, or of a feature without a place', () => {
    expect(
      check(
        polygon([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toEqual([]);
    expect(check(null)).toEqual([]);
  });

  it.each([
    [
      'an open ring',
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
      'ring-open',
      'geometry.coordinates.0',
    ],
    [
      'a short ring',
      polygon([
        [0, 0],
        [1, 0],
        [0, 0],
      ]),
      'ring-short',
      'geometry.coordinates.0',
    ],
    [
      'a word',
      polygon([
        [0, 0],
        [1, 'x'],
        [1, 1],
        [0, 0],
      ]),
      'feature-shape',
      'geometry.coordinates.0.1',
    ],
    [
      'a bad box',
      {
        ...polygon([
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ]),
        bbox: 3,
      },
      'bbox-wrong',
      'geometry',
    ],
    ['a ring without positions, on which it throws', polygon([]), 'feature-shape', 'geometry'],
  ])('tells of %s by our codes', (_, geometry, code, field) => {
    expect(check(geometry)[0]).toMatchObject({ code, field, feature: 7 });
  });

  it('tells of no more than ten faults', () => {
    expect(check({ type: 'MultiPoint', coordinates: Array(5000).fill(['x', 'y']) }).length).toBe(10);
  });
});
