import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { readGeopackage } from '@/formats/geopackage';
import { openDatabase } from '@/formats/open-database';
import { writeGeopackage } from '@/formats/write-geopackage';
import { fromPlane } from '@/geometry/plane-position';

const OPTIONS = { fileName: 'lo-dat.gpkg' };
const fixture = gunzipSync(new Uint8Array(readFileSync('tests/fixtures/geopackage/sites-5899.gpkg.gz')));

/** The fixture after some changes to it; its triggers call for functions that are not here. */
async function changed(...sql: readonly string[]) {
  const database = await openDatabase(fixture);
  const triggers = database.exec("SELECT name FROM sqlite_schema WHERE type = 'trigger'")[0]?.values ?? [];
  for (const [name] of triggers) database.run(`DROP TRIGGER "${name}"`);
  for (const one of sql) database.run(one);
  const bytes = database.export();
  database.close();
  return readGeopackage(bytes, OPTIONS);
}

const SYSTEM = 'UPDATE gpkg_spatial_ref_sys SET';
const OURS = 'WHERE srs_id = 5899';

describe('the system of a GeoPackage', () => {
  it.each([
    ['is told by its definition', `${SYSTEM} organization_coordsys_id = 99999 ${OURS}`, { type: 'plane' }],
    [
      'is told by its code where it has none',
      `${SYSTEM} definition = 'undefined' ${OURS}`,
      { type: 'plane', system: { code: 5899 } },
    ],
    [
      'is not told by its code where the definition is of none of ours',
      `${SYSTEM} definition = replace(definition, '107.75', '106.9') ${OURS}`,
      { type: 'unsupported' },
    ],
    [
      'is not told where definition and code are at odds',
      `${SYSTEM} organization_coordsys_id = 5898 ${OURS}`,
      { type: 'unsupported', name: 'VN-2000 / TM-3 107-45, EPSG:5898' },
    ],
    ['is not told where it is missing', `DELETE FROM gpkg_spatial_ref_sys ${OURS}`, { type: 'unsaid' }],
    [
      'is not told where it stands for nowhere',
      'UPDATE gpkg_geometry_columns SET srs_id = -1',
      { type: 'unsaid' },
    ],
  ])('%s', async (_, sql, claim) => {
    expect(await changed(sql)).toMatchObject({ ok: true, value: { claim } });
  });

  it('may not differ between layers', async () => {
    const contents = await changed(
      'CREATE TABLE b (fid INTEGER PRIMARY KEY, geom BLOB)',
      "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('b', 'features', 4326)",
      "INSERT INTO gpkg_geometry_columns VALUES ('b', 'geom', 'POINT', 4326, 0, 0)",
    );
    expect(contents).toMatchObject({ value: { problems: [{ code: 'system-mixed', subject: 'b' }] } });
  });
});

