import { area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import truth from '../fixtures/geometry/geographiclib.json';

const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });

function relativeMiss(value: number | undefined, expected: number): number {
  return Math.abs((value ?? Number.NaN) - expected) / expected;
}

const star = fc
  .tuple(
    fc.double({ min: 106.4, max: 108.2, noNaN: true }),
    fc.double({ min: 20.6, max: 21.7, noNaN: true }),
    fc.array(fc.double({ min: 0.001, max: 0.02, noNaN: true }), { minLength: 3, maxLength: 12 }),
  )
  .map(([longitude, latitude, radii]) =>
    radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)];
    }),
  );

describe('geodesicArea', () => {
  it('agrees with GeographicLib in C++', () => {
    for (const { ring, areaSquareMetres, perimeterMetres } of truth.polygons) {
      const tolerance = Math.max(1e-9, 1e-3 / areaSquareMetres);
      expect(relativeMiss(geodesicArea(polygon(ring)), areaSquareMetres)).toBeLessThan(tolerance);
      expect(relativeMiss(geodesicPerimeter(polygon(ring)), perimeterMetres)).toBeLessThan(1e-8);
    }
  });

  it('is what Turf misses by 0.28 % on its sphere', () => {
    const square = polygon(
      [
        [107.07, 20.95],
        [107.08, 20.95],
        [107.08, 20.96],
        [107.07, 20.96],
      ].concat([[107.07, 20.95]]),
    );
    const exact = geodesicArea(square) ?? Number.NaN;
    const turf = turfArea(square);
    expect(turf / exact - 1).toBeGreaterThan(0.0027);
    expect(turf / exact - 1).toBeLessThan(0.0029);
  });

  it('takes holes off and does not mind the winding', () => {
    const shell = [
      [107, 21],
      [107.1, 21],
      [107.1, 21.1],
      [107, 21.1],
      [107, 21],
    ];
    const hole = [
      [107.02, 21.02],
      [107.04, 21.02],
      [107.04, 21.04],
      [107.02, 21.04],
      [107.02, 21.02],
    ];
    const whole = geodesicArea(polygon(shell)) ?? NaN;
    const gap = geodesicArea(polygon(hole)) ?? NaN;
    for (const ring of [hole, [...hole].reverse()]) {
      expect(geodesicArea(polygon(shell, ring))).toBeCloseTo(whole - gap, 3);
    }
  });

  it('does not depend on where the ring begins or which way it runs', () => {
    fc.assert(
      fc.property(star, fc.nat(11), (ring, shift) => {
        const start = shift % ring.length;
        const turned = [...ring.slice(start), ...ring.slice(0, start)].reverse();
        const expected = geodesicArea(polygon(ring)) ?? NaN;
        expect(relativeMiss(geodesicArea(polygon(turned)), expected)).toBeLessThan(1e-9);
      }),
      { seed: 21 },
    );
  });

  it('adds up over a cut', () => {
    const [a, b, c, d] = [
      [106.9, 20.9],
      [107.2, 20.95],
      [107.15, 21.2],
      [106.95, 21.15],
    ];
    if (!a || !b || !c || !d) throw new Error('unreachable');
    const whole = geodesicArea(polygon([a, b, c, d])) ?? NaN;
    const parts = (geodesicArea(polygon([a, b, c])) ?? NaN) + (geodesicArea(polygon([a, c, d])) ?? NaN);
    expect(Math.abs(whole - parts)).toBeLessThan(0.01);
  });

  it.each([
    ['no rings', []],
    [
      'two corners',
      [
        [
          [107, 21],
          [107.1, 21],
          [107, 21],
        ],
      ],
    ],
    [
      'not a number',
      [
        [
          [107, 21],
          [NaN, 21],
          [107.1, 21.1],
        ],
      ],
    ],
    [
      'metres, not degrees',
      [
        [
          [429087, 2317570],
          [429187, 2317570],
          [429187, 2317670],
        ],
      ],
    ],
  ])('has no answer for %s', (_, rings) => {
    expect(geodesicArea(polygon(...rings))).toBeUndefined();
    expect(geodesicPerimeter(polygon(...rings))).toBeUndefined();
  });
});
