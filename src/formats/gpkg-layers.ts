import type { Database, SqlValue } from 'sql.js';
import type { SystemClaim } from '@/domain/raw-feature';
import { readProjectionText } from './projection-text';
import { claimOfCode } from './system-claim';

export type GpkgLayer = {
  readonly table: string;
  readonly geometry: string;
  readonly columns: readonly GpkgColumn[];
  readonly srs: number;
};

export type GpkgColumn = {
  readonly name: string;
  /** Yes or no, held as 1 or 0. */
  readonly isYesNo: boolean;
};

/** More than any office has; each costs a look at its table. */
const MOST_LAYERS = 1000;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The layers of features, and the names of those passed over.
 *
 * Only plain tables are read, and only the columns that are held in them. Views, virtual tables and
 * computed columns run what the file says, without end if it is made so, and nothing could stop it.
 */
export function gpkgLayers(database: Database): {
  readonly layers: readonly GpkgLayer[];
  readonly passedOver: readonly string[];
} {
  const plain = plainTables(database);
  if (!plain.has('gpkg_geometry_columns')) return { layers: [], passedOver: [] };
  const told = rowsOf(
    database,
    `SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns LIMIT ${MOST_LAYERS}`,
  );
  const layers = new Map<string, GpkgLayer>();
  const passedOver: string[] = [];
  for (const [name, column, srs] of told) {
    const table = plain.get(String(name).toLowerCase());
    if (table === undefined) passedOver.push(String(name));
    else layers.set(table, layerOf(database, table, String(column), Number(srs)));
  }
  return { layers: [...layers.values()], passedOver };
}

/** By names in small letters, as SQLite compares them. */
function plainTables(database: Database): ReadonlyMap<string, string> {
  const tables = rowsOf(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
  const isPlain = ([, sql]: readonly SqlValue[]): boolean => !/^\s*CREATE\s+VIRTUAL/i.test(String(sql));
  return new Map(tables.filter(isPlain).map(([name]) => [String(name).toLowerCase(), String(name)]));
}

function layerOf(database: Database, table: string, geometry: string, srs: number): GpkgLayer {
  // Computed columns are not in this list.
  const columns = rowsOf(database, `PRAGMA table_info(${quoted(table)})`).flatMap(([, name, type]) =>
    isRowNumber(String(name)) ? [] : { name: String(name), isYesNo: /^BOOLEAN$/i.test(String(type)) },
  );
  const held = columns.find(({ name }) => name.toLowerCase() === geometry.toLowerCase());
  if (!held) throw new Error(`${table}.${geometry}`);
  return { table, geometry: held.name, columns, srs };
}

/** Which programs add of themselves. */
function isRowNumber(name: string): boolean {
  return /^(?:ogc_)?fid$/i.test(name);
}

/**
 * By the definition; by the code of EPSG where there is none. Where the two name different systems of
 * those that we know, neither is believed.
 */
export function gpkgClaim(database: Database, srs: number): SystemClaim {
  // 0 and -1 stand for degrees and metres of nobody knows where.
  if (srs <= 0) return { type: 'unsaid' };
  const plain = plainTables(database).has('gpkg_spatial_ref_sys');
  const [found] = plain
    ? rowsOf(
        database,
        'SELECT definition, organization, organization_coordsys_id, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
        [srs],
      )
    : [];
  if (!found) return { type: 'unsaid' };
  const [definition, organization, code, name] = found;
  const byText = readProjectionText(String(definition ?? ''));
  const byCode = /^epsg$/i.test(String(organization)) ? claimOfCode(Number(code)) : undefined;
  if (/^\s*(?:undefined|unknown|null)?\s*$/i.test(String(definition ?? ''))) {
    return byCode ?? { type: 'unsupported', name: String(name) };
  }
  const areAtOdds = byText.type !== 'unsupported' && byCode && byCode.type !== 'unsupported';
  if (areAtOdds && JSON.stringify(byText) !== JSON.stringify(byCode)) {
    return { type: 'unsupported', name: `${String(name)}, EPSG:${String(code)}` };
  }
  return byText;
}

function rowsOf(
  database: Database,
  sql: string,
  values?: readonly SqlValue[],
): readonly (readonly SqlValue[])[] {
  return database.exec(sql, values && [...values])[0]?.values ?? [];
}
