import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/domain/figure';
import type { ProvinceTopic } from '@/domain/province';
import { accountOfGroup, accountOfKind } from '@/domain/province-account';
import type { Zone } from '@/domain/zone';
import { makeZone } from './make-zone';

function withArea(part: Partial<Zone> & { readonly id: string }, hectares: number, source = 's'): Zone {
  const figure: Figure = {
    code: 'area-declared',
    value: hectares,
    unit: 'ha',
    method: 'declared',
    asOf: null,
    sources: [source],
  };
  return makeZone({ ...part, declaredHectares: hectares, figures: [figure] });
}

const records = JSON.parse(readFileSync('geodata/records/zones.json', 'utf8')) as Zone[];
const topics = JSON.parse(readFileSync('geodata/records/province.json', 'utf8')) as ProvinceTopic[];

describe('the account of a kind', () => {
  it('leaves the parts of a known whole out', () => {
    const zones = [withArea({ id: 'whole' }, 100), withArea({ id: 'part', partOf: 'whole' }, 40)];
    const { area, count, parts } = accountOfKind(zones, 'industrial-park', null);
    expect([area.value, count.value, parts.value]).toEqual([100, 1, 1]);
  });

  it('lets the parts stand for a whole whose area is not known', () => {
    const zones = [
      makeZone({ id: 'whole' }),
      withArea({ id: 'a', partOf: 'whole' }, 40, 'x'),
      withArea({ id: 'b', partOf: 'whole' }, 25, 'y'),
      makeZone({ id: 'c', partOf: 'whole' }),
    ];
    const account = accountOfKind(zones, 'industrial-park', '2026-11-22');
    expect(account.area).toMatchObject({
      value: 65,
      method: 'derived',
      asOf: '2026-11-22',
      sources: ['x', 'y'],
    });
    expect(account.withoutArea).toEqual([]);
  });

  it('names the zones that it holds no area for', () => {
    const zones = [withArea({ id: 'a' }, 10), makeZone({ id: 'b' })];
    expect(accountOfKind(zones, 'industrial-park', null).withoutArea.map(({ id }) => id)).toEqual(['b']);
  });

  it('counts clusters that are not established apart', () => {
    const kind = 'industrial-cluster';
    const zones = [
      withArea({ id: 'a', kind, group: 'clusters-operating' }, 10),
      withArea({ id: 'b', kind, group: null }, 30),
    ];
    const { area, count, outside } = accountOfKind(zones, kind, null);
    expect([area.value, count.value, outside.value]).toEqual([10, 1, 1]);
  });

  it('reaches the published total of the five economic zones', () => {
    const { area, count } = accountOfKind(records, 'economic-zone', null);
    expect([count.value, area.value]).toEqual([5, 375_171]);
  });

  it('counts the sixteen established clusters', () => {
    const { count, outside } = accountOfKind(records, 'industrial-cluster', null);
    expect([count.value, outside.value]).toEqual([16, 1]);
  });
});

describe('the account of a group of clusters', () => {
  it('breaks the clusters under development down to the last hectare', () => {
    const { named, rest } = accountOfGroup(records, topics, 'clusters-under-development', null);
    expect([named.value, rest?.value]).toEqual([479.99, 0]);
  });

  it('shows what the operating group does not break down, and whose areas are missing', () => {
    const { named, rest, withoutArea } = accountOfGroup(records, topics, 'clusters-operating', null);
    expect([named.value, rest?.value]).toEqual([218.58, 154.61]);
    expect(withoutArea.map(({ id }) => id)).toEqual(['ccn-ha-khanh', 'ccn-hoanh-bo']);
  });

  it('leaves the rest open where the total is not held', () => {
    expect(accountOfGroup(records, [], 'clusters-operating', null).rest).toBeNull();
  });
});
