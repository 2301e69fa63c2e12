import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outlineFaults } from '@/geometry/outline-validity';
import { isValidToGeos } from './geos-validity';

type Rings = Position[][];

const SQUARE: Position[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

function box(x: number, y: number, width: number, height = width): Position[] {
  return [
    [x, y],
    [x, y + height],
    [x + width, y + height],
    [x + width, y],
    [x, y],
  ];
}

function ring(text: string): Position[] {
  return text.split(', ').map((pair) => pair.split(' ').map(Number));
}

function faultsOf(polygons: readonly Rings[]) {
  return outlineFaults({ type: 'MultiPolygon', coordinates: [...polygons] });
}

function codesOf(polygons: readonly Rings[]): readonly string[] {
  return faultsOf(polygons)
    .filter(({ isInvalid }) => isInvalid)
    .map(({ code }) => code);
}

const INVALID: readonly (readonly [string, readonly Rings[], string, Position | null])[] = [
  ['a bow-tie', [[ring('0 0, 4 4, 4 0, 0 4, 0 0')]], 'ring-crosses-itself', [2, 2]],
  [
    'a figure of eight through a corner',
    [[ring('0 0, 2 2, 4 4, 4 0, 2 2, 0 4, 0 0')]],
    'ring-crosses-itself',
    [2, 2],
  ],
  ['a ring that touches itself', [[ring('0 0, 10 0, 10 10, 5 0, 0 10, 0 0')]], 'ring-touches-itself', [5, 0]],
  ['a spike outwards', [[ring('0 0, 10 0, 10 5, 14 5, 10 5, 10 10, 0 10, 0 0')]], 'spike', [14, 5]],
  ['a spike inwards', [[ring('0 0, 10 0, 10 5, 4 5, 10 5, 10 10, 0 10, 0 0')]], 'spike', [4, 5]],
  ['a ring there and back', [[ring('0 0, 10 0, 5 0, 0 0')]], 'ring-no-area', [0, 0]],
  ['a ring of one point', [[ring('3 3, 3 3, 3 3, 3 3')]], 'ring-short', [3, 3]],
  ['two corners', [[ring('0 0, 4 4, 0 0')]], 'ring-short', [0, 0]],
  ['an open ring', [[ring('0 0, 4 0, 4 4, 0 4')]], 'ring-open', [0, 4]],
  ['a hole outside', [[SQUARE, box(20, 20, 2)]], 'hole-outside', [20, 20]],
  ['a hole over the edge', [[SQUARE, box(8, 4, 4)]], 'hole-outside', [10, 8]],
  ['a hole that is the shell', [[SQUARE, SQUARE]], 'hole-outside', null],
  ['a hole in a hole', [[SQUARE, box(1, 1, 8), box(3, 3, 2)]], 'hole-in-hole', [3, 3]],
  ['holes that cross', [[SQUARE, box(1, 1, 4), box(3, 3, 4)]], 'holes-overlap', [3, 5]],
  ['the same hole twice', [[SQUARE, box(2, 2, 3), box(2, 2, 3)]], 'holes-overlap', null],
  ['holes that share an edge', [[SQUARE, box(2, 2, 3), box(5, 2, 3)]], 'holes-overlap', null],
  ['a hole along an edge', [[SQUARE, box(0, 2, 3)]], 'hole-outside', null],
  [
    'holes that cut the area in two',
    [[SQUARE, ring('0 5, 5 6, 10 5, 5 4, 0 5')]],
    'interior-disconnected',
    null,
  ],
  ['a part in another', [[SQUARE], [box(2, 2, 2)]], 'shells-nested', [2, 2]],
  ['parts that cross', [[SQUARE], [box(5, 5, 10)]], 'shells-overlap', [10, 5]],
  ['the same part twice', [[SQUARE], [SQUARE]], 'shells-overlap', null],
  ['parts that share an edge', [[SQUARE], [box(10, 0, 5)]], 'shells-overlap', null],
  ['a part that fills a hole', [[SQUARE, box(2, 2, 3)], [box(2, 2, 3)]], 'shells-overlap', null],
  ['no number', [[ring('0 0, 4 0, NaN 4, 0 4, 0 0')]], 'not-finite', null],
  ['an endless number', [[ring('0 0, 4 0, Infinity 4, 0 4, 0 0')]], 'not-finite', null],
  ['no rings', [[]], 'ring-short', null],
];

const VALID: readonly (readonly [string, readonly Rings[]])[] = [
  ['a square', [[SQUARE]]],
  ['a square the other way round', [[[...SQUARE].reverse()]]],
  ['a repeated vertex', [[ring('0 0, 10 0, 10 0, 10 10, 0 10, 0 0')]]],
  ['a vertex in the middle of an edge', [[ring('0 0, 5 0, 10 0, 10 10, 0 10, 0 0')]]],
  ['a hole', [[SQUARE, box(2, 2, 3)]]],
  ['a hole that touches its shell at a point', [[SQUARE, ring('0 5, 3 6, 3 4, 0 5')]]],
  ['a hole at a corner of its shell', [[SQUARE, ring('0 0, 3 6, 6 3, 0 0')]]],
  ['holes that touch at a point', [[SQUARE, box(1, 1, 3), box(4, 4, 3)]]],
  ['parts that touch at a corner', [[SQUARE], [box(10, 10, 5)]]],
  ['a part on an island in a hole', [[SQUARE, box(2, 2, 6)], [box(4, 4, 2)]]],
];

describe('outlineFaults', () => {
  it.each(INVALID)('finds %s, with its place', (_, polygons, code, place) => {
    const [first] = faultsOf(polygons).filter(({ isInvalid }) => isInvalid);
    expect(first?.code).toBe(code);
    if (place) expect(first?.place).toEqual(place);
    else if (code !== 'not-finite' && polygons[0]?.length) expect(first?.place).not.toBeNull();
  });

  it.each(VALID)('takes %s', (_, polygons) => {
    expect(codesOf(polygons)).toEqual([]);
  });

  it('says where a vertex is repeated, and refuses nothing for it', () => {
    const faults = faultsOf([[ring('0 0, 10 0, 10 0, 10 10, 0 10, 0 0')]]);
    expect(faults).toEqual([{ code: 'repeated-vertex', place: [10, 0], path: [0, 0, 2], isInvalid: false }]);
  });

  it('tells every crossing of a ring, by the vertices as given', () => {
    const faults = faultsOf([[SQUARE], [ring('20 0, 24 4, 24 4, 24 0, 20 4, 20 0')]]);
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['repeated-vertex', [1, 0, 2]],
      ['ring-crosses-itself', [1, 0, 3]],
    ]);
  });

  it('tells of a hundred thousand equal holes that they share ground', () => {
    const holes = Array.from({ length: 100_000 }, () => box(2, 2, 3));
    expect(codesOf([[SQUARE, ...holes]])).toEqual(['holes-overlap']);
  });

  it('tells of fifty thousand holes in holes as many as anybody would read', () => {
    const holes = Array.from({ length: 50_000 }, (_, at) => box(1 + at * 1e-5, 1 + at * 1e-5, 5 - at * 2e-5));
    const codes = codesOf([[SQUARE, ...holes]]);
    expect(new Set(codes)).toEqual(new Set(['hole-in-hole']));
    expect(codes).toHaveLength(200);
  });

  it('finds the one crossing among 200,000 vertices', () => {
    const count = 200_000;
    const lower = Array.from({ length: count / 2 }, (_, at): Position => [at, -10 - (at % 7)]);
    const upper = lower.map(([x = 0, y = 0]): Position => [x, -y]).reverse();
    const ring = [...lower, ...upper];
    const closed = [...ring, ring[0] as Position];
    expect(codesOf([[closed]])).toEqual([]);
    const [x = 0] = closed[50_000] ?? [];
    closed[50_000] = [x, 30];
    expect(codesOf([[closed]]).length).toBeGreaterThan(0);
  });
});

