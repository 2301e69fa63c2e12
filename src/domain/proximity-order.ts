import { metresAt, type ProximityTable, type ProximityTarget } from './proximity';
import { prepareSiteRows, siteRow } from './site-row';
import { mapSliced, part, type Sliced, sortSliced } from './sliced';
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
export function* orderByProximity(
  sites: readonly TableSite[],
  table: ProximityTable,
  { column, direction }: ProximityOrder,
  nameOf: NameOf,
): Sliced<readonly TableSite[]> {
  const sign = direction === 'ascending' ? 1 : -1;
  const nameSign = column === 'name' ? sign : 1;
  yield* part(prepareSiteRows(table), 0, 0.05);
  const keying = mapSliced(sites, (site) => ({
    site,
    name: nameOf(site),
    key: keyOf(site, table, column),
  }));
  const keyed = yield* part(keying, 0.05, 0.4);
  const sorting = sortSliced(keyed, (one, other) => {
    const byKey =
      one.key === null || other.key === null
        ? Number(one.key === null) - Number(other.key === null)
        : sign * (one.key - other.key);
    return byKey || nameSign * COLLATOR.compare(one.name, other.name);
  });
  const sorted = yield* part(sorting, 0.4, 0.95);
  return yield* part(
    mapSliced(sorted, ({ site }) => site),
    0.95,
    1,
  );
}

function keyOf(site: TableSite, table: ProximityTable, column: ProximityColumn): number | null {
  if (column === 'name') return null;
  if (column === 'area') return tableSiteArea(site).value;
  return metresAt(table, siteRow(table, site.id), column);
}
