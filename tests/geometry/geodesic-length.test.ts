import { describe, expect, it } from 'vitest';
import { geodesicArea } from '@/geometry/geodesic-area';
import { geodesicDestination, geodesicDistance, geodesicLength } from '@/geometry/geodesic-length';
import { metresPerPixel, scaleBar, scaleDenominator } from '@/geometry/map-scale';
import { lngLat } from '@/geometry/position';
import { ringPolygon } from '@/geometry/ring-polygon';
import { metres } from '@/geometry/units';
import truth from '../fixtures/geometry/geographiclib.json';

const CAI_LAN = lngLat(107.05, 20.973);

describe('geodesicDistance', () => {
  it('agrees with GeographicLib in C++ to a micrometre', () => {
    for (const pair of truth.distances) {
      const [from, to] = [pair.from, pair.to].map(([x = NaN, y = NaN]) => lngLat(x, y));
      if (!from || !to) throw new Error('unreachable');
      expect(Math.abs(geodesicDistance(from, to) - pair.metres)).toBeLessThan(1e-6);
    }
  });

  it('comes back from where it went', () => {
    const there = geodesicDestination(CAI_LAN, 37, metres(12_345));
    expect(geodesicDistance(CAI_LAN, there)).toBeCloseTo(12_345, 6);
  });
});

describe('geodesicLength', () => {
  it('is the sum of its legs, and nothing for a point', () => {
    const [a, b, c] = [
      [107, 21],
      [107.1, 21],
      [107.1, 21.1],
    ];
    if (!a || !b || !c) throw new Error('unreachable');
    expect(geodesicLength([a, b, c])).toBeCloseTo(geodesicLength([a, b]) + geodesicLength([b, c]), 9);
    expect(geodesicLength([a])).toBe(0);
  });
});

describe('ringPolygon', () => {
  it.each([500, 5_000, 50_000])('lies %d m from its centre all round, and holds the disc', (radius) => {
    const ring = ringPolygon(CAI_LAN, metres(radius));
    if (!ring) throw new Error('no ring');
    for (const [x = NaN, y = NaN] of ring.coordinates[0] ?? []) {
      expect(Math.abs(geodesicDistance(CAI_LAN, lngLat(x, y)) / radius - 1)).toBeLessThan(1e-9);
    }
    expect(Math.abs((geodesicArea(ring) ?? NaN) / (Math.PI * radius ** 2) - 1)).toBeLessThan(0.0005);
  });

  it('has no answer for a radius that is none', () => {
    expect(ringPolygon(CAI_LAN, metres(0))).toBeUndefined();
    expect(ringPolygon(CAI_LAN, metres(Number.NaN))).toBeUndefined();
  });
});

describe('map scale', () => {
  it('spans at one pixel what the ellipsoid spans west to east', () => {
    const zoom = 10;
    const degreesPerPixel = 360 / (512 * 2 ** zoom);
    const across = geodesicDistance(lngLat(107, 21), lngLat(107 + 100 * degreesPerPixel, 21)) / 100;
    expect(metresPerPixel(21, zoom) / across).toBeCloseTo(1, 6);
  });

  it('halves with each zoom', () => {
    expect(scaleDenominator(21, 9) / scaleDenominator(21, 10)).toBeCloseTo(2, 12);
  });

  it.each([
    [100, 120, 10_000],
    [30, 120, 2_000],
    [0.9, 120, 100],
  ])('draws a round bar: %f m a pixel, %d px wide', (perPixel, width, expected) => {
    const bar = scaleBar(perPixel, width);
    expect(bar.metres).toBe(expected);
    expect(bar.widthPx).toBeCloseTo(expected / perPixel, 9);
    expect(bar.widthPx).toBeLessThanOrEqual(width);
  });
});
