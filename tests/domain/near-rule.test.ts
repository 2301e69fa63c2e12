import { describe, expect, it } from 'vitest';
import { matchesNear, nearVerdict, withNearRule } from '@/domain/near-rule';
import { sortZones } from '@/domain/zone-sort';
import { makeZone } from './make-zone';
import { NEAR_TABLE as TABLE } from './near-table';

const within = (kilometres: number) => ({ target: 'expressway', kilometres }) as const;

describe('nearVerdict', () => {
  it.each([
    [0, 5, 'unsure'],
    [0, 5.2, 'near'],
    [0, 4.4, 'far'],
    [1, 5, 'far'],
    [1, 5.2, 'unsure'],
    [2, 5, 'not-assessed'],
  ])('site %i within %f km: %s', (row, kilometres, verdict) => {
    expect(nearVerdict(within(kilometres), TABLE, row)).toBe(verdict);
  });
});

describe('matchesNear', () => {
  it('goes by the distance itself, and admits nothing that is not known', () => {
    const fits = TABLE.siteIds.map((id) => matchesNear(id, [within(5)], TABLE));
    expect(fits).toEqual([true, false, false]);
    expect(matchesNear('elsewhere', [within(5)], TABLE)).toBe(false);
  });

  it('asks for all rules together', () => {
    expect(matchesNear('near', [within(5), { target: 'seaport', kilometres: 500 }], TABLE)).toBe(false);
  });

  it('holds nothing back without rules, or while distances are not there', () => {
    expect(matchesNear('nowhere', [], TABLE)).toBe(true);
    expect(matchesNear('far', [within(5)], null)).toBe(true);
  });
});

describe('withNearRule', () => {
  it('sets, changes in place and takes out the rule of a target', () => {
    const port = { target: 'seaport', kilometres: 10 } as const;
    const both = withNearRule([within(5)], 'seaport', 10);
    expect(both).toEqual([within(5), port]);
    expect(withNearRule(both, 'expressway', 7)).toEqual([within(7), port]);
    expect(withNearRule(both, 'expressway', null)).toEqual([port]);
  });
});

describe('sortZones by nearness', () => {
  it('puts the nearest first and what is not known last; by name until it is known', () => {
    const zones = ['nowhere', 'far', 'near'].map((id) => makeZone({ id, name: id }));
    const order = (table: typeof TABLE | null) =>
      sortZones(zones, 'near-expressway', table).map(({ id }) => id);
    expect(order(TABLE)).toEqual(['near', 'far', 'nowhere']);
    expect(order(null)).toEqual(['far', 'near', 'nowhere']);
  });
});
