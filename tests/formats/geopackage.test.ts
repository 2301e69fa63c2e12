import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { readGeopackage } from '@/formats/geopackage';
import { readWellKnownBinary, writeWellKnownBinary } from '@/formats/well-known-binary';
import { writeGeopackage } from '@/formats/write-geopackage';
import { fromPlane } from '@/geometry/plane-position';

const OPTIONS = { fileName: 'lo-dat.gpkg' };
const fixture = gunzipSync(new Uint8Array(readFileSync('tests/fixtures/geopackage/sites-5899.gpkg.gz')));

async function read(bytes: Uint8Array) {
  const contents = await readGeopackage(bytes, OPTIONS);
  if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
  return contents.value;
}

describe('a GeoPackage of another program', () => {
  it('is read with its system, its columns and its holes', async () => {
    const { claim, features } = await read(fixture);
    expect(claim).toMatchObject({ type: 'plane', system: { code: 5899 } });
    expect(features.map(({ layer }) => layer)).toEqual(['lô đất', 'lô đất', 'lô đất']);
    expect(features[0]?.properties.slice(0, 2)).toEqual([
      ['ten', 'Khu đất Đầm Nhà Mạc'],
      ['dien_tich', 12.5],
    ]);
    const [first] = features;
    if (!first) throw new Error('nothing read');
    const { coordinates } = first.geometry as Polygon;
    expect(coordinates).toHaveLength(2);
    expect(features[2]?.geometry).toBeNull();
    const [easting = 0, northing = 0] = coordinates[0]?.[0] ?? [];
    if (claim.type !== 'plane') throw new Error('no plane');
    const [longitude, latitude] = fromPlane(claim.system, { easting, northing });
    expect(longitude).toBeCloseTo(107.07, 7);
    expect(latitude).toBeCloseTo(20.95, 7);
  });

  it('is not read where it is cut off', async () => {
    for (let part = 0; part < 10; part++) {
      const cut = fixture.slice(0, Math.floor((fixture.length * part) / 10));
      expect((await readGeopackage(cut, OPTIONS)).ok, String(part)).toBe(false);
    }
  });
});

describe('a GeoPackage of ours', () => {
  const square = (x: number): Polygon => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 21],
        [x + 0.01, 21],
        [x + 0.01, 21.01],
        [x, 21],
      ],
    ],
  });
  const sites: readonly ExportedSite[] = [
    {
      id: 'a',
      name: 'Lô "A" – ✓',
      geometry: square(107),
      fields: [
        ['Giá; DROP TABLE', 12.25],
        ['NAME', 'khác'],
        ['có', true],
        ['trống', null],
      ],
    },
    { id: 'b', name: '', geometry: { type: 'Point', coordinates: [107.5, 21.2] }, fields: [] },
    {
      id: 'c',
      name: 'C',
      geometry: { type: 'MultiPolygon', coordinates: [square(107.2).coordinates] },
      fields: [],
    },
    { id: 'd', name: 'D', geometry: null, fields: [] },
  ];

  it.each([4326, 5899] as const)('in EPSG:%i is read back with all fields', async (code) => {
    const { claim, features } = await read(await writeGeopackage(sites, code));
    expect(claim.type).toBe(code === 4326 ? 'wgs84' : 'plane');
    expect(features.map(({ geometry }) => (geometry as Polygon | null)?.type)).toEqual([
      'Polygon',
      'Point',
      'MultiPolygon',
      undefined,
    ]);
    expect(features[0]?.properties).toEqual([
      ['id', 'a'],
      ['name', 'Lô "A" – ✓'],
      ['Giá; DROP TABLE', 12.25],
      ['NAME_', 'khác'],
      ['có', true],
      ['trống', null],
    ]);
    if (code === 4326)
      expect(features.map(({ geometry }) => geometry)).toEqual(sites.map(({ geometry }) => geometry));
  });
});

describe('well-known binary', () => {
  it('is read back as it was written, and refused where it is cut off', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const ring = fc.array(fc.tuple(number, number), { maxLength: 6 });
    const polygon = fc.record({
      type: fc.constant('Polygon' as const),
      coordinates: fc.array(ring, { maxLength: 3 }),
    });
    const several = fc.record({
      type: fc.constant('MultiPolygon' as const),
      coordinates: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.oneof(polygon, several),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (geometry, part) => {
          const bytes = writeWellKnownBinary(geometry);
          expect(readWellKnownBinary(bytes)).toEqual(geometry);
          expect(readWellKnownBinary(bytes.subarray(0, Math.floor(part * bytes.length)))).toBeUndefined();
        },
      ),
      { seed: 31, numRuns: 200 },
    );
  });

  it('believes no count', () => {
    const bytes = writeWellKnownBinary({ type: 'Polygon', coordinates: [] });
    bytes.set([255, 255, 255, 255], 5);
    expect(readWellKnownBinary(bytes)).toBeUndefined();
  });
});
