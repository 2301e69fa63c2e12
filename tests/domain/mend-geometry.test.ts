import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mendGeometry } from '@/domain/mend-geometry';
import type { Mend } from '@/domain/problem';
import { outlineFaults } from '@/geometry/outline-validity';

function polygon(...rings: string[]): Polygon {
  return {
    type: 'Polygon',
    coordinates: rings.map((ring) => ring.split(', ').map((pair) => pair.split(' ').map(Number))),
  };
}

function mended(outline: Polygon | MultiPolygon, ...mends: Mend[]) {
  return mendGeometry(outline, new Set(mends));
}

describe('mendGeometry', () => {
  it('changes nothing that was not agreed to', () => {
    const broken = polygon('0 0, 4 4, 4 4, 4 0, 0 4');
    expect(mended(broken)).toBe(broken);
  });

  it('closes a ring, and does not move a vertex', () => {
    expect(mended(polygon('0 0, 4 0, 4 4'), 'close-ring')).toEqual(polygon('0 0, 4 0, 4 4, 0 0'));
  });

  it('closes a ring whose ends lie a rounding apart without an edge between them', () => {
    const ring = polygon('107 21, 107.1 21, 107.1 21.1, 107.0000000001 21');
    expect(mended(ring, 'close-ring')).toEqual(polygon('107 21, 107.1 21, 107.1 21.1, 107 21'));
  });

  it('drops repeated vertices', () => {
    expect(mended(polygon('0 0, 4 0, 4 0, 4 0, 4 4, 0 0, 0 0'), 'drop-repeated-vertices')).toEqual(
      polygon('0 0, 4 0, 4 4, 0 0'),
    );
  });

  it.each([
    ['outwards', '0 0, 10 0, 10 5, 14 5, 10 5, 10 10, 0 10, 0 0'],
    ['inwards', '0 0, 10 0, 10 5, 4 5, 10 5, 10 10, 0 10, 0 0'],
    ['of several corners', '0 0, 10 0, 10 5, 12 5, 14 7, 12 5, 10 5, 10 10, 0 10, 0 0'],
    ['at the seam', '-3 0, 0 0, 10 0, 10 5, 10 10, 0 10, 0 0, -3 0'],
  ])('drops a spike %s', (_, ring) => {
    const result = mended(polygon(ring), 'drop-spikes');
    expect(outlineFaults(result)).toEqual([]);
    expect(result.type === 'Polygon' && new Set(result.coordinates[0]?.map(String)).size).toBe(5);
  });

  it('splits a bow-tie where it crosses and keeps its corners exactly', () => {
    const corners: Position[] = [
      [107.05, 20.98],
      [107.0523, 20.9821],
      [107.0523, 20.98],
      [107.05, 20.9821],
    ];
    const bowTie: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0] as Position]] };
    const result = mended(bowTie, 'split-at-crossing');
    expect(result.type).toBe('MultiPolygon');
    const vertices = result.coordinates.flat(2) as Position[];
    for (const corner of corners) expect(vertices).toContainEqual(corner);
    const crossing = vertices.find((vertex) => !corners.some((corner) => String(corner) === String(vertex)));
    expect(crossing?.[0]).toBeCloseTo(107.05115, 9);
    expect(crossing?.[1]).toBeCloseTo(20.98105, 9);
    expect(outlineFaults(result)).toEqual([]);
  });

  it('winds rings as the specification of GeoJSON asks', () => {
    expect(mended(polygon('0 0, 0 9, 9 9, 0 0', '2 4, 3 5, 2 5, 2 4'), 'rewind')).toEqual(
      polygon('0 0, 9 9, 0 9, 0 0', '2 4, 2 5, 3 5, 2 4'),
    );
  });

  it('leaves a sound outline as it was, whatever was agreed to', () => {
    const sound = polygon('0 0, 9 0, 9 4, 9 9, 0 9, 0 0', '2 2, 2 3, 3 3, 2 2');
    const all: Mend[] = ['close-ring', 'drop-repeated-vertices', 'drop-spikes', 'rewind'];
    expect(mended(sound, ...all)).toEqual(sound);
  });

  it('makes nearly every ring valid that crosses itself; the rest stays refused', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const rings = fc.sample(fc.array(corner, { minLength: 4, maxLength: 9 }), {
      seed: 20_260_502,
      numRuns: 1_500,
    });
    const crossing = rings
      .map((corners): Polygon => ({ type: 'Polygon', coordinates: [[...corners, corners[0]] as Position[]] }))
      .filter((outline) => outlineFaults(outline).some(({ code }) => code === 'ring-crosses-itself'));
    const left = crossing
      .map((outline) => mended(outline, 'drop-repeated-vertices', 'drop-spikes', 'split-at-crossing'))
      .filter((result) => outlineFaults(result).some(({ isInvalid }) => isInvalid));
    expect(crossing.length).toBeGreaterThan(500);
    expect(left.length).toBeLessThanOrEqual(crossing.length / 100);
  });
});
