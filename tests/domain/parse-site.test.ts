import { describe, expect, it } from 'vitest';
import { guessMapping } from '@/domain/attribute-mapping';
import { parseSite, type SiteReading } from '@/domain/parse-site';
import type { RawFeature } from '@/domain/raw-feature';
import { lngLat } from '@/geometry/position';

const READING: SiteReading = {
  locate: (x, y) => lngLat(x, y),
  unit: 'degrees',
  mends: new Set(),
  mapping: guessMapping([]),
  asksForWinding: true,
};

function parse(geometry: unknown, part: Partial<RawFeature> = {}, reading: Partial<SiteReading> = {}) {
  return parseSite({ id: null, geometry, properties: [], layer: '', ...part }, 4, { ...READING, ...reading });
}

function codes(geometry: unknown): readonly string[] {
  return parse(geometry).problems.map(({ code, severity }) => `${severity} ${code}`);
}

const RING = [
  [107.05, 20.98],
  [107.052, 20.98],
  [107.052, 20.982],
  [107.05, 20.982],
  [107.05, 20.98],
];
const SQUARE = { type: 'Polygon', coordinates: [RING] };

describe('parseSite', () => {
  it.each([
    ['a polygon', SQUARE, ['Polygon']],
    ['several polygons', { type: 'MultiPolygon', coordinates: [[RING]] }, ['MultiPolygon']],
    ['a point', { type: 'Point', coordinates: [107, 21, 12] }, ['Point']],
    [
      'points, each a site',
      {
        type: 'MultiPoint',
        coordinates: [
          [107, 21],
          [107.1, 21],
        ],
      },
      ['Point', 'Point'],
    ],
    ['a closed line, as an area', { type: 'LineString', coordinates: RING }, ['Polygon']],
    [
      'a collection within a collection, in parts',
      {
        type: 'GeometryCollection',
        geometries: [SQUARE, { type: 'GeometryCollection', geometries: [SQUARE] }],
      },
      ['Polygon', 'Polygon'],
    ],
  ])('takes %s', (_, geometry, types) => {
    const { drafts, problems } = parse(geometry);
    expect(drafts.map((draft) => draft.geometry.type)).toEqual(types);
    expect(problems).toEqual([]);
  });

  it.each([
    ['nothing', null, ['warning geometry-missing']],
    ['a word', 'POLYGON', ['error feature-shape']],
    ['a list', [], ['error feature-shape']],
    ['an unknown type', { type: 'Curve', coordinates: [] }, ['error geometry-type']],
    ['no coordinates', { type: 'Polygon' }, ['error feature-shape']],
    ['words for numbers', { type: 'Polygon', coordinates: [[['107', '20']]] }, ['error feature-shape']],
    ['an endless number', { type: 'Point', coordinates: [Infinity, 21] }, ['error not-finite']],
    ['an open line', { type: 'LineString', coordinates: RING.slice(0, 4) }, ['warning line-not-area']],
    ['an open ring', { type: 'Polygon', coordinates: [RING.slice(0, 4)] }, ['error ring-open']],
    [
      'degrees beyond the globe',
      { type: 'Point', coordinates: [190, 21] },
      ['error coordinate-out-of-range'],
    ],
    ['latitude first', { type: 'Point', coordinates: [21, 107] }, ['error axes-swapped']],
    ['metres', { type: 'Point', coordinates: [429087, 2317570] }, ['error metres-as-degrees']],
    ['the wrong winding', { type: 'Polygon', coordinates: [RING.toReversed()] }, ['warning ring-winding']],
    ['a place far away', { type: 'Point', coordinates: [2.35, 48.85] }, ['warning far-from-province']],
    ['a box that does not fit', { ...SQUARE, bbox: [0, 0, 1, 1] }, ['warning bbox-wrong']],
    [
      'a tiny area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [107, 21],
            [107.00001, 21],
            [107, 21.00001],
            [107, 21],
          ],
        ],
      },
      ['warning area-tiny'],
    ],
    [
      'a whole province',
      {
        type: 'Polygon',
        coordinates: [
          [
            [106.5, 20.7],
            [108, 20.7],
            [108, 21.7],
            [106.5, 20.7],
          ],
        ],
      },
      ['warning area-huge'],
    ],
  ])('tells of %s', (_, geometry, expected) => {
    expect(codes(geometry)).toEqual(expected);
    expect(parse(geometry).problems.every(({ feature }) => feature === 4)).toBe(true);
  });

  it('does not follow collections nested without end', () => {
    let geometry: object = SQUARE;
    for (let depth = 0; depth < 5000; depth++)
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(codes(geometry)).toEqual(['error feature-shape']);
  });

  it('winds what it takes, and keeps every vertex', () => {
    const { drafts } = parse({ type: 'Polygon', coordinates: [RING.toReversed()] });
    expect(drafts[0]?.geometry).toEqual(SQUARE);
  });

  it('reads columns by the mapping and keeps the others as they are', () => {
    const properties = [
      ['Tên khu đất', 'Lô A'],
      ['Tình trạng', 'Đang nghiên cứu'],
      ['Sai số (m)', '2,5'],
      ['__proto__', 'x'],
      ['chi tiết', { a: [1] }],
    ] as const;
    const mapping = guessMapping(properties.map(([name]) => name));
    const { drafts, problems } = parse(SQUARE, { properties }, { mapping });
    expect(drafts[0]).toMatchObject({ name: 'Lô A', status: 'studied', errorMetres: 2.5 });
    expect(drafts[0]?.fields).toEqual([
      { name: '__proto__', value: 'x' },
      { name: 'chi tiết', value: '{"a":[1]}' },
    ]);
    expect(problems).toMatchObject([{ code: 'prototype-key', field: '__proto__', severity: 'warning' }]);
  });

  it('says what is too long to be kept, and keeps a long name whole in a field', () => {
    const long = `${'a'.repeat(299)}🏭 hết`;
    const properties = [
      ['name', long],
      ['ghi', 'b'.repeat(10_001)],
      ['chi tiết', { a: 'c'.repeat(10_000) }],
    ] as const;
    const { drafts, problems } = parse(SQUARE, { properties }, { mapping: guessMapping(['name']) });
    // Not through the middle of a letter that takes two units.
    expect(drafts[0]?.name).toBe('a'.repeat(299));
    expect(drafts[0]?.fields[0]).toEqual({ name: 'name', value: long });
    expect(drafts[0]?.fields[1]?.value).toBe('b'.repeat(10_000));
    expect(problems).toMatchObject([
      { code: 'name-cut', field: 'name', detail: '300', severity: 'warning' },
      { code: 'text-cut', field: 'ghi', detail: '10000' },
      { code: 'text-cut', field: 'chi tiết' },
    ]);
  });

  it('leaves out of its own files what is worked out anew', () => {
    const properties = [
      ['record', 'candidate'],
      ['status', 'chosen'],
      ['ellipsoid_ha', 5],
      ['seaport_nearest', 'x'],
      ['đất lúa', 'có'],
    ] as const;
    const { drafts } = parse(SQUARE, { properties }, { mapping: guessMapping(['status']) });
    expect(drafts[0]).toMatchObject({ status: 'chosen', fields: [{ name: 'đất lúa', value: 'có' }] });
  });

  it('keeps the names of corners where it keeps the corners', () => {
    expect(parse(SQUARE, { cornerNames: ['1', '2', '3', '4'] }).drafts[0]?.cornerNames).toHaveLength(4);
    expect(parse(SQUARE, { cornerNames: ['1', '2', '3'] }).drafts[0]?.cornerNames).toEqual([]);
  });
});