describe('outlineFaults and GEOS', () => {
  const close = (corners: Position[]): Position[] => [...corners, corners[0] as Position];
  const corner = (most: number) =>
    fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })) as fc.Arbitrary<Position>;
  const anyRing = (most: number, corners: number) =>
    fc.array(corner(most), { minLength: 3, maxLength: corners }).map(close);
  const anyBox = fc
    .tuple(corner(8), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .map(([[x = 0, y = 0], width, height]) => box(x, y, width, height));
  const shell = fc.oneof(anyBox, anyRing(8, 8), fc.constant(SQUARE));
  const hole = fc.oneof(anyBox, anyRing(5, 5), anyRing(4, 4));
  const polygon = fc
    .tuple(shell, fc.array(hole, { maxLength: 3 }))
    .map(([first, holes]) => [first, ...holes]);

  it('agree on what is valid', () => {
    let valid = 0;
    const law = fc.property(fc.array(polygon, { minLength: 1, maxLength: 3 }), (polygons) => {
      const isValid = isValidToGeos(polygons);
      valid += Number(isValid);
      expect(codesOf(polygons).length === 0).toBe(isValid);
    });
    fc.assert(law, { seed: 20_260_501, numRuns: 6_000 });
    expect(valid).toBeGreaterThan(300);
  });
});
