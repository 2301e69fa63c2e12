import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedSite } from '@/domain/exported-site';
import { readGeojson, writeGeojson } from '@/formats/geojson';

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown) => readGeojson(bytesOf(value), { fileName: 'a.geojson' });

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [107, 21],
      [107.01, 21],
      [107.01, 21.01],
      [107, 21],
    ],
  ],
};
const feature = { type: 'Feature', id: 7, properties: { tên: 'Lô A' }, geometry: square };

describe('readGeojson', () => {
  it.each([
    ['a collection', { type: 'FeatureCollection', features: [feature] }, [['tên', 'Lô A']]],
    ['a feature', feature, [['tên', 'Lô A']]],
    ['a bare geometry', square, []],
  ])('reads %s', (_, value, properties) => {
    expect(read(value)).toMatchObject({
      ok: true,
      value: { format: 'geojson', claim: { type: 'wgs84' }, features: [{ geometry: square, properties }] },
    });
  });

  it.each([
    ['one a line', `${JSON.stringify(feature)}\n${JSON.stringify(feature)}\n`],
    ['RFC 8142', `\u001e${JSON.stringify(feature)}\n\u001e${JSON.stringify(feature)}\n`],
  ])('reads a sequence, %s', (_, text) => {
    const contents = read(text);
    expect(contents).toMatchObject({ ok: true, value: { format: 'geojson-sequence' } });
    expect(contents.ok && contents.value.features).toHaveLength(2);
  });

  it('reads UTF-16 and a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(feature)}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    for (const bytes of [utf16, bytesOf(text)]) {
      const contents = readGeojson(bytes, { fileName: 'a' });
      expect(contents.ok && contents.value.features[0]?.properties).toEqual([['tên', 'Lô A']]);
    }
  });

  it('believes a crs', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::5899' } };
    expect(read({ type: 'FeatureCollection', crs, features: [feature] })).toMatchObject({
      value: { claim: { type: 'plane', system: { code: 5899 } } },
    });
  });

  it('keeps keys that are dangerous as mere text', () => {
    const contents = read(
      '{"type":"Feature","properties":{"__proto__":{"evil":1},"constructor":2},"geometry":null}',
    );
    expect(contents.ok && contents.value.features[0]?.properties).toEqual([
      ['__proto__', { evil: 1 }],
      ['constructor', 2],
    ]);
    expect('evil' in {}).toBe(false);
  });

  it('names features that are none, and keeps their place', () => {
    const contents = read({
      type: 'FeatureCollection',
      features: [null, { ...feature, properties: [1] }, feature],
    });
    expect(contents).toMatchObject({
      value: {
        problems: [
          { code: 'feature-shape', feature: 0 },
          { code: 'properties-shape', feature: 1 },
        ],
      },
    });
    expect(contents.ok && contents.value.features).toHaveLength(3);
  });

  it.each([
    ['{"type":"FeatureCollection",\n"features":[}', 'file-damaged', 'JSON 2:14'],
    ['{"type":"FeatureCollection"}', 'feature-shape', undefined],
    ['{"name":"package"}', 'feature-shape', undefined],
    ['[1,2]', 'feature-shape', undefined],
    [`${'['.repeat(100_000)}`, 'nesting-too-deep', '64'],
    [
      JSON.stringify({ ...feature, properties: { deep: JSON.parse('['.repeat(63) + ']'.repeat(63)) } }),
      'nesting-too-deep',
      '64',
    ],
  ])('refuses %.40s', (text, code, detail) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { code, subject: 'a.geojson' } });
    if (detail) expect(read(text)).toMatchObject({ problem: { detail } });
  });

  it('never reads half a file', () => {
    const text = writeGeojson([{ id: 'a', name: 'A', geometry: square as never, fields: [['x', 1]] }]);
    for (let part = 0; part < 10; part++)
      expect(read(text.slice(0, Math.floor(((text.length - 2) * part) / 10))).ok).toBe(false);
  });
});

describe('writeGeojson', () => {
  it('reads back to the same coordinates and attributes', () => {
    const text = fc.string({ unit: 'grapheme' }).map((any) => any.normalize('NFC'));
    const degree = (least: number) =>
      fc.double({ min: least, max: least + 1, noNaN: true }).map((value) => value + 0);
    const site: fc.Arbitrary<ExportedSite> = fc.record({
      id: fc.string(),
      name: text,
      geometry: fc.record({
        type: fc.constant('Point' as const),
        coordinates: fc.tuple(degree(107), degree(21)),
      }),
      fields: fc.uniqueArray(
        fc.tuple(
          text.filter((name) => name !== 'name' && !/^\d+$/.test(name)),
          fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer()),
        ),
        { selector: ([name]) => name },
      ),
    });
    fc.assert(
      fc.property(fc.array(site), (sites) => {
        const contents = read(writeGeojson(sites));
        const back = contents.ok ? contents.value.features : [];
        expect(back.map(({ id, geometry, properties }) => ({ id, geometry, properties }))).toEqual(
          sites.map(({ id, name, geometry, fields }) => ({
            id,
            geometry,
            properties: [['name', name], ...fields],
          })),
        );
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
