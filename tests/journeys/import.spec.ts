import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, journey } from './journey';
import type { PlannerDriver } from './planner-driver';

/* Files into the project. The map is not the subject: without one a page opens in no time. */
journey.use({ hasWebgl: false });

const SITES = '?tab=candidates';
/** In square metres, from GeographicLib, as those below. */
const SHAPEFILE_M2 = 1_047_835.5138;
/** A square with a hole, in a table of degrees that names no datum. */
const TABLE_M2 = 1_105_264.2655;
/** Two triangles that meet where the ring crosses itself. */
const BOW_TIE_M2 = 575_658.7855;
/** Of 107.00-107.01° E, 20.97-20.98° N, in square metres, from GeographicLib. */
const SQUARE_M2 = 1_151_317.5701;

const ring = (west: number, south: number, side = 0.01): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const feature = (properties: object, coordinates: number[][]): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [coordinates] },
});
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const fixture = (path: string): Buffer => readFileSync(`tests/fixtures/${path}`);

/** The sheet says hectares. */
async function hasArea(planner: PlannerDriver, name: string, squareMetres: number): Promise<void> {
  await planner.candidates.opens(name);
  const area = await planner.sheet.valueOf('area-ellipsoid');
  expect(Math.abs((area * 10_000) / squareMetres - 1)).toBeLessThan(1e-6);
  await planner.sheet.closes();
}

function candidatesOf(projectFile: string): unknown {
  return JSON.parse(projectFile).project.candidates;
}

journey.beforeEach(async ({ planner }) => {
  await planner.opens(SITES);
  await planner.project.isOpen();
});

journey('a GeoJSON file comes in and goes out by one undo', async ({ planner }) => {
  const text = collection(
    feature({ name: 'Ô một' }, ring(107, 20.97)),
    feature({ name: 'Ô hai' }, ring(107.02, 20.97)),
  );
  await planner.import.opensFile('o-dat.geojson', text);
  await planner.import.lets(2);
  await planner.import.confirms();
  await planner.candidates.areCalled('Ô một', 'Ô hai');
  await hasArea(planner, 'Ô một', SQUARE_M2);
  await planner.project.presses('undo');
  await planner.project.hasCandidates(0);
  await planner.project.presses('redo');
  await planner.candidates.areCalled('Ô một', 'Ô hai');
});

