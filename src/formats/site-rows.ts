import type { ExportedSite } from '@/domain/exported-site';
import { writeGeometryText } from './geometry-text';

export type SiteCell = string | number | boolean | null;

/** The system that a geometry column of ours is in, said in a column of its own: neither CSV nor XLSX has a place for it. */
const SYSTEM = 'EPSG:4326';

/**
 * Sites as a table: a header, then one row each; `id`, `name`, `WKT`, `crs`, then every field that any site
 * has, in the order in which they first appear. Longitude first, in degrees.
 *
 * @param longest letters that one cell of the format holds; WKT goes on in columns `WKT_2`, `WKT_3` …
 */
export function siteRows(
  sites: readonly ExportedSite[],
  longest = Number.POSITIVE_INFINITY,
): readonly (readonly SiteCell[])[] {
  const texts = sites.map(({ geometry }) => pieces(writeGeometryText(geometry) ?? '', longest));
  const columns = Math.max(1, ...texts.map(({ length }) => length));
  const names = new Set(sites.flatMap(({ fields }) => fields.map(([name]) => name)));
  const more = Array.from({ length: columns - 1 }, (_, index) => `WKT_${index + 2}`);
  const header = ['id', 'name', 'WKT', ...more, 'crs', ...names];
  const rows = sites.map(({ id, name, geometry, fields }, index): readonly SiteCell[] => {
    const values = new Map(fields);
    const text = Array.from({ length: columns }, (_, piece) => texts[index]?.[piece] || null);
    return [id, name, ...text, geometry && SYSTEM, ...[...names].map((field) => values.get(field) ?? null)];
  });
  return [header, ...rows];
}

function pieces(text: string, longest: number): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / longest));
  if (count === 1) return [text];
  return Array.from({ length: count }, (_, index) => text.slice(index * longest, (index + 1) * longest));
}
