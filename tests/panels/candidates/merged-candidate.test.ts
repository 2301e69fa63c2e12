import { describe, expect, it } from 'vitest';
import { geodesicArea } from '@/geometry/geodesic-area';
import { mergedCandidate } from '@/panels/candidates/merged-candidate';
import { makeCandidate } from '../../domain/make-candidate';

const one = makeCandidate({ id: 'one', name: 'Một', notes: 'a' });
const square = (west: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 20.98],
      [west + 0.002, 20.98],
      [west + 0.002, 20.982],
      [west, 20.982],
      [west, 20.98],
    ],
  ],
});
const rough = { ...one.lineage, errorMetres: 90, source: 'bản vẽ' };
const beside = makeCandidate({ id: 'two', geometry: square(107.052), lineage: rough });
const apart = makeCandidate({ id: 'three', geometry: square(107.1) });
const nameOf = (first: string, others: number) => `${first} + ${others}`;

describe('mergedCandidate', () => {
  it('makes one outline of two that lie side by side', async () => {
    const merged = await mergedCandidate([one, beside], nameOf);
    if (merged?.geometry.type !== 'Polygon') throw new Error('not one outline');
    const sum = [one, beside].reduce(
      (total, { geometry }) => total + (geometry.type === 'Polygon' ? (geodesicArea(geometry) ?? 0) : 0),
      0,
    );
    expect((geodesicArea(merged.geometry) ?? 0) / sum).toBeCloseTo(1, 6);
    expect(merged).toMatchObject({
      name: 'Một + 1',
      notes: 'a',
      lineage: { method: 'derived', errorMetres: 90, source: 'bản vẽ' },
    });
  });

  it('keeps parts that stand apart', async () => {
    expect((await mergedCandidate([one, apart], nameOf))?.geometry.type).toBe('MultiPolygon');
  });

  it('needs land', async () => {
    const point = makeCandidate({ geometry: { type: 'Point', coordinates: [107, 21] } });
    expect(await mergedCandidate([point, point], nameOf)).toBeUndefined();
  });
});
