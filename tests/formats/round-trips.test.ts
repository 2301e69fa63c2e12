import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ExportedSite, WrittenSystem } from '@/domain/exported-site';
import type { FileContents, FileFormat } from '@/domain/raw-feature';
import { writeGeojson } from '@/formats/geojson';
import { writeKml } from '@/formats/write-kml';
import { fromPlane } from '@/geometry/plane-position';
import { FILE_READERS } from '@/workers/file-readers';
import { writeSites } from '@/workers/write-sites';
import { sitesArbitrary, validSitesArbitrary } from './site-arbitrary';

/* As the page writes and reads them. CSV, XLSX and DXF have theirs beside their other tests. */

/** 1 mm in degrees, and less. */
const NEARLY_DEGREES = 1e-9;

async function read(format: FileFormat, bytes: Uint8Array): Promise<FileContents> {
  const reader = await FILE_READERS[format]?.();
  const contents = await reader?.(bytes, { fileName: `a.${format}` });
  if (!contents?.ok) throw new Error(JSON.stringify(contents?.problem));
  return contents.value;
}

const propertiesOf = ({ name, fields }: ExportedSite) =>
  new Map<string, unknown>([['name', name], ...fields]);

/** What stands in a file that leaves out what is not held. */
const held = (properties: ReadonlyMap<string, unknown>) =>
  new Map([...properties].filter(([, value]) => value !== null && value !== ''));

/** Text where values of several types stand in a column; blanks at the end are not kept. */
const asText = (properties: ReadonlyMap<string, unknown>) =>
  new Map([...held(properties)].map(([name, value]) => [name, String(value).trimEnd()] as const));

describe('GeoJSON', () => {
  it('gives back every coordinate and every value, one document or one a line', async () => {
    await fc.assert(
      fc.asyncProperty(sitesArbitrary, async (sites) => {
        const text = writeGeojson(sites);
        const lines = text.split('\n').slice(1, -2);
        const records = lines.map((line) => line.replace(/,$/, ''));
        for (const [format, bytes] of [
          ['geojson', await writeSites(sites, 'geojson', 4326)],
          ['geojson-sequence', strToU8(`${records.join('\n')}\n\n`)],
          ['geojson-sequence', strToU8(records.map((record) => `\u001e${record}\n`).join(''))],
        ] as const) {
          const { features, problems } = await read(format, bytes);
          expect(problems).toEqual([]);
          expect(features.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
            sites.map(({ id, geometry }) => ({ id, geometry })),
          );
          expect(features.map(({ properties }) => new Map(properties))).toEqual(sites.map(propertiesOf));
        }
      }),
      { seed: 31, numRuns: 100 },
    );
  });
});

describe('KML and KMZ', () => {
  it('give back every coordinate and every value', async () => {
    await fc.assert(
      fc.asyncProperty(sitesArbitrary, async (sites) => {
        const kml = await writeSites(sites, 'kml', 4326);
        expect(new TextDecoder().decode(kml)).toBe(writeKml(sites));
        const archive = zipSync({ 'a/b.png': new Uint8Array(9), 'doc.kml': kml });
        for (const [format, bytes] of [
          ['kml', kml],
          ['kmz', archive],
        ] as const) {
          const { features } = await read(format, bytes);
          expect(features.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
          expect(features.map(({ geometry }) => partsOf(geometry))).toEqual(
            sites.map(({ geometry }) => partsOf(geometry)),
          );
          expect(features.map(({ properties }) => asText(new Map(properties)))).toEqual(
            sites.map((site) => asText(propertiesOf(site))),
          );
        }
      }),
      { seed: 32, numRuns: 100 },
    );
  });
});

describe.each([4326, 5899] as const)('in EPSG:%i', (code) => {
  it('a GeoPackage gives back every coordinate and every value with its type', async () => {
    await fc.assert(
      fc.asyncProperty(validSitesArbitrary, async (sites) => {
        const contents = await read('geopackage', await writeSites(sites, 'geopackage', code));
        const { features } = contents;
        const mixed = mixedColumns(sites);
        expect(features.map(({ properties }) => held(new Map(properties)))).toEqual(
          sites.map((site) => {
            const values = [...held(new Map([['id', site.id], ...propertiesOf(site)]))];
            return new Map(values.map(([name, value]) => [name, mixed.has(name) ? String(value) : value]));
          }),
        );
        expectSamePlaces(contents, sites, code);
      }),
      { seed: 33, numRuns: 60 },
    );
  });

  it('a shapefile gives back every coordinate and every value', async () => {
    await fc.assert(
      fc.asyncProperty(validSitesArbitrary, async (sites) => {
        const contents = await read('shapefile', await writeSites(sites, 'shapefile', code));
        const inOrder = [
          ...sites.filter(({ geometry }) => geometry?.type !== 'Point'),
          ...sites.filter(({ geometry }) => geometry?.type === 'Point'),
        ];
        expect(contents.features.map(({ properties }) => asText(new Map(properties)))).toEqual(
          inOrder.map((site) => asText(new Map([['id', site.id], ...propertiesOf(site)]))),
        );
        expectSamePlaces(contents, inOrder, code);
      }),
      { seed: 34, numRuns: 60 },
    );
  });
});

/** A column has one type: where its values have several, they are text. */
function mixedColumns(sites: readonly ExportedSite[]): ReadonlySet<string> {
  const types = new Map<string, Set<string>>();
  for (const [name, value] of sites.flatMap(({ fields }) => fields))
    if (value !== null) types.set(name, (types.get(name) ?? new Set()).add(typeof value));
  return new Set([...types].filter(([, found]) => found.size > 1).map(([name]) => name));
}

/** Part by part and ring by ring, whichever corner a ring begins with and whichever way it runs. */
function expectSamePlaces(contents: FileContents, sites: readonly ExportedSite[], code: WrittenSystem): void {
  const { claim, features } = contents;
  expect(features).toHaveLength(sites.length);
  const onEarth = ([x = 0, y = 0]: Position): Position =>
    claim.type === 'plane' ? [...fromPlane(claim.system, { easting: x, northing: y })] : [x, y];
  if (code === 5899 && sites.some(({ geometry }) => geometry)) expect(claim.type).toBe('plane');
  for (const [index, { geometry }] of features.entries()) {
    const [back, wanted] = [partsOf(geometry), partsOf(sites[index]?.geometry ?? null)];
    expect(back.map((rings) => rings.map(({ length }) => length))).toEqual(
      wanted.map((rings) => rings.map(({ length }) => length)),
    );
    const corners = back.flat(2).map(onEarth);
    for (const [x = 0, y = 0] of wanted.flat(2)) {
      const misses = corners.map(([u = 0, v = 0]) => Math.hypot(u - x, v - y));
      expect(Math.min(...misses)).toBeLessThan(NEARLY_DEGREES);
    }
  }
}

/** Of one part as of several: formats differ in whether one is a part of its own. */
function partsOf(geometry: unknown): Position[][][] {
  const given = geometry as Geometry | null;
  if (given?.type === 'Point') return [[[given.coordinates]]];
  if (given?.type === 'Polygon') return [given.coordinates];
  return given?.type === 'MultiPolygon' ? given.coordinates : [];
}