const KML = (name: string, description: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>
  <name>${name}</name><description>${description}</description><Polygon><outerBoundaryIs><LinearRing><coordinates>
  ${ring(107, 20.97)
    .map(([x, y]) => `${x},${y},0`)
    .join(' ')}
  </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;

for (const [name, content, features, candidate, squareMetres] of [
  ['lo-dat.zip', fixture('shapefile/utf8-5899.zip'), 3, 'Khu đất Đầm Nhà Mạc', SHAPEFILE_M2],
  ['bang.csv', fixture('csv/sites.csv'), 2, 'Khu đất "Cái Lân", lô 1', TABLE_M2],
  ['bang.xlsx', fixture('xlsx/sites.xlsx'), 2, 'Khu đất "Cái Lân", lô 1', TABLE_M2],
  ['o.kml', KML('Ô từ KML', 'ghi chú'), 1, 'Ô từ KML', SQUARE_M2],
] as const) {
  journey(`${name} comes in with its names and areas, and goes out by one undo`, async ({ planner }) => {
    await planner.import.opensFile(name, content);
    await planner.import.lets(features);
    await planner.import.confirms();
    await hasArea(planner, candidate, squareMetres);
    await planner.project.presses('undo');
    await planner.project.hasCandidates(0);
  });
}

const BOW_TIE = [
  [107, 20.97],
  [107.01, 20.98],
  [107.01, 20.97],
  [107, 20.98],
  [107, 20.97],
];

journey('a boundary that crosses itself is told, and mended when one agrees', async ({ planner }) => {
  await planner.import.opensFile('no.geojson', collection(feature({ name: 'Nơ' }, BOW_TIE)));
  await planner.import.reports('reject', 1);
  await planner.import.hasProblem('ring-crosses-itself');
  await planner.import.refuses();
  await planner.import.mends('split-at-crossing');
  await planner.import.lets(1);
  await planner.import.confirms();
  await hasArea(planner, 'Nơ', BOW_TIE_M2);
});

journey('a refused file and a cancelled one change nothing', async ({ planner }) => {
  await planner.project.choosesFromMenu('openSample');
  await planner.project.hasCandidates(3);
  const before = await planner.project.savesFile();
  await planner.import.opensFile('hong.geojson', '{"type": "FeatureCollection", "features": [');
  await planner.import.isToldOfProblem();
  await planner.import.opensFile('no.geojson', collection(feature({ name: 'Nơ' }, BOW_TIE)));
  await planner.import.reports('reject', 1);
  await planner.import.cancels();
  await planner.import.opensFile('tot.geojson', collection(feature({ name: 'Tốt' }, ring(107, 20.97))));
  await planner.import.lets(1);
  await planner.import.cancels();
  await planner.project.hasCandidates(3);
  expect(candidatesOf(await planner.project.savesFile())).toEqual(candidatesOf(before));
});

journey('a surveyed boundary takes the place of that of a zone', async ({ planner }) => {
  await planner.import.opensFile(
    'ranh.geojson',
    collection(feature({ 'sai số (m)': 0.1 }, ring(107, 20.97))),
  );
  await planner.import.lets(1);
  await planner.import.isForZone('kcn-dong-mai');
  await planner.import.confirms();
  await planner.sheet.isOf('kcn-dong-mai');
  await planner.sheet.hasBoundary('surveyed');
  await planner.keys('Control+z');
  await planner.sheet.hasBoundary('indicative');
});

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '=HYPERLINK("https://evil.example/","x")',
  '__proto__',
  '<script>fetch("https://evil.example/")</script>',
];
const [IMAGE = '', FORMULA = '', PROTO = '', SCRIPT = ''] = HOSTILE;

journey('hostile text from a GeoJSON file is text', async ({ planner }) => {
  const features = HOSTILE.map((name, index) =>
    feature({ name, notes: SCRIPT, [IMAGE]: FORMULA, constructor: PROTO }, ring(107 + index * 0.02, 20.97)),
  );
  await planner.import.opensFile('<img src=x onerror=alert(1)>.geojson', collection(...features));
  await planner.import.lets(4);
  await planner.import.confirms();
  await planner.candidates.areCalled(...HOSTILE);
  await planner.candidates.opens(IMAGE);
  await planner.candidates.hasNotes(SCRIPT);
  await planner.candidates.hasField(IMAGE, FORMULA);
  await planner.candidates.hasField('constructor', PROTO);
  await planner.import.harmedNothing();
});

const HOSTILE_CELLS = ['<img src=x onerror=alert(1)>', '__proto__'];
const DBF_HEADER_BYTES = 32 * 5 + 1;
const DBF_ROW_BYTES = 1 + 80 + 24 + 8 + 9;

/** The fixture with other names: the first field of each row, 80 bytes wide. */
function withHostileNames(zipped: Buffer): Buffer {
  const files = unzipSync(zipped);
  const table = Buffer.from(files['lo-dat.dbf'] ?? []);
  for (const [row, text] of HOSTILE_CELLS.entries())
    table.write(text.padEnd(80), DBF_HEADER_BYTES + row * DBF_ROW_BYTES + 1, 'latin1');
  return Buffer.from(zipSync({ ...files, 'lo-dat.dbf': table }));
}

journey('hostile text from KML and from the table of a shapefile is text', async ({ planner }) => {
  const description = `<![CDATA[${SCRIPT}<b>đậm</b>]]>`;
  await planner.import.opensFile('a.kml', KML(`<![CDATA[${IMAGE}]]>`, description));
  await planner.import.lets(1);
  await planner.import.confirms();
  await planner.candidates.areCalled(IMAGE);
  await planner.import.opensFile('b.zip', withHostileNames(fixture('shapefile/utf8-5899.zip')));
  await planner.import.lets(3);
  await planner.import.confirms();
  await planner.candidates.areCalled(IMAGE, ...HOSTILE_CELLS);
  await planner.import.harmedNothing();
});
