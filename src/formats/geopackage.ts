import type { Database, SqlValue } from 'sql.js';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions, SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { openDatabase } from './open-database';
import { readProjectionText } from './projection-text';
import { claimOfCode } from './system-claim';
import { readWellKnownBinary } from './well-known-binary';

const MAGIC = [0x47, 0x50];
/** Bytes of the box that may stand before a geometry, by the number in the flags (OGC 12-128r18, 2.1.3). */
const BOX_BYTES = [0, 32, 48, 48, 64];
const ROWS_PER_STEP = 5000;

type Layer = { readonly table: string; readonly column: string; readonly srs: number };

/**
 * GeoPackage (OGC 12-128r18): every layer of features, with the columns of its table. The system is read
 * from its definition, and by its EPSG code where it has none; coordinates are those of the file.
 *
 * Fails with `file-damaged` where it is no such database or a geometry in it is cut off, and with
 * `file-empty` where it has no layer of features.
 */
export async function readGeopackage(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileContents, Problem>> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, detail });
  let database: Database | undefined;
  try {
    database = await openDatabase(bytes);
    const layers = layersIn(database);
    if (layers.length === 0) return refuse('file-empty', 'gpkg_geometry_columns');
    const claims = new Map(layers.map(({ srs }) => [srs, claimIn(database as Database, srs)]));
    const features: RawFeature[] = [];
    for (const layer of layers) {
      const place = readRows(database, layer, features, options);
      if (place !== undefined) return refuse('file-damaged', place);
    }
    const [claim = { type: 'unsaid' as const }, ...others] = claims.values();
    const problems: readonly Problem[] = others.map((other) => ({
      code: 'system-mixed',
      severity: 'error',
      subject: options.fileName,
      detail: JSON.stringify(other),
    }));
    return ok({ format: 'geopackage', claim, features, text: null, problems });
  } catch (error) {
    return refuse('file-damaged', error instanceof Error ? error.message : String(error));
  } finally {
    database?.close();
  }
}

function layersIn(database: Database): readonly Layer[] {
  const [found] = database.exec('SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns');
  return (found?.values ?? []).map(([table, column, srs]) => ({
    table: String(table),
    column: String(column),
    srs: Number(srs),
  }));
}

function claimIn(database: Database, srs: number): SystemClaim {
  // 0 and -1 stand for degrees and metres of nobody knows where.
  if (srs <= 0) return { type: 'unsaid' };
  const [found] = database.exec(
    'SELECT definition, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
    [srs],
  );
  const [definition, organization, code] = found?.values[0] ?? [];
  const claim = readProjectionText(String(definition ?? ''));
  if (claim.type !== 'unsaid' && claim.type !== 'unsupported') return claim;
  const byCode = /^epsg$/i.test(String(organization)) ? claimOfCode(Number(code)) : claim;
  return byCode.type === 'unsupported' && claim.type === 'unsupported' ? claim : byCode;
}

/** Adds the rows of a layer. Returns what is damaged, if something is. */
function readRows(
  database: Database,
  { table, column }: Layer,
  features: RawFeature[],
  { tellProgress }: ReadOptions,
): string | undefined {
  const statement = database.prepare(`SELECT * FROM ${quoted(table)}`);
  try {
    while (statement.step()) {
      const names = statement.getColumnNames();
      const row = statement.get();
      const place = names.indexOf(column);
      const geometry = toGeometry(row[place] ?? null);
      if (geometry === undefined) return `${table} ${features.length + 1}`;
      features.push({
        id: null,
        geometry,
        properties: names.flatMap((name, at) =>
          at === place || isKey(name) ? [] : [[name, toValue(row[at] ?? null)] as const],
        ),
        layer: table,
      });
      if (features.length % ROWS_PER_STEP === 0) tellProgress?.(0.5);
    }
    return undefined;
  } finally {
    statement.free();
  }
}

/** The number of the row, which programs add of themselves. */
function isKey(name: string): boolean {
  return name === 'fid' || name === 'ogc_fid';
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** null: an empty one. Undefined: damaged. */
function toGeometry(value: SqlValue): ReturnType<typeof readWellKnownBinary> | null {
  if (value === null) return null;
  if (!(value instanceof Uint8Array) || MAGIC.some((byte, at) => value[at] !== byte)) return undefined;
  const flags = value[3] ?? 0;
  const box = BOX_BYTES[(flags >> 1) & 7];
  if ((flags & 0x10) !== 0) return null;
  return box === undefined ? undefined : readWellKnownBinary(value.subarray(8 + box));
}

function toValue(value: SqlValue): string | number | null {
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
}
