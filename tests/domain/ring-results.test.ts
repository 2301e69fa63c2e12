import { describe, expect, it } from 'vitest';
import { ringRow, sortRingRows } from '@/domain/ring-results';
import { RING_VERDICTS, type RingTable } from '@/domain/ring-table';

const { outside, inside, unknown, cut } = RING_VERDICTS;

/** Two radii, three sites, two columns. */
const TABLE: RingTable = {
  siteIds: ['in', 'across', 'point'],
  columns: ['port', 'expressway'],
  radiiMetres: [5000, 10_000],
  verdicts: Uint8Array.from([
    ...[cut, cut, cut, outside, unknown, unknown],
    ...[inside, inside, cut, cut, unknown, unknown],
  ]),
  cut: Uint32Array.from([0, 1, 2, 8, 9]),
  parts: Float32Array.from([1, 0.5, 1, 0, 0, 0.5, 0.25, 0, 0.75, 0.5, 0.25, 1, 0.99999, 0.5, 1]),
  squareMetres: Float64Array.from([1e6, 4e6, NaN]),
};

const row = (site: string, column: string) => ringRow(TABLE, site, column, column === 'expressway');

describe('ringRow', () => {
  it('reads share, area and error of each radius', () => {
    expect(row('across', 'port')?.cells).toMatchObject([
      {
        radiusMetres: 5000,
        verdict: 'partly',
        share: { code: 'share-ring', value: 25, error: 50, unit: 'pct' },
        area: { value: 100, error: 200, unit: 'ha' },
      },
      { radiusMetres: 10_000, verdict: 'partly', share: { value: 50, error: 50 } },
    ]);
  });

  it('tells wholly, partly, outside and no outline apart', () => {
    const verdicts = (site: string, column: string) => row(site, column)?.cells.map(({ verdict }) => verdict);
    expect(verdicts('in', 'port')).toEqual(['wholly', 'wholly']);
    expect(verdicts('in', 'expressway')).toEqual(['outside', 'wholly']);
    expect(verdicts('across', 'expressway')).toEqual(['outside', 'wholly']);
    expect(verdicts('point', 'port')).toEqual(['no-outline', 'no-outline']);
    expect(row('point', 'port')?.cells[0]?.share.value).toBeNull();
  });

  it('names corridor shares by their own code, and knows nothing of other sites and columns', () => {
    expect(row('in', 'expressway')?.cells[0]?.share.code).toBe('share-corridor');
    expect(row('elsewhere', 'port')).toBeUndefined();
    expect(row('in', 'airport')).toBeUndefined();
  });
});

describe('sortRingRows', () => {
  it('puts what lies most inside first, unknown last', () => {
    const rows = ['point', 'across', 'in'].flatMap((site) => row(site, 'port') ?? []);
    expect(sortRingRows(rows).map(({ siteId }) => siteId)).toEqual(['in', 'across', 'point']);
  });
});
