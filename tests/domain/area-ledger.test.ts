import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaLedger } from '@/domain/area-ledger';
import type { Figure } from '@/domain/figure';
import { geodesicArea } from '@/geometry/geodesic-area';
import { makeZone } from './make-zone';

/** About 1 km square near Việt Hưng. */
const SQUARE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [107.0, 20.95],
      [107.01, 20.95],
      [107.01, 20.96],
      [107.0, 20.96],
      [107.0, 20.95],
    ],
  ],
};
const SQUARE_HECTARES = (geodesicArea(SQUARE) ?? Number.NaN) / 10_000;

function declared(value: number | null, source = 'a002'): Figure {
  return { code: 'area-declared', value, unit: 'ha', method: 'declared', asOf: '2025', sources: [source] };
}

function squareZone(boundary: 'indicative' | 'surveyed', hectares: number) {
  return makeZone({ id: 'z', geometry: SQUARE, boundary, figures: [declared(hectares)] });
}

describe('the area ledger', () => {
  it('keeps the three areas apart, in hectares, with the perimeter in kilometres', () => {
    const { ellipsoid, plane, perimeter } = areaLedger(squareZone('surveyed', 115), '2026-11-22');
    expect(ellipsoid).toMatchObject({
      code: 'area-ellipsoid',
      unit: 'ha',
      method: 'measured',
      asOf: '2026-11-22',
    });
    expect(ellipsoid.value).toBeCloseTo(115.15, 1);
    expect(plane.code).toBe('area-vn2000');
    expect(plane.value).not.toBe(ellipsoid.value);
    expect((plane.value ?? 0) / SQUARE_HECTARES).toBeCloseTo(1, 3);
    expect(perimeter).toMatchObject({ code: 'perimeter', unit: 'km' });
    expect(perimeter.value).toBeCloseTo(4.29, 2);
  });

  it('shows the newest declared figure and keeps the others', () => {
    const zone = makeZone({ id: 'z', figures: [declared(305.3, 'new'), declared(78, 'old')] });
    const ledger = areaLedger(zone, null);
    expect(ledger.declared.sources).toEqual(['new']);
    expect(ledger.alternatives.map(({ value }) => value)).toEqual([78]);
  });

  it('holds no measured figure without an outline: unknown, not 0', () => {
    const point = makeZone({ id: 'z', geometry: { type: 'Point', coordinates: [107, 21] } });
    const { declared: none, ellipsoid, plane, perimeter, agreement } = areaLedger(point, null);
    expect([none, ellipsoid, plane, perimeter].map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(agreement.type).toBe('not-comparable');
  });

  it('says that an indicative outline equals the declared area by construction', () => {
    expect(areaLedger(squareZone('indicative', SQUARE_HECTARES), null).agreement.type).toBe(
      'by-construction',
    );
  });

  it('does not claim so for an indicative outline that misses the declared area', () => {
    const { agreement } = areaLedger(squareZone('indicative', SQUARE_HECTARES * 1.002), null);
    expect(agreement.type).toBe('sketch-differs');
  });

  it('flags a surveyed outline over 1 % off, and only then', () => {
    expect(areaLedger(squareZone('surveyed', SQUARE_HECTARES / 1.009), null).agreement.type).toBe('agrees');
    const { agreement } = areaLedger(squareZone('surveyed', SQUARE_HECTARES / 1.02), null);
    if (agreement.type !== 'differs') throw new Error(agreement.type);
    expect(agreement.percent).toMatchObject({ unit: 'pct', method: 'derived', sources: ['a002', 'matbang'] });
    expect(agreement.percent.value).toBeCloseTo(2, 6);
    expect(agreement.hectares.value).toBeCloseTo(SQUARE_HECTARES - SQUARE_HECTARES / 1.02, 6);
  });
});
