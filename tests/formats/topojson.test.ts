import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTopojson } from '@/formats/topojson';

const read = (value: unknown) =>
  readTopojson(strToU8(typeof value === 'string' ? value : JSON.stringify(value)), { fileName: 'a.json' });

const topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [107, 21] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
  objects: {
    'khu công nghiệp': {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 3, arcs: [[0]], properties: { tên: 'Lô A', ['__proto__']: 1 } }],
    },
  },
};

describe('readTopojson', () => {
  it('reads each object as a layer', () => {
    const contents = read(topology);
    expect(contents).toMatchObject({
      value: { features: [{ id: '3', layer: 'khu công nghiệp', geometry: { type: 'Polygon' } }] },
    });
    const geometry = contents.ok ? contents.value.features[0]?.geometry : undefined;
    const { coordinates } = geometry as { coordinates: readonly (readonly (readonly number[])[])[] };
    expect(coordinates[0]?.[1]?.[0]).toBeCloseTo(107.01, 12);
    expect(coordinates[0]).toHaveLength(4);
  });

  it.each([
    [{ type: 'Topology' }, 'feature-shape'],
    ['null', 'feature-shape'],
    ['{"type":', 'file-damaged'],
    [{ ...topology, arcs: [] }, 'file-damaged'],
    [{ ...topology, arcs: [[]] }, null],
    [{ ...topology, arcs: [null] }, 'file-damaged'],
    ['['.repeat(5000), 'nesting-too-deep'],
  ])('does not trust %.40j', (value, code) => {
    const contents = read(value);
    if (code) expect(contents).toMatchObject({ ok: false, problem: { code } });
  });
});

type Ring = readonly (readonly [number, number])[];

/** Whole numbers of a grid, as quantised files have them. */
const cell = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 }));
const ring: fc.Arbitrary<Ring> = fc
  .array(cell, { minLength: 3, maxLength: 12 })
  .map((corners) => [...corners, ...corners.slice(0, 1)]);

/** A ring in two arcs, the second of them stored the other way round, as borders of neighbours are. */
function arcsOf(corners: Ring): readonly Ring[] {
  const middle = Math.floor(corners.length / 2);
  return [corners.slice(0, middle + 1), corners.slice(middle).toReversed()];
}

/** Each position as what it differs by from the one before. */
function deltas(arc: Ring): Ring {
  return arc.map(([x, y], index) => {
    const [u, v] = arc[index - 1] ?? [0, 0];
    return [x - u, y - v];
  });
}

describe('any topology', () => {
  it('gives back every ring, quantised or not, from shared and turned arcs', () => {
    const areas = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(areas, fc.boolean(), (polygons, isQuantised) => {
        const transform = { scale: [0.0001, 0.0001], translate: [107, 20] } as const;
        const degrees = ([x, y]: readonly [number, number]): [number, number] => [
          x * transform.scale[0] + transform.translate[0],
          y * transform.scale[1] + transform.translate[1],
        ];
        const arcs = polygons.flat().flatMap(arcsOf);
        let next = 0;
        const references = polygons.map((rings) => rings.map(() => [next++ * 2, ~(next * 2 - 1)]));
        const contents = read({
          type: 'Topology',
          ...(isQuantised ? { transform } : {}),
          arcs: isQuantised ? arcs.map(deltas) : arcs.map((arc) => arc.map(degrees)),
          objects: {
            a: {
              type: 'GeometryCollection',
              geometries: references.map((polygon) => ({ type: 'Polygon', arcs: polygon })),
            },
            b: { type: 'MultiPolygon', arcs: references },
          },
        });
        const wanted = polygons.map((rings) => rings.map((corners) => corners.map(degrees)));
        const found = contents.ok ? contents.value.features.map(({ geometry }) => geometry) : [];
        expect(found).toEqual([
          ...wanted.map((coordinates) => ({ type: 'Polygon', coordinates })),
          { type: 'MultiPolygon', coordinates: wanted },
        ]);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('is never read halfway where it is cut off', () => {
    const text = JSON.stringify(topology);
    for (let length = 0; length < text.length; length++)
      expect(read(text.slice(0, length)).ok, String(length)).toBe(false);
  });
});
