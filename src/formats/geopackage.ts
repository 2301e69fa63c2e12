import type { Geometry } from 'geojson';
import type { Database, SqlValue } from 'sql.js';
import type { Problem } from '@/domain/problem';
import type { FileContents, RawFeature, ReadOptions, SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { type GpkgColumn, type GpkgLayer, gpkgClaim, gpkgLayers, quoted } from './gpkg-layers';
import { openDatabase } from './open-database';
import { isCurved, readWellKnownBinary } from './well-known-binary';

const MAGIC = [0x47, 0x50];
/** Bytes of the box that may stand before a geometry, by the number in the flags (OGC 12-128r18, 2.1.3). */
const BOX_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;
const IS_EMPTY = 0x10;
const ROWS_PER_STEP = 5000;

/** What is in the file cannot be read: thrown inside, told as a problem. */
class Damaged extends Error {}

/**
 * GeoPackage (OGC 12-128r18): every layer of features, with the columns of its table. Coordinates are
 * those of the file, easting or longitude first.
 *
 * Fails with `file-damaged` where it is no such database, or is cut off, or a geometry in it is; with
 * `file-empty` where it has no layer of features; with `import-stopped` where what reads it could not be
 * fetched. Layers that are no plain tables and curves are told with `format-part-skipped`. A geometry
 * larger than some 8 MB is beyond the memory of the database, and counts as damaged.
 */
export async function readGeopackage(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<FileContents, Problem>> {
  const refuse = (code: Problem['code'], detail: string): Result<never, Problem> =>
    failed({ code, severity: 'error', subject: options.fileName, detail });
  let database: Database;
  try {
    database = await openDatabase(bytes);
  } catch (error) {
    return refuse('import-stopped', messageOf(error));
  }
  try {
    const { layers, passedOver } = gpkgLayers(database);
    if (layers.length === 0) return refuse('file-empty', 'gpkg_geometry_columns');
    const problems = passedOver.map(
      (name): Problem => ({ code: 'format-part-skipped', severity: 'warning', detail: name }),
    );
    const claims = layers.map(({ srs }) => gpkgClaim(database, srs));
    problems.push(...mixed(layers, claims));
    const features: RawFeature[] = [];
    const rows = new LayerRows(database, bytes.length);
    for (const layer of layers) rows.read(layer, features, problems, options);
    return ok({
      format: 'geopackage',
      claim: claims[0] ?? { type: 'unsaid' },
      features,
      text: null,
      problems,
    });
  } catch (error) {
    return refuse('file-damaged', messageOf(error));
  } finally {
    database.close();
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function mixed(layers: readonly GpkgLayer[], claims: readonly SystemClaim[]): readonly Problem[] {
  const first = JSON.stringify(claims[0]);
  return layers.flatMap(({ table }, place): Problem | [] =>
    JSON.stringify(claims[place]) === first
      ? []
      : { code: 'system-mixed', severity: 'error', subject: table, detail: table },
  );
}

class LayerRows {
  readonly #database: Database;
  /** Bytes that rows may still hold: never more than the file. Pages that stand in each other have no end. */
  #room: number;

  constructor(database: Database, room: number) {
    this.#database = database;
    this.#room = room;
  }

  read(layer: GpkgLayer, features: RawFeature[], problems: Problem[], { tellProgress }: ReadOptions): void {
    const { table, columns, geometry } = layer;
    const place = columns.findIndex(({ name }) => name === geometry);
    const statement = this.#database.prepare(
      `SELECT ${columns.map(({ name }) => quoted(name)).join(', ')} FROM ${quoted(table)}`,
    );
    try {
      while (statement.step()) {
        const row = statement.get();
        this.#take(row);
        const blob = row[place] ?? null;
        const feature = features.length;
        if (isCurve(blob))
          problems.push({
            code: 'format-part-skipped',
            severity: 'warning',
            feature,
            detail: `${table}: curve`,
          });
        const shape = isCurve(blob) ? null : toGeometry(blob);
        if (shape === undefined) throw new Damaged(`${table} ${feature + 1}`);
        const properties = columns.flatMap((column, at) =>
          at === place ? [] : [[column.name, toValue(row[at] ?? null, column)] as const],
        );
        features.push({ id: null, geometry: shape, properties, layer: table });
        if (features.length % ROWS_PER_STEP === 0) tellProgress?.(0.5);
      }
    } finally {
      statement.free();
    }
  }

  #take(row: readonly SqlValue[]): void {
    this.#room -= 1;
    for (const value of row) {
      if (typeof value === 'string' || value instanceof Uint8Array) this.#room -= value.length;
    }
    if (this.#room < 0) throw new Damaged('SQLite');
  }
}

/** Where the geometry itself begins; undefined: no head of a geometry. */
function contentOf(value: SqlValue): Uint8Array | undefined {
  if (!(value instanceof Uint8Array) || MAGIC.some((byte, at) => value[at] !== byte)) return undefined;
  const box = BOX_BYTES[((value[3] ?? 0) >> 1) & 7];
  return box === undefined ? undefined : value.subarray(HEADER_BYTES + box);
}

function isCurve(value: SqlValue): boolean {
  const content = contentOf(value);
  return content !== undefined && isCurved(content);
}

/** null: an empty one. Undefined: damaged. */
function toGeometry(value: SqlValue): Geometry | null | undefined {
  if (value === null) return null;
  const content = contentOf(value);
  if (!content || !(value instanceof Uint8Array)) return undefined;
  return ((value[3] ?? 0) & IS_EMPTY) !== 0 ? null : readWellKnownBinary(content);
}

function toValue(value: SqlValue, { isYesNo }: GpkgColumn): string | number | boolean | null {
  if (isYesNo && (value === 0 || value === 1)) return value === 1;
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
}
