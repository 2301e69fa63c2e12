import { type ProximityTable, type ProximityTarget, proximityAt } from './proximity';
import { siteRow } from './site-row';
import { type TableSite, tableSiteArea } from './table-site';

/** What the table of distances is sorted by. */
export type ProximityColumn = 'name' | 'area' | ProximityTarget;

export type ProximityOrder = {
  readonly column: ProximityColumn;
  readonly direction: 'ascending' | 'descending';
};

type NameOf = (site: TableSite) => string;

const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** Sites in the order of a column; equal ones by name. What is not known stands last in either direction. */
export function orderByProximity(
  sites: readonly TableSite[],
  table: ProximityTable,
  { column, direction }: ProximityOrder,
  nameOf: NameOf,
): readonly TableSite[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const nameSign = column === 'name' ? sign : 1;
  const keyed = sites.map((site) => ({ site, name: nameOf(site), key: keyOf(site, table, column) }));
  keyed.sort((one, other) => {
    const byKey =
      one.key === null || other.key === null
        ? Number(one.key === null) - Number(other.key === null)
        : sign * (one.key - other.key);
    return byKey || nameSign * COLLATOR.compare(one.name, other.name);
  });
  return keyed.map(({ site }) => site);
}

function keyOf(site: TableSite, table: ProximityTable, column: ProximityColumn): number | null {
  if (column === 'name') return null;
  if (column === 'area') return tableSiteArea(site).value;
  return distanceOf(table, site.id, column);
}

function distanceOf(table: ProximityTable, siteId: string, target: ProximityTarget): number | null {
  const proximity = proximityAt(table, siteRow(table, siteId), target);
  return proximity.type === 'assessed' ? proximity.metres : null;
}
