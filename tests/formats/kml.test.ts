import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { readKml } from '@/formats/kml';
import { readKmz } from '@/formats/kmz';
import { writeKml } from '@/formats/write-kml';

const OPTIONS = { fileName: 'a.kml' };
const read = (text: string) => readKml(strToU8(text), OPTIONS);
const wrapped = (inside: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Đất</name>${inside}</Document></kml>`;
const RING = '107,21,5 107.01,21,5 107.01,21.01,5 107,21,5';
const POLYGON = `<Polygon><outerBoundaryIs><LinearRing><coordinates>\n ${RING} </coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const ring = [
  [107, 21],
  [107.01, 21],
  [107.01, 21.01],
  [107, 21],
];

describe('readKml', () => {
  it('reads areas, names, folders and data; heights are left out', () => {
    const text = wrapped(
      `<Folder><name>Lớp 1</name><Placemark id="p1"><name>Lô A</name><description><![CDATA[<b>x</b>]]></description>
       <ExtendedData><Data name="Diện tích"><value>12</value></Data></ExtendedData>${POLYGON}</Placemark></Folder>`,
    );
    expect(read(text)).toMatchObject({
      value: {
        claim: { type: 'wgs84' },
        features: [
          {
            id: 'p1',
            layer: 'Lớp 1',
            geometry: { type: 'Polygon', coordinates: [ring] },
            properties: [
              ['name', 'Lô A'],
              ['description', '<b>x</b>'],
              ['Diện tích', '12'],
            ],
          },
        ],
      },
    });
  });

  it('makes one of several areas, and a collection of unlike shapes', () => {
    const two = `<Placemark><MultiGeometry>${POLYGON}${POLYGON}</MultiGeometry></Placemark>`;
    const mixed = `<Placemark><MultiGeometry>${POLYGON}<Point><coordinates>107,21</coordinates></Point></MultiGeometry></Placemark>`;
    const contents = read(wrapped(two + mixed));
    expect(contents.ok && contents.value.features.map(({ geometry }) => geometry)).toMatchObject([
      { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
      { type: 'GeometryCollection', geometries: [{ type: 'Polygon' }, { type: 'Point' }] },
    ]);
  });

  it('says what it passes over', () => {
    expect(read(wrapped('<GroundOverlay/><GroundOverlay/><Placemark/>'))).toMatchObject({
      value: { problems: [{ code: 'format-part-skipped', detail: 'GroundOverlay × 2' }] },
    });
  });

  it('hands on what is no number, to be named later', () => {
    const contents = read(wrapped('<Placemark><Point><coordinates>x,21</coordinates></Point></Placemark>'));
    expect(contents.ok && contents.value.features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [Number.NaN, 21],
    });
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><kml/>', 'doctype-refused'],
    [wrapped('<Placemark>'), 'file-damaged'],
    [wrapped('<Placemark></placemark>'), 'file-damaged'],
    [wrapped('&nbsp;'), 'file-damaged'],
    ['<gpx/>', 'feature-shape'],
    [`<kml>${'<a>'.repeat(100_000)}`, 'nesting-too-deep'],
  ])('refuses %.30s', (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { code, subject: 'a.kml' } });
  });

  it('is never read halfway', () => {
    const text = wrapped(`<Placemark>${POLYGON}</Placemark>`.repeat(20));
    for (let part = 0; part < 10; part++)
      expect(read(text.slice(0, Math.floor((text.length * part) / 10))).ok).toBe(false);
  });
});

describe('an XML file made to hold a program up', () => {
  // Each would be tried again from every beginning by a pattern that looks for the end.
  it.each(['<!--', '<![CDATA[', '<?a ', '<a b="', "<a b='", '<{"a":', '<a'])('is refused: %s', (piece) => {
    const text = `<kml>${piece.repeat(600_000 / piece.length)}`;
    expect(read(text)).toMatchObject({ ok: false, problem: { severity: 'error' } });
  });

  it('has its depth told past quotes, comments and empty elements', () => {
    const within = `<a b=">"/><!-- ${'<a>'.repeat(200)} --><![CDATA[${'<a>'.repeat(200)}]]>`;
    expect(read(wrapped(within)).ok).toBe(true);
    const deep = `${'<a b="/>">'.repeat(200)}${'</a>'.repeat(200)}`;
    expect(read(wrapped(deep))).toMatchObject({ ok: false, problem: { code: 'nesting-too-deep' } });
  });
});

describe('writeKml', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(']]>', '<b>', '&amp;', '\r\n', '\t', '\u0085'),
      ),
    )
    .map((parts) => parts.join('').normalize('NFC'));
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  );
  const degree = (least: number) => fc.double({ min: least, max: least + 1, noNaN: true });
  const site: fc.Arbitrary<ExportedSite> = fc.record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1 }),
    name: text,
    geometry: fc.record({
      type: fc.constant('Point' as const),
      coordinates: fc.tuple(degree(107), degree(21)),
    }),
    fields: fc.tuple(
      fc.tuple(fc.constant('chữ "<&>'), text),
      fc.tuple(fc.constant('số\tlượng'), fc.integer()),
      fc.tuple(fc.constant('lẫn'), value),
    ),
  });

  it('reads back to the same coordinates, names and values', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1 }), (sites) => {
        const contents = read(writeKml(sites));
        if (!contents.ok) throw new Error(JSON.stringify(contents.problem));
        const back = contents.value.features;
        expect(back.map(({ geometry }) => geometry)).toEqual(sites.map(({ geometry }) => geometry));
        back.forEach(({ id, properties }, index) => {
          const wanted = sites[index];
          const [[, first] = [], [, second] = [], [, third] = []] = wanted?.fields ?? [];
          const fields = new Map(properties);
          expect(id).toBe(wanted?.id);
          expect(fields.get('name')).toBe(wanted?.name);
          expect(fields.get('chữ "<&>')).toBe(first);
          expect(fields.get('số\tlượng')).toBe(second);
          expect(String(fields.get('lẫn'))).toBe(String(third));
        });
      }),
      { seed: 19, numRuns: 150 },
    );
  });

  it('leaves out what is not held', () => {
    const contents = read(writeKml([{ id: 'a', name: 'A', geometry: null, fields: [['x', null]] }]));
    expect(contents).toMatchObject({
      value: { features: [{ geometry: null, properties: [['name', 'A']] }] },
    });
  });
});

describe('readKmz', () => {
  const kml = strToU8(wrapped(`<Placemark>${POLYGON}</Placemark>`));

  it('reads the document and passes pictures over', () => {
    const bytes = zipSync({ 'files/a.png': new Uint8Array(9), 'doc.kml': kml });
    expect(readKmz(bytes, OPTIONS)).toMatchObject({ value: { format: 'kmz', features: [{ layer: 'Đất' }] } });
  });

  it.each([
    ['no document', zipSync({ 'a.png': new Uint8Array(9) })],
    ['half of it', zipSync({ 'doc.kml': kml }).slice(0, 200)],
  ])('refuses an archive with %s', (_, bytes) => {
    expect(readKmz(bytes, OPTIONS)).toMatchObject({ ok: false, problem: { code: 'file-damaged' } });
  });
});
