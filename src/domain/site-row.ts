const rowsBySites = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The row of a site in a table of findings; -1 where it is not in it. Tables with the same ids share one look-up. */
export function siteRow({ siteIds }: { readonly siteIds: readonly string[] }, siteId: string): number {
  const rows = rowsBySites.get(siteIds) ?? new Map(siteIds.map((id, row) => [id, row]));
  rowsBySites.set(siteIds, rows);
  return rows.get(siteId) ?? -1;
}
