import { describe, expect, it } from 'vitest';
import {
  facetCounts,
  isFiltered,
  matchesFilter,
  NO_FILTER,
  toggleFacet,
  type ZoneFilter,
} from '@/domain/zone-filter';
import { makeZone } from './make-zone';

const PARK = makeZone({
  id: 'park',
  communes: ['1', '2'],
  sectors: ['food'],
  declaredHectares: 300,
  boundary: 'indicative',
});
const CLUSTER = makeZone({
  id: 'cluster',
  kind: 'industrial-cluster',
  status: 'planned',
  communes: ['2'],
  declaredHectares: 50,
});
const UNKNOWN = makeZone({ id: 'unknown', status: 'planned' });
const ZONES = [PARK, CLUSTER, UNKNOWN];

const idsOf = (part: Partial<ZoneFilter>) =>
  ZONES.filter((zone) => matchesFilter(zone, { ...NO_FILTER, ...part })).map((zone) => zone.id);

describe('matchesFilter', () => {
  it.each<[string, Partial<ZoneFilter>, string[]]>([
    ['no filter', {}, ['park', 'cluster', 'unknown']],
    ['a kind', { kinds: ['industrial-cluster'] }, ['cluster']],
    ['two kinds', { kinds: ['industrial-cluster', 'industrial-park'] }, ['park', 'cluster', 'unknown']],
    ['a status', { statuses: ['planned'] }, ['cluster', 'unknown']],
    ['one of its communes', { communes: ['1'] }, ['park']],
    ['a commune of both', { communes: ['2'] }, ['park', 'cluster']],
    ['a boundary', { boundaries: ['indicative'] }, ['park']],
    ['a sector', { sectors: ['food', 'steel'] }, ['park']],
    ['two facets together', { kinds: ['industrial-park'], statuses: ['planned'] }, ['unknown']],
    ['a least area', { minHectares: 50.01 }, ['park']],
    ['a greatest area', { maxHectares: 50 }, ['cluster']],
    ['a range, ends included', { minHectares: 50, maxHectares: 300 }, ['park', 'cluster']],
    ['a range from 0, which admits no unknown area', { minHectares: 0 }, ['park', 'cluster']],
  ])('by %s', (_, part, ids) => {
    expect(idsOf(part)).toEqual(ids);
  });
});

describe('facetCounts', () => {
  it('counts what each value would leave, its own facet apart', () => {
    const filter: ZoneFilter = { ...NO_FILTER, kinds: ['industrial-park'], statuses: ['planned'] };
    expect([...facetCounts(ZONES, filter, 'kinds')]).toEqual([
      ['industrial-park', 1],
      ['industrial-cluster', 1],
    ]);
    expect([...facetCounts(ZONES, filter, 'statuses')]).toEqual([
      ['operating', 1],
      ['planned', 1],
    ]);
  });

  it('names a value that nothing is left of with 0, so that it does not vanish', () => {
    expect(facetCounts(ZONES, { ...NO_FILTER, kinds: ['industrial-cluster'] }, 'sectors').get('food')).toBe(
      0,
    );
  });
});

describe('isFiltered', () => {
  it('is true for each part of a filter', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, minHectares: 0 })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, maxHectares: 10 })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, sectors: ['food'] })).toBe(true);
  });
});

describe('toggleFacet', () => {
  it('adds a value, and takes it out again, and leaves the rest', () => {
    const filter: ZoneFilter = { ...NO_FILTER, minHectares: 5, statuses: ['planned'] };
    const added = toggleFacet(filter, 'statuses', 'operating');
    expect(added).toEqual({ ...filter, statuses: ['planned', 'operating'] });
    expect(toggleFacet(added, 'statuses', 'operating')).toEqual(filter);
    expect(toggleFacet(filter, 'statuses', 'planned').statuses).toEqual([]);
  });
});
