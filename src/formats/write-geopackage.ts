import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { SqlValue } from 'sql.js';
import type { ExportedField, ExportedSite, WrittenSystem } from '@/domain/exported-site';
import { toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { openDatabase } from './open-database';
import { writeProjectionText } from './projection-text';
import { writeWellKnownBinary } from './well-known-binary';

/** `GPKG`, and version 1.3: what tells the file from any other database. */
const APPLICATION = 0x47504b47;
const VERSION = 10300;
const TABLE = 'sites';

/* The tables that OGC 12-128r18 requires, with the columns it names. */
const TABLES = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name));`;

/**
 * Sites as a GeoPackage of one layer, points and areas together, every field a column of its own name.
 * A column with values of several types is text.
 *
 * @param systemCode EPSG code: 4326 in degrees, 5899 in metres of VN-2000
 */
export async function writeGeopackage(
  sites: readonly ExportedSite[],
  systemCode: WrittenSystem,
): Promise<Uint8Array> {
  const database = await openDatabase();
  try {
    database.run(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION};`);
    database.run(TABLES);
    const systems: readonly SqlValue[][] = [
      ['Undefined cartesian', -1, 'NONE', -1, 'undefined', null],
      ['Undefined geographic', 0, 'NONE', 0, 'undefined', null],
      ['WGS 84', 4326, 'EPSG', 4326, writeProjectionText(4326), null],
      ['VN-2000 / TM-3 107-45', 5899, 'EPSG', 5899, writeProjectionText(5899), null],
    ];
    for (const system of systems)
      database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)', [...system]);
    const columns = columnsOf(sites);
    const typed = columns.map(({ column, type }) => `${column} ${type}`).join(', ');
    database.run(
      `CREATE TABLE ${TABLE} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, ${typed})`,
    );
    const marks = ['?', ...columns.map(() => '?')].join(', ');
    const names = ['geom', ...columns.map(({ column }) => column)].join(', ');
    const insert = database.prepare(`INSERT INTO ${TABLE} (${names}) VALUES (${marks})`);
    const placed = sites.map((site) => (site.geometry ? inSystem(site.geometry, systemCode) : null));
    // One step for all: else the database writes its log anew for every row.
    database.run('BEGIN');
    sites.forEach((site, at) => {
      const geometry = placed[at] ?? null;
      const fields = new Map(site.fields);
      insert.run([
        geometry ? withHeader(geometry, systemCode) : null,
        ...columns.map(({ read }) => read(site, fields)),
      ]);
    });
    database.run('COMMIT');
    insert.free();
    const box = boxOf(placed.flatMap((geometry) => (geometry ? positionsOf(geometry) : [])));
    database.run(
      `INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)
       VALUES (?, 'features', ?, ?, ?, ?, ?, ?)`,
      [TABLE, 'Mặt Bằng', ...box, systemCode],
    );
    database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", [
      TABLE,
      systemCode,
    ]);
    return database.export();
  } finally {
    database.close();
  }
}

type Outline = Polygon | MultiPolygon | Point;
type Column = {
  readonly column: string;
  readonly type: 'TEXT' | 'REAL' | 'BOOLEAN';
  readonly read: (site: ExportedSite, fields: ReadonlyMap<string, ExportedField[1]>) => SqlValue;
};

function columnsOf(sites: readonly ExportedSite[]): readonly Column[] {
  const types = new Map<string, Set<string>>();
  for (const { fields } of sites) {
    for (const [name, value] of fields)
      types.set(name, (types.get(name) ?? new Set()).add(value === null ? 'null' : typeof value));
  }
  const taken = new Set(['fid', 'geom', 'id', 'name']);
  const own = [...types].map(([name, held]): Column => {
    let column = name === '' ? '_' : name;
    while (taken.has(column.toLowerCase())) column += '_';
    taken.add(column.toLowerCase());
    const type = typeOf(held);
    const read: Column['read'] = (_, fields) => {
      const value = fields.get(name) ?? null;
      // The database would write a number as text with fifteen digits only.
      if (type === 'TEXT') return value === null ? null : String(value);
      return typeof value === 'boolean' ? Number(value) : value;
    };
    return { column: quoted(column), type, read };
  });
  return [
    { column: '"id"', type: 'TEXT', read: ({ id }) => id },
    { column: '"name"', type: 'TEXT', read: ({ name }) => name },
    ...own,
  ];
}

function typeOf(held: ReadonlySet<string>): Column['type'] {
  const types = [...held].filter((type) => type !== 'null');
  if (types.length !== 1) return 'TEXT';
  if (types[0] === 'number') return 'REAL';
  return types[0] === 'boolean' ? 'BOOLEAN' : 'TEXT';
}

function quoted(name: string): string {
  return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`;
}

function inSystem(geometry: Outline, systemCode: WrittenSystem): Outline {
  if (systemCode === 4326) return geometry;
  const toMetres = ([longitude = Number.NaN, latitude = Number.NaN]: Position): Position => {
    const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(longitude, latitude));
    return [easting, northing];
  };
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: toMetres(geometry.coordinates) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(toMetres)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toMetres))),
      };
  }
}

function positionsOf(geometry: Outline): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function boxOf(positions: readonly Position[]): readonly (number | null)[] {
  if (positions.length === 0) return [null, null, null, null];
  const least = (at: 0 | 1): number =>
    positions.reduce((value, one) => Math.min(value, one[at] as number), 1e300);
  const most = (at: 0 | 1): number =>
    positions.reduce((value, one) => Math.max(value, one[at] as number), -1e300);
  return [least(0), least(1), most(0), most(1)];
}

/** Two letters, a version, flags (little-endian, no box) and the system, before the geometry. */
function withHeader(geometry: Outline, systemCode: number): Uint8Array {
  const content = writeWellKnownBinary(geometry);
  const bytes = new Uint8Array(8 + content.length);
  bytes.set([0x47, 0x50, 0, 1]);
  new DataView(bytes.buffer).setInt32(4, systemCode, true);
  bytes.set(content, 8);
  return bytes;
}
