import { describe, expect, it } from 'vitest';
import { orderByProximity, type ProximityOrder } from '@/domain/proximity-order';
import { makeProximityTable } from './make-proximity-table';
import { makeZone } from './make-zone';

const at = (metres: number) => ({ metres, errorMetres: 50, nearestId: 'ct06' });
const table = makeProximityTable({
  far: { expressway: at(9000) },
  near: { expressway: at(10) },
  placeless: {},
  crossed: { expressway: at(0) },
});
const zones = [
  makeZone({ id: 'placeless', name: 'CCN Anh', declaredHectares: 10 }),
  makeZone({ id: 'far', name: 'KCN Đầm', declaredHectares: null }),
  makeZone({ id: 'near', name: 'KCN Bến', declaredHectares: 300 }),
  makeZone({ id: 'crossed', name: 'KCN Dốc', declaredHectares: 75 }),
];
const ordered = (column: ProximityOrder['column'], direction: ProximityOrder['direction']) =>
  orderByProximity(zones, table, { column, direction }, ({ name }) => name).map(({ id }) => id);

describe('orderByProximity', () => {
  it('puts the nearest first or the farthest, and what has no distance last either way', () => {
    expect(ordered('expressway', 'ascending')).toEqual(['crossed', 'near', 'far', 'placeless']);
    expect(ordered('expressway', 'descending')).toEqual(['far', 'near', 'crossed', 'placeless']);
  });

  it('does so with areas that are not known', () => {
    expect(ordered('area', 'ascending')).toEqual(['placeless', 'crossed', 'near', 'far']);
    expect(ordered('area', 'descending')).toEqual(['near', 'crossed', 'placeless', 'far']);
  });

  it('goes by name as Vietnamese is sorted: Đ after D', () => {
    expect(ordered('name', 'ascending')).toEqual(['placeless', 'near', 'crossed', 'far']);
    expect(ordered('name', 'descending')).toEqual(['far', 'crossed', 'near', 'placeless']);
  });

  it('goes by name where nothing is known, and where the table has no such site', () => {
    expect(ordered('airport', 'descending')).toEqual(['placeless', 'near', 'crossed', 'far']);
    const stranger = makeZone({ id: 'stranger', name: 'A' });
    const order = { column: 'expressway', direction: 'ascending' } as const;
    const all = orderByProximity([stranger, ...zones], table, order, ({ name }) => name);
    expect(all.map(({ id }) => id)).toEqual(['crossed', 'near', 'far', 'stranger', 'placeless']);
  });
});