describe('a GeoPackage that means harm', () => {
  const ENDLESS =
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n';

  it('runs nothing of its own: a view without end is passed over', async () => {
    const contents = await changed(
      `CREATE VIEW "ends never" AS ${ENDLESS}`,
      "INSERT INTO gpkg_geometry_columns VALUES ('ends never', 'geom', 'POINT', 5899, 0, 0)",
    );
    expect(contents).toMatchObject({
      value: { features: { length: 3 }, problems: [{ code: 'format-part-skipped', detail: 'ends never' }] },
    });
  });

  it('has no layers where their list is a view', async () => {
    const contents = await changed(
      'DROP TABLE gpkg_geometry_columns',
      `CREATE VIEW gpkg_geometry_columns AS SELECT fid AS table_name, geom AS column_name, 1 AS srs_id FROM (${ENDLESS})`,
    );
    expect(contents).toMatchObject({ problem: { code: 'file-empty' } });
  });

  it('is not asked for columns that are computed', async () => {
    const contents = await changed('ALTER TABLE "lô đất" ADD COLUMN made AS (hex(ten))');
    const names = contents.ok ? contents.value.features[0]?.properties.map(([name]) => name) : [];
    expect(names).toEqual(['ten', 'dien_tich', 'ngay', 'so_lo']);
  });

  it('may name one table as often as it likes', async () => {
    const again = [
      'CREATE TABLE l AS SELECT * FROM gpkg_geometry_columns',
      'DROP TABLE gpkg_geometry_columns',
    ];
    const contents = await changed(
      ...again,
      ...Array(5).fill(
        'INSERT INTO l SELECT upper(table_name), column_name, geometry_type_name, srs_id, z, m FROM l',
      ),
      'ALTER TABLE l RENAME TO gpkg_geometry_columns',
    );
    expect(contents).toMatchObject({ value: { features: { length: 3 } } });
  });

  it('changed in any byte is read, or refused with a reason', async () => {
    const change = fc.tuple(fc.nat({ max: fixture.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = fixture.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const contents = await readGeopackage(bytes, OPTIONS);
        expect(contents.ok || contents.problem.code.startsWith('file-')).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a GeoPackage that is odd', () => {
  it('is read without the log that it asks for', async () => {
    const bytes = fixture.slice();
    bytes.set([2, 2], 18);
    expect(await readGeopackage(bytes, OPTIONS)).toMatchObject({ value: { features: { length: 3 } } });
  });

  it('keeps its sites where one of them has arcs', async () => {
    expect(
      await changed(`UPDATE "lô đất" SET geom = x'4750000100000000010a00000000000000' WHERE fid = 2`),
    ).toMatchObject({
      value: {
        features: [{}, { geometry: null }, {}],
        problems: [{ code: 'format-part-skipped', feature: 1 }],
      },
    });
  });

  it('is refused where a geometry is cut off or is something else', async () => {
    for (const value of ["x'4750000100000000010300'", "x'00'", "'POINT(1 2)'", '7']) {
      expect(await changed(`UPDATE "lô đất" SET geom = ${value} WHERE fid = 2`)).toMatchObject({
        problem: { code: 'file-damaged', subject: 'lo-dat.gpkg', detail: 'lô đất 2' },
      });
    }
  });

  it('is refused where it is another database, or none', async () => {
    expect(await changed('DROP TABLE gpkg_geometry_columns')).toMatchObject({
      problem: { code: 'file-empty' },
    });
    expect(await readGeopackage(new Uint8Array(5000).fill(7), OPTIONS)).toMatchObject({
      problem: { code: 'file-damaged' },
    });
  });
});

describe('any sites', () => {
  const degrees = fc.tuple(
    fc.double({ min: 106.5, max: 108, noNaN: true }),
    fc.double({ min: 20.6, max: 21.7, noNaN: true }),
  );
  const ring = fc
    .array(degrees, { minLength: 3, maxLength: 6 })
    .map((corners) => [...corners, corners[0] as [number, number]]);
  const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
  const geometry = fc.oneof(
    polygon.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
    fc
      .array(polygon, { minLength: 1, maxLength: 3 })
      .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
    degrees.map((coordinates) => ({ type: 'Point' as const, coordinates })),
    fc.constant(null),
  );
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((one) => one.replaceAll('\0', ''));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
  const site: fc.Arbitrary<ExportedSite> = fc
    .record({
      id: fc.uuid(),
      name: text,
      geometry,
      area: fc.option(number),
      notes: fc.option(text),
      isChosen: fc.option(fc.boolean()),
    })
    .map(({ id, name, geometry: shape, area, notes, isChosen }) => ({
      id,
      name,
      geometry: shape,
      fields: [
        ['diện tích "ha"', area],
        ['ghi chú', notes],
        ['đã chọn', isChosen],
      ],
    }));

  it.each([4326, 5899] as const)('in EPSG:%i come back with their places and their fields', async (code) => {
    await fc.assert(
      fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 4 }), async (sites) => {
        const contents = await readGeopackage(await writeGeopackage(sites, code), OPTIONS);
        if (!contents.ok) throw new Error(contents.problem.detail);
        const { claim, features } = contents.value;
        expect(features.map(({ properties }) => properties)).toEqual(
          sites.map(({ id, name, fields }) => [['id', id], ['name', name], ...fields]),
        );
        features.forEach((feature, at) => {
          const wanted = positions(sites[at]?.geometry ?? null);
          const found = positions(feature.geometry as Polygon | null).map(([x = 0, y = 0]) =>
            claim.type === 'plane' ? fromPlane(claim.system, { easting: x, northing: y }) : [x, y],
          );
          expect(found).toHaveLength(wanted.length);
          found.forEach(([x = 0, y = 0], corner) => {
            const [lon = 0, lat = 0] = wanted[corner] ?? [];
            expect(Math.hypot(x - lon, y - lat)).toBeLessThan(1e-9);
          });
        });
      }),
      { seed: 19, numRuns: 60 },
    );
  });
});

function positions(geometry: { coordinates: unknown } | null): readonly (readonly number[])[] {
  const flat = (value: unknown): readonly (readonly number[])[] =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(flat)) : [];
  return flat(geometry?.coordinates);
}
