import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import type { RawFeature } from '@/domain/raw-feature';
import { readShapefile } from '@/formats/shapefile';
import { writeShapefile } from '@/formats/write-shapefile';
import { fromPlane } from '@/geometry/plane-position';
import { REFERENCE_SYSTEMS } from '@/geometry/reference-systems';
import { encodeText } from './legacy-bytes';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/shapefile/${name}.zip`));
const OPTIONS = { fileName: 'lo-dat.zip' };

function read(bytes: Uint8Array) {
  const contents = readShapefile(bytes, OPTIONS);
  if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
  return contents.value;
}

const cornersOf = ({ geometry }: RawFeature): readonly Position[] =>
  (geometry as { coordinates: readonly unknown[] }).coordinates.flat(
    (geometry as Polygon).type === 'Polygon' ? 1 : 2,
  ) as Position[];

/** The corners that the fixtures were made from, of the first site. */
const CORNERS = [
  [107.07, 20.95],
  [107.08, 20.95],
  [107.08, 20.96],
  [107.07, 20.96],
  [107.073, 20.953],
  [107.073, 20.956],
  [107.076, 20.956],
  [107.076, 20.953],
];

describe('a shapefile of another program', () => {
  it.each([5899, 3405])('in EPSG:%i lies within a centimetre of where it is', (code) => {
    const { claim, features } = read(fixture(`utf8-${code}`));
    expect(claim).toMatchObject({ type: 'plane', system: { code } });
    const system = REFERENCE_SYSTEMS.find((one) => one.code === code);
    if (!system || !features[0]) throw new Error('nothing read');
    const corners = cornersOf(features[0]).map(([easting = 0, northing = 0]) =>
      fromPlane(system, { easting, northing }),
    );
    for (const [x = 0, y = 0] of CORNERS) {
      const off = Math.min(
        ...corners.map(([lon, lat]) => Math.hypot((lon - x) * 104_000, (lat - y) * 111_000)),
      );
      expect(off).toBeLessThan(0.01);
    }
  });

  it('gives rows, types and holes', () => {
    const { claim, features, text } = read(fixture('utf8-4326'));
    expect(claim).toEqual({ type: 'wgs84' });
    expect(text).toBeNull();
    expect(features.map(({ geometry }) => (geometry as Polygon | null)?.type)).toEqual([
      'Polygon',
      'MultiPolygon',
      undefined,
    ]);
    expect(features[0]?.geometry).toMatchObject({ coordinates: [{ length: 5 }, { length: 5 }] });
    expect(features[0]?.properties).toEqual([
      ['ten', 'Khu đất Đầm Nhà Mạc'],
      ['dien_tich', 12.5],
      ['ngay', '2026-05-01'],
      ['so_lo', 3],
    ]);
    expect(features[1]?.properties[1]).toEqual(['dien_tich', null]);
  });

  it('is read in windows-1258 as in UTF-8', () => {
    const names = ({ features }: { features: readonly RawFeature[] }) =>
      features.map(({ properties }) => properties[0]?.[1]);
    expect(names(read(fixture('cp1258-5899')))).toEqual(names(read(fixture('utf8-5899'))));
  });

  it('is read in TCVN3 without being told, and shown where that is not sure', () => {
    const files = unzipSync(fixture('utf8-5899'));
    const dbf = files['lo-dat.dbf'] as Uint8Array;
    const [names, changed] = [
      ['Khu đất Đầm Nhà Mạc', 'Lô Hải Hà – phía bắc', 'Không ranh giới'],
      dbf.slice(),
    ];
    const rows = new DataView(dbf.buffer, dbf.byteOffset);
    const [head, width] = [rows.getUint16(8, true), rows.getUint16(10, true)];
    names.forEach((name, row) => {
      changed.fill(0x20, head + row * width + 1, head + row * width + 1 + 30);
      changed.set(encodeText(name.replace('–', '-'), 'tcvn3'), head + row * width + 1);
    });
    const { 'lo-dat.cpg': _, ...others } = files;
    const contents = read(zipSync({ ...others, 'lo-dat.dbf': changed }));
    expect(contents.features.map(({ properties }) => properties[0]?.[1])).toEqual([
      'Khu đất Đầm Nhà Mạc',
      'Lô Hải Hà - phía bắc',
      'Không ranh giới',
    ]);
  });

  it('is not read where a part is cut off or missing', () => {
    const files = unzipSync(fixture('utf8-5899'));
    for (const name of ['lo-dat.shp', 'lo-dat.dbf']) {
      const whole = files[name] as Uint8Array;
      for (let part = 0; part < 10; part++) {
        const cut = whole.slice(0, Math.floor((whole.length * part) / 10));
        const contents = readShapefile(zipSync({ ...files, [name]: cut }), OPTIONS);
        expect(contents.ok, `${name} ${part}`).toBe(false);
      }
    }
    expect(readShapefile(zipSync({ 'a.txt': new Uint8Array(3) }), OPTIONS)).toMatchObject({
      problem: { code: 'file-empty' },
    });
  });

  it('leaves out rows that were deleted, with their shapes', () => {
    const files = unzipSync(fixture('utf8-5899'));
    const dbf = (files['lo-dat.dbf'] as Uint8Array).slice();
    dbf[new DataView(dbf.buffer).getUint16(8, true)] = 0x2a;
    expect(read(zipSync({ ...files, 'lo-dat.dbf': dbf })).features).toHaveLength(2);
  });

  it('may come as its shapes alone', () => {
    const shp = unzipSync(fixture('utf8-5899'))['lo-dat.shp'] as Uint8Array;
    expect(read(shp)).toMatchObject({
      claim: { type: 'unsaid' },
      features: [{ layer: 'lo-dat.zip' }, {}, {}],
    });
  });

  it('refuses two layers in different systems', () => {
    const one = unzipSync(fixture('utf8-5899'));
    const other = Object.entries(unzipSync(fixture('utf8-4326'))).map(
      ([name, bytes]) => [`b/${name}`, bytes] as const,
    );
    const { problems } = read(zipSync({ ...one, ...Object.fromEntries(other) }));
    expect(problems).toMatchObject([{ code: 'system-mixed', severity: 'error' }]);
  });
});

describe('a shapefile of ours', () => {
  const value = fc.oneof(
    fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => `x${text}`.normalize('NFC').replaceAll('\0', '').trimEnd()),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((some) => some + 0);
  const shift = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 }));
  const site: fc.Arbitrary<ExportedSite> = fc
    .tuple(fc.uuid(), value, shift, value, number, fc.boolean(), fc.integer())
    .map(([id, name, [x, y], text, real, yes, whole]) => ({
      id,
      name,
      geometry: squareWithHole(107 + x / 1000, 20.8 + y / 1000),
      fields: [
        ['Giá thuê đất (USD/m²)', real],
        ['Giá thuê đất khác', text],
        ['đã duyệt', yes],
        ['số lô', whole],
        ['trống', null],
      ],
    }));

  it.each([4326, 5899] as const)('in EPSG:%i is read back to the millimetre, with all fields', (code) => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 5 }), (sites) => {
        const { features, claim } = read(writeShapefile(sites, code));
        expect(features).toHaveLength(sites.length);
        features.forEach((feature, index) => {
          const wanted = sites[index] as ExportedSite;
          const fields = new Map(feature.properties);
          expect([fields.get('id'), fields.get('name')]).toEqual([wanted.id, wanted.name]);
          for (const [title, held] of wanted.fields) expect(fields.get(title) || null).toEqual(held || null);
          const back = cornersOf(feature).map(([x = 0, y = 0]) =>
            claim.type === 'plane' ? fromPlane(claim.system, { easting: x, northing: y }) : [x, y],
          );
          for (const [x = 0, y = 0] of (wanted.geometry as Polygon).coordinates.flat())
            expect(Math.min(...back.map(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y)))).toBeLessThan(
              1e-9,
            );
        });
      }),
      { seed: 23, numRuns: 60 },
    );
  });

  it('keeps points apart from areas, and sites without a place', () => {
    const point: ExportedSite = {
      id: 'p',
      name: 'Điểm',
      geometry: { type: 'Point', coordinates: [107, 21] },
      fields: [],
    };
    const area: ExportedSite = { ...point, id: 'a', geometry: squareWithHole(107, 21) };
    const { features } = read(writeShapefile([point, area, { ...point, geometry: null }], 4326));
    expect(features.map(({ layer }) => layer)).toEqual(['mat-bang', 'mat-bang', 'mat-bang-points']);
    expect(features[1]?.geometry).toBeNull();
  });
});

function squareWithHole(x: number, y: number): Polygon {
  const ring = (least: number, most: number, isTurned: boolean): Position[] => {
    const corners = [
      [x + least, y + least],
      [x + most, y + least],
      [x + most, y + most],
      [x + least, y + most],
      [x + least, y + least],
    ];
    return isTurned ? corners.reverse() : corners;
  };
  return { type: 'Polygon', coordinates: [ring(0, 0.01, false), ring(0.003, 0.006, true)] };
}
