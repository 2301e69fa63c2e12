import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCorners, nearestRound, nextRound, ROUND_DENOMINATORS } from '@/domain/sheet-frame';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import { sheetGround } from '@/export/sheet/sheet-extent';
import { sheetLayout } from '@/export/sheet/sheet-layout';
import { geodesicDistance } from '@/geometry/geodesic-length';
import { lngLat } from '@/geometry/position';

describe('the frame of a sheet on the map', () => {
  it('covers what the sheet covers, within a pixel of it', () => {
    const place = fc.record({
      longitude: fc.double({ min: 106.4, max: 108.1, noNaN: true }),
      latitude: fc.double({ min: 20.7, max: 21.7, noNaN: true }),
      scaleDenominator: fc.constantFrom(...ROUND_DENOMINATORS.filter((one) => one <= 300_000)),
    });
    fc.assert(
      fc.property(place, ({ longitude, latitude, scaleDenominator }) => {
        const settings = { ...USUAL_SHEET, centre: lngLat(longitude, latitude), scaleDenominator };
        const { width, height } = sheetLayout(settings).frame;
        const corners = frameCorners({
          settings,
          widthMillimetres: width,
          heightMillimetres: height,
          earlier: [],
        });
        const ground = sheetGround(settings);
        const side = (ground.length - 1) / 4;
        for (const [at, corner] of corners.entries()) {
          const wanted = ground[at * side] ?? corner;
          expect(geodesicDistance(corner, wanted)).toBeLessThan((0.0004 * scaleDenominator * width) / 1000);
        }
      }),
    );
  });

  it('has round scales, one after another', () => {
    expect(nearestRound(143_000)).toBe(150_000);
    expect(nearestRound(1)).toBe(1_000);
    expect(nearestRound(9e9)).toBe(5_000_000);
    expect(nextRound(150_000, 'more')).toBe(200_000);
    expect(nextRound(150_000, 'less')).toBe(100_000);
    expect(nextRound(123_456, 'less')).toBe(100_000);
    expect(nextRound(5_000_000, 'more')).toBe(5_000_000);
    expect([...ROUND_DENOMINATORS].sort((a, b) => a - b)).toEqual(ROUND_DENOMINATORS);
  });
});
