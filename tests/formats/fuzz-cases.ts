import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, strToU8, unzipSync, zipSync } from 'fflate';

export type FuzzFile = { readonly name: string; readonly bytes: Uint8Array };

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const FIXTURE_FOLDERS = [
  'geojson',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'shapefile',
  'geopackage',
  'csv',
  'xlsx',
  'dxf',
];
const MOST_FIXTURE_BYTES = 100_000;

const RING = '[[107.05,20.98],[107.06,20.98],[107.06,20.99],[107.05,20.98]]';
const FEATURE = `{"type":"Feature","id":"a","properties":{"ten":"Lô A","__proto__":{"x":1}},"geometry":{"type":"Polygon","coordinates":[${RING}]}}`;
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><ExtendedData><Data name="__proto__"><value>x</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>107.05,20.98 107.06,20.98 107.06,20.99 107.05,20.98</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;
const DXF = `0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nLo\n90\n4\n70\n1\n10\n429087.5\n20\n2317570.8\n10\n429287.5\n20\n2317570.8\n10\n429287.5\n20\n2317770.8\n10\n429087.5\n20\n2317770.8\n0\nENDSEC\n0\nEOF\n`;

const TEXTS: Readonly<Record<string, string>> = {
  'a.geojson': `{"type":"FeatureCollection","features":[${FEATURE},${FEATURE}]}`,
  'a.geojsonl': `${FEATURE}\n${FEATURE}\n`,
  'a.topojson': `{"type":"Topology","objects":{"o":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"n":1}}]}},"arcs":[${RING}]}`,
  'a.kml': KML,
  'a.gpx': `<gpx version="1.1" creator="x"><wpt lat="20.98" lon="107.05"><name>A</name></wpt><trk><trkseg><trkpt lat="20.98" lon="107.05"/><trkpt lat="20.99" lon="107.05"/><trkpt lat="20.99" lon="107.06"/><trkpt lat="20.98" lon="107.05"/></trkseg></trk></gpx>`,
  'a.csv': 'Tên;wkt\nLô A;"POLYGON((107.05 20.98,107.06 20.98,107.06 20.99,107.05 20.98))"\n',
  'b.csv':
    'Mốc\tX (m)\tY (m)\n1\t2317570,85\t429087,57\n2\t2317770,85\t429087,57\n3\t2317770,85\t429287,57\n',
  'a.dxf': DXF,
  'a.matbang.json': '{"kind":"mat-bang-project","version":1,"project":{}}',
};

/** Small files that are sound, of every format: what the cases are made from. */
export function fuzzSeeds(): readonly FuzzFile[] {
  const texts = Object.entries(TEXTS).map(([name, text]) => ({ name, bytes: strToU8(text) }));
  const kmz = { name: 'a.kmz', bytes: zipSync({ 'doc.kml': strToU8(KML) }) };
  return [...texts, kmz, ...FIXTURE_FOLDERS.flatMap(filesIn)];
}

function filesIn(folder: string): readonly FuzzFile[] {
  let names: string[] = [];
  try {
    names = readdirSync(join(FIXTURES, folder)).sort();
  } catch {
    // A format without fixtures has its seed above.
  }
  return names
    .map((name) => join(FIXTURES, folder, name))
    .filter((path) => !path.endsWith('.md') && statSync(path).isFile())
    .filter((path) => statSync(path).size <= MOST_FIXTURE_BYTES)
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
    .map(({ path, bytes }) =>
      path.endsWith('.gz') ? { name: path.slice(0, -3), bytes: gunzipSync(bytes) } : { name: path, bytes },
    );
}

const NASTY = [
  '__proto__',
  'constructor',
  '{"__proto__":{"hacked":1}}',
  '<script>alert(1)</script>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;&b;&b;',
  '=cmd|" /C calc"!A0',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '1e999',
  '-1e308',
  'NaN',
  '9'.repeat(400),
  '[[[[[[[[',
  '"'.repeat(9),
  'null',
  'POLYGON((0 0,',
  '../../etc/passwd',
];

/** One broken file out of the seeds, the same for the same numbers. */
export function mutate(seeds: readonly FuzzFile[], random: () => number): FuzzFile {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const seed = pick(seeds);
  const broken = (sound: Uint8Array): Uint8Array<ArrayBuffer> => {
    let bytes = sound.slice();
    for (let round = Math.floor(random() * 4); round >= 0; round--) {
      const at = Math.floor(random() * (bytes.length + 1));
      bytes = pick([flipBits, cut, repeat, splice, insertText, deepen, swapDigits])({
        bytes,
        at,
        random,
        other: pick(seeds).bytes,
      });
    }
    return bytes;
  };
  // An archive that is broken itself is refused at its door: mostly it is sound, and a part in it is not.
  const isWithin = isArchive(seed.bytes) && random() < 0.7;
  const bytes = isWithin ? withPart(seed.bytes, broken, pick) : broken(seed.bytes);
  // Now and then under the name of another format.
  return { name: random() < 0.1 ? pick(seeds).name : seed.name, bytes };
}

const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** The archive with one of its parts changed. */
function withPart(
  archive: Uint8Array,
  change: (sound: Uint8Array) => Uint8Array,
  pick: <Item>(items: readonly Item[]) => Item,
): Uint8Array {
  const parts = unzipSync(archive);
  const name = pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) });
}

type Step = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
  readonly random: () => number;
  readonly other: Uint8Array;
};

function join3(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

function flipBits({ bytes, random }: Step): Uint8Array<ArrayBuffer> {
  for (let count = 1 + Math.floor(random() * 8); count > 0 && bytes.length > 0; count--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}

const cut = ({ bytes, at }: Step): Uint8Array<ArrayBuffer> => bytes.slice(0, at);

function repeat({ bytes, at, random }: Step): Uint8Array<ArrayBuffer> {
  const piece = bytes.subarray(at, at + 200);
  const times = Math.floor(random() * 40);
  return join3(bytes.subarray(0, at), ...Array.from({ length: times }, () => piece), bytes.subarray(at));
}

function splice({ bytes, at, other, random }: Step): Uint8Array<ArrayBuffer> {
  const from = Math.floor(random() * other.length);
  return join3(bytes.subarray(0, at), other.subarray(from, from + 2000), bytes.subarray(at));
}

function insertText({ bytes, at, random }: Step): Uint8Array<ArrayBuffer> {
  const text = NASTY[Math.floor(random() * NASTY.length)] ?? '';
  const over = random() < 0.5 ? text.length : 0;
  return join3(bytes.subarray(0, at), new TextEncoder().encode(text), bytes.subarray(at + over));
}

function deepen({ bytes, at, random }: Step): Uint8Array<ArrayBuffer> {
  const [open, close] = [
    ['[', ']'],
    ['{"a":', '}'],
    ['<a>', '</a>'],
    ['(', ')'],
  ][Math.floor(random() * 4)] ?? ['[', ']'];
  const depth = Math.floor(10 ** (1 + random() * 3.5));
  const text = new TextEncoder();
  return join3(
    bytes.subarray(0, at),
    text.encode((open ?? '').repeat(depth)),
    text.encode((close ?? '').repeat(depth)),
    bytes.subarray(at),
  );
}

/** Numbers stay numbers, and become others: lengths, counts, coordinates. */
function swapDigits({ bytes, random }: Step): Uint8Array<ArrayBuffer> {
  for (let at = 0; at < bytes.length; at++) {
    const isDigit = (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57;
    if (isDigit && random() < 0.05) bytes[at] = 48 + Math.floor(random() * 10);
  }
  return bytes;
}
