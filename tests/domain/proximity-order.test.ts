import { describe, expect, it } from 'vitest';
import { orderByProximity, type ProximityOrder } from '@/domain/proximity-order';
import { atOnce } from '@/domain/sliced';
import { ofCandidate, ofZone, type TableSite, tableSiteName } from '@/domain/table-site';
import { makeCandidate } from './make-candidate';
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
const nameOf = (site: TableSite): string => tableSiteName(site).vi;
const ordered = (column: ProximityOrder['column'], direction: ProximityOrder['direction']) =>
  atOnce(orderByProximity(zones.map(ofZone), table, { column, direction }, nameOf)).map(({ id }) => id);

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

  it("puts the user's own among them, by measured hectares and by distance", () => {
    // Some 4.6 hectares.
    const own = ofCandidate(makeCandidate({ id: 'own', name: 'Lô đất' }));
    const withOwn = makeProximityTable({ near: { expressway: at(10) }, own: { expressway: at(5) } });
    const of = (column: ProximityOrder['column'], direction: ProximityOrder['direction']) =>
      atOnce(orderByProximity([...zones.map(ofZone), own], withOwn, { column, direction }, nameOf)).map(
        ({ id }) => id,
      );
    expect(of('area', 'ascending')).toEqual(['own', 'placeless', 'crossed', 'near', 'far']);
    expect(of('expressway', 'ascending').slice(0, 2)).toEqual(['own', 'near']);
    expect(of('expressway', 'descending').slice(0, 2)).toEqual(['near', 'own']);
  });

  it('goes by name where nothing is known, and where the table has no such site', () => {
    expect(ordered('airport', 'descending')).toEqual(['placeless', 'near', 'crossed', 'far']);
    const stranger = makeZone({ id: 'stranger', name: 'A' });
    const order = { column: 'expressway', direction: 'ascending' } as const;
    const all = atOnce(orderByProximity([stranger, ...zones].map(ofZone), table, order, nameOf));
    expect(all.map(({ id }) => id)).toEqual(['crossed', 'near', 'far', 'stranger', 'placeless']);
  });
});
