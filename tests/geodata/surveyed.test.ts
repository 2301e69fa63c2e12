import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Zone } from '@/domain/zone';
import { geodesicArea } from '@/geometry/geodesic-area';
import { buildLayers } from '../../geodata/steps/build-layers';
import { readSurveyedFolder } from '../../geodata/steps/read-surveyed';
import { emptyFolder, faultsOf } from './planted-folder';

type Zones = FeatureCollection<Zone['geometry'], Omit<Zone, 'geometry'>>;

/** Made up: a field of 1,600 × 1,900 m near Việt Hưng, marks clockwise as surveyors list them. */
const TABLE = `# errorMetres: 0.5
# sources: ezip-28
Mốc;X (m);Y (m)
M1;2324800.00;419700.00
M2;2324800.00;421300.00
M3;2322900.00;421300.00
M4;2322900.00;419700.00
`;
const SQUARE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [107.4, 21.15],
      [107.4, 21.16],
      [107.41, 21.16],
      [107.41, 21.15],
      [107.4, 21.15],
    ],
  ],
};
const IDS = new Set(['kcn-viet-hung', 'kkt-van-don']);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const problemsOf = (files: Readonly<Record<string, string>>): readonly string[] => {
  const reading = readSurveyedFolder(folderWith(files), IDS);
  return reading.ok ? [] : reading.problem;
};

describe('a corner table dropped into the folder', () => {
  const output = emptyFolder();
  let zones: Zones;

  beforeAll(() => {
    const built = buildLayers(output, folderWith({ 'kcn-viet-hung.csv': TABLE, 'README.md': 'words' }));
    expect(built.ok).toBe(true);
    zones = JSON.parse(readFileSync(join(output, 'zones.geojson'), 'utf8')) as Zones;
  }, 60_000);

  it('replaces the indicative outline: boundary, error, source', () => {
    const zone = zones.features.find(({ id }) => id === 'kcn-viet-hung');
    expect(zone?.properties).toMatchObject({
      boundary: 'surveyed',
      errorMetres: 0.5,
      declaredHectares: 300.93,
    });
    expect(zone?.properties.sources).toContain('ezip-28');
    expect(zone?.properties.placeSource?.en).toBe('Surveyed boundary (kcn-viet-hung.csv)');
    const area =
      zone?.geometry?.type === 'Polygon' ? (geodesicArea(zone.geometry) ?? Number.NaN) : Number.NaN;
    expect(Math.abs(area / (1600 * 1900) - 1)).toBeLessThan(3e-4);
  });

  it('leaves every other zone as it was, and the files sound', () => {
    expect(zones.features.filter(({ properties }) => properties.boundary === 'surveyed')).toHaveLength(1);
    expect(faultsOf(output)).toEqual([]);
  });
});

describe('a surveyed GeoJSON', () => {
  it('may be a geometry, a feature or a collection of one; the error is 1 m unless it says so', () => {
    const feature = { type: 'Feature', properties: { errorMetres: 0.2 }, geometry: SQUARE };
    const reading = readSurveyedFolder(
      folderWith({
        'kcn-viet-hung.geojson': JSON.stringify(SQUARE),
        'kkt-van-don.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
      }),
      IDS,
    );
    if (!reading.ok) throw new Error(reading.problem.join());
    expect(reading.value.get('kcn-viet-hung')?.errorMetres).toBe(1);
    expect(reading.value.get('kkt-van-don')?.errorMetres).toBe(0.2);
    const [ring = []] = reading.value.get('kcn-viet-hung')?.geometry.coordinates ?? [];
    expect(ring[1], 'turned counter-clockwise').toEqual([107.41, 21.15]);
  });
});

describe('what is refused', () => {
  const square = (change: object): string =>
    JSON.stringify({ type: 'Feature', properties: {}, geometry: SQUARE, ...change });
  const bowTie = [
    [
      [107.4, 21.15],
      [107.41, 21.16],
      [107.41, 21.15],
      [107.4, 21.17],
      [107.4, 21.15],
    ],
  ];

  it.each<[string, string, string]>([
    ['kcn-nowhere.geojson', square({}), 'no zone has the id "kcn-nowhere"'],
    ['kcn-viet-hung.shp', '', 'is neither .geojson nor .csv'],
    ['kcn-viet-hung.geojson', '{"type":', 'is not JSON'],
    [
      'kcn-viet-hung.geojson',
      square({ geometry: { type: 'Point', coordinates: [107, 21] } }),
      'geometry.type: is Point',
    ],
    [
      'kcn-viet-hung.geojson',
      square({ geometry: { type: 'Polygon', coordinates: bowTie } }),
      'edges 1 and 3 of a ring cross',
    ],
    [
      'kcn-viet-hung.geojson',
      square({ geometry: { type: 'Polygon', coordinates: [[[421300, 2324800]]] } }),
      'geometry.coordinates',
    ],
    ['kcn-viet-hung.geojson', square({ properties: { errorMetres: -1 } }), 'properties.errorMetres'],
    ['kcn-viet-hung.geojson', square({ properties: { sources: 'x' } }), 'properties.sources'],
    ['kcn-viet-hung.geojson', '{"type":"FeatureCollection","features":[]}', 'features: holds 0, not one'],
    ['kcn-viet-hung.csv', TABLE.replace('2322900.00;421300.00', '2322900.00;4213x'), 'row'],
    [
      'kcn-viet-hung.csv',
      TABLE.replace('M2;2324800.00;421300.00', 'M2;421300.00;2324800.00'),
      'mark M2, X = 421300: outside-system',
    ],
    ['kcn-viet-hung.csv', TABLE.replace('0.5', 'half'), '# errorMetres'],
  ])('%s (%#)', (file, text, expected) => {
    const problems = problemsOf({ [file]: text });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.startsWith(`${file}: `)).toBe(true);
    expect(problems.join()).toContain(expected);
  });

  it('two boundaries of one zone', () => {
    expect(problemsOf({ 'kcn-viet-hung.csv': TABLE, 'kcn-viet-hung.geojson': square({}) })).toEqual([
      'kcn-viet-hung.geojson: a second boundary of "kcn-viet-hung"',
    ]);
  });

  it('and then nothing is built', () => {
    const output = emptyFolder();
    const built = buildLayers(output, folderWith({ 'kcn-nowhere.csv': TABLE }));
    expect(built).toEqual({ ok: false, problem: ['kcn-nowhere.csv: no zone has the id "kcn-nowhere"'] });
  });
});
