import type { Sliced } from './sliced';

const rowsBySites = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

type SiteTable = { readonly siteIds: readonly string[] };

/** The row of a site in a table of findings; -1 where it is not in it. Tables with the same ids share one look-up. */
export function siteRow({ siteIds }: SiteTable, siteId: string): number {
  const rows = rowsBySites.get(siteIds) ?? new Map(siteIds.map((id, row) => [id, row]));
  rowsBySites.set(siteIds, rows);
  return rows.get(siteId) ?? -1;
}

/** Makes the look-up of a table in steps, where the first question for a row would make it in one go. */
export function* prepareSiteRows({ siteIds }: SiteTable): Sliced<void> {
  if (rowsBySites.has(siteIds)) return;
  const rows = new Map<string, number>();
  for (const [row, id] of siteIds.entries()) {
    rows.set(id, row);
    yield rows.size / siteIds.length;
  }
  rowsBySites.set(siteIds, rows);
}
