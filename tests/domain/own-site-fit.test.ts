import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/domain/candidate';
import { asksOfZonesAlone, type OwnSiteQuestion, ownSitesThatFit } from '@/domain/own-site-fit';
import { atOnce } from '@/domain/sliced';
import { NO_FILTER } from '@/domain/zone-filter';
import { makeCandidate } from './make-candidate';
import { NEAR_TABLE } from './near-table';

const square = (west: number, degrees: number): Candidate['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 21],
      [west + degrees, 21],
      [west + degrees, 21 + degrees],
      [west, 21 + degrees],
      [west, 21],
    ],
  ],
});

/* Some 115 ha, 460 ha, and a point without an area. */
const FAR = makeCandidate({ id: 'far', geometry: square(107, 0.01) });
const NEAR = makeCandidate({ id: 'near', geometry: square(107.1, 0.02) });
const NOWHERE = makeCandidate({ id: 'nowhere', geometry: { type: 'Point', coordinates: [107, 21] } });
const SITES = [FAR, NOWHERE, NEAR];

const ALL: OwnSiteQuestion = { minHectares: null, maxHectares: null, near: [], sort: 'kind' };

function fitting(question: Partial<OwnSiteQuestion>, table: typeof NEAR_TABLE | null = NEAR_TABLE) {
  return atOnce(ownSitesThatFit(SITES, { ...ALL, ...question }, table)).map(({ id }) => id);
}

describe('ownSitesThatFit', () => {
  it('leaves all as they came where nothing is asked', () => {
    expect(fitting({})).toEqual(['far', 'nowhere', 'near']);
    expect(fitting({ sort: 'name' })).toEqual(['far', 'nowhere', 'near']);
  });

  it('holds them against every distance, and what is not known fits none', () => {
    expect(fitting({ near: [{ target: 'expressway', kilometres: 5 }] })).toEqual(['near']);
    expect(fitting({ near: [{ target: 'expressway', kilometres: 6 }] })).toEqual(['far', 'near']);
  });

  it('holds nothing back while distances are being worked out', () => {
    expect(fitting({ near: [{ target: 'expressway', kilometres: 5 }] }, null)).toHaveLength(3);
    expect(fitting({ sort: 'near-expressway' }, null)).toEqual(['far', 'nowhere', 'near']);
  });

  it('holds them against the measured area', () => {
    expect(fitting({ minHectares: 200 })).toEqual(['near']);
    expect(fitting({ maxHectares: 200 })).toEqual(['far']);
    expect(fitting({ minHectares: 100, maxHectares: 500 })).toEqual(['far', 'near']);
  });

  it.each([
    ['near-expressway', ['near', 'far', 'nowhere']],
    ['area-largest', ['near', 'far', 'nowhere']],
    ['area-smallest', ['far', 'near', 'nowhere']],
  ] as const)('sorts by %s, what is not known last', (sort, ids) => {
    expect(fitting({ sort })).toEqual(ids);
  });
});

describe('asksOfZonesAlone', () => {
  it('is so for a kind, not for an area or a distance', () => {
    expect(asksOfZonesAlone({ ...NO_FILTER, kinds: ['industrial-park'] })).toBe(true);
    expect(asksOfZonesAlone({ ...NO_FILTER, minHectares: 5, near: [] })).toBe(false);
  });
});
