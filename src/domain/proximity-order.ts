import { type ProximityTable, type ProximityTarget, proximityAt } from './proximity';
import { siteRow } from './site-row';
import type { Zone } from './zone';

/** What the table of distances is sorted by. */
export type ProximityColumn = 'name' | 'area' | ProximityTarget;

export type ProximityOrder = {
  readonly column: ProximityColumn;
  readonly direction: 'ascending' | 'descending';
};

type NameOf = (zone: Zone) => string;

const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** Zones in the order of a column; equal ones by name. What is not known stands last in either direction. */
export function orderByProximity(
  zones: readonly Zone[],
  table: ProximityTable,
  { column, direction }: ProximityOrder,
  nameOf: NameOf,
): readonly Zone[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const nameSign = column === 'name' ? sign : 1;
  const keyed = zones.map((zone) => ({ zone, name: nameOf(zone), key: keyOf(zone, table, column) }));
  keyed.sort((one, other) => {
    const byKey =
      one.key === null || other.key === null
        ? Number(one.key === null) - Number(other.key === null)
        : sign * (one.key - other.key);
    return byKey || nameSign * COLLATOR.compare(one.name, other.name);
  });
  return keyed.map(({ zone }) => zone);
}

function keyOf(zone: Zone, table: ProximityTable, column: ProximityColumn): number | null {
  if (column === 'name') return null;
  if (column === 'area') return zone.declaredHectares;
  return distanceOf(table, zone.id, column);
}

function distanceOf(table: ProximityTable, siteId: string, target: ProximityTarget): number | null {
  const proximity = proximityAt(table, siteRow(table, siteId), target);
  return proximity.type === 'assessed' ? proximity.metres : null;
}
