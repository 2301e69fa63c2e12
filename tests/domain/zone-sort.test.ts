import { describe, expect, it } from 'vitest';
import { sortZones, type ZoneSort } from '@/domain/zone-sort';
import { makeZone } from './make-zone';

const ZONES = [
  makeZone({
    id: 'e',
    name: 'Ê',
    kind: 'industrial-cluster',
    declaredHectares: null,
    status: 'planned',
    year: null,
  }),
  makeZone({ id: 'd', name: 'Đ', declaredHectares: 10, status: 'under-construction', year: 2020 }),
  makeZone({ id: 'a', name: 'Á', declaredHectares: 300, year: 1997 }),
  makeZone({
    id: 'z',
    name: 'D',
    kind: 'economic-zone',
    declaredHectares: 20,
    status: 'established',
    year: 2007,
  }),
];

describe('sortZones', () => {
  it.each<[ZoneSort, string]>([
    ['kind', 'zade'],
    ['name', 'azde'],
    ['area-largest', 'azde'],
    ['area-smallest', 'dzae'],
    ['status', 'adze'],
    ['year', 'dzae'],
  ])('by %s, unknown values last', (sort, order) => {
    expect(
      sortZones(ZONES, sort)
        .map((zone) => zone.id)
        .join(''),
    ).toBe(order);
  });

  it('leaves its input as it was', () => {
    const before = [...ZONES];
    sortZones(ZONES, 'name');
    expect(ZONES).toEqual(before);
  });
});
