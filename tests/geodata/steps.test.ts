import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitArea } from '../../geodata/steps/fit-area';
import { createOverlay, type PolygonRings } from '../../geodata/steps/integer-rings';
import { metresPerDegree, toDegrees } from '../../geodata/steps/local-plane';
import { geodesicPolygonArea } from '../../geodata/steps/measure-area';
import { parkShape } from '../../geodata/steps/park-shape';
import { closeShores, joinLines, readCoastLines } from '../../geodata/steps/polygonize-coast';
import { createRandom } from '../../geodata/steps/seeded-random';
import { simplifyLine } from '../../geodata/steps/simplify-line';
import { layerText } from '../../geodata/steps/write-layer';

const square = (west: number, south: number, side: number): PolygonRings => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

const planarArea = (ring: readonly (readonly number[])[]): number =>
  ring.reduce((sum, [x = NaN, y = NaN], index) => {
    const [nx = NaN, ny = NaN] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * ny - nx * y) / 2;
  }, 0);

describe('coast lines', () => {
  it('are read in blocks, single points left out', () => {
    expect(readCoastLines('>\n1 2\n3 4\n>\n5 6\n>\n7 8\n9 9\n')).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [7, 8],
        [9, 9],
      ],
    ]);
  });

  it('join head to tail into open shores and closed islands', () => {
    const joined = joinLines([
      [
        [2, 0],
        [3, 1],
      ],
      [
        [5, 5],
        [6, 5],
      ],
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      [
        [6, 5],
        [5, 6],
        [5, 5],
      ],
    ]);
    expect(joined).toEqual([
      [
        [0, 0],
        [1, 1],
        [2, 0],
        [3, 1],
      ],
      [
        [5, 5],
        [6, 5],
        [5, 6],
        [5, 5],
      ],
    ]);
  });

  it('close along the box with the land on their left', () => {
    const box = [0, 0, 10, 10] as const;
    const northward = closeShores(
      [
        [
          [4, 0],
          [4, 10],
        ],
      ],
      box,
    );
    expect(northward).toEqual([
      [
        [4, 0],
        [4, 10],
        [0, 10],
        [0, 0],
        [4, 0],
      ],
    ]);
    const southward = closeShores(
      [
        [
          [4, 10],
          [4, 0],
        ],
      ],
      box,
    );
    expect(planarArea(southward[0] ?? [])).toBe(60);
    const strip = closeShores(
      [
        [
          [4, 10],
          [4, 0],
        ],
        [
          [6, 0],
          [6, 10],
        ],
      ],
      box,
    );
    expect(strip.map(planarArea)).toEqual([20]);
  });
});

describe('overlay', () => {
  const overlay = createOverlay(3);

  it('unites, cuts and intersects, outer rings counter-clockwise and holes clockwise', () => {
    const united = overlay.unite([square(0, 0, 2), square(1, 1, 2)]);
    expect(united).toHaveLength(1);
    expect(planarArea(united[0]?.[0] ?? [])).toBeCloseTo(7, 9);
    const [framed = []] = overlay.subtract([square(0, 0, 4)], [square(1, 1, 2)]);
    expect(framed.map((ring) => planarArea(ring))).toEqual([16, -4]);
    expect(overlay.intersect([square(0, 0, 2)], [square(5, 5, 1)])).toEqual([]);
  });

  it('gives back an island in a lake as a polygon of its own', () => {
    const lake = overlay.subtract([square(0, 0, 10)], [square(2, 2, 6)]);
    expect(overlay.unite([...lake, square(4, 4, 2)])).toHaveLength(2);
  });

  it('grows and shrinks', () => {
    const [grown = []] = overlay.grow([square(0, 0, 1)], 0.1);
    expect(planarArea(grown[0] ?? [])).toBeGreaterThan(1.3);
    expect(overlay.grow([square(0, 0, 1)], -0.6)).toEqual([]);
  });
});

describe('shapes of parks', () => {
  it('come from the seed alone', () => {
    const options = { seed: 'kcn', elongation: 1.5, bearingDegrees: 70 };
    expect(parkShape(options)).toEqual(parkShape(options));
    expect(parkShape({ ...options, seed: 'ccn' })).not.toEqual(parkShape(options));
    const random = createRandom('kcn');
    expect([random(), random()].every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('have 12 to 30 corners, do not cross themselves and are neither stars nor needles', () => {
    const options = fc.record({
      seed: fc.string(),
      elongation: fc.double({ min: 1, max: 2.2, noNaN: true }),
      bearingDegrees: fc.integer({ min: 0, max: 180 }),
    });
    fc.assert(
      fc.property(options, (given) => {
        const shape = parkShape(given);
        const area = planarArea(shape);
        const united = createOverlay(6).unite([[[...shape, ...shape.slice(0, 1)].map(([x, y]) => [x, y])]]);
        const length = shape.reduce((sum, [x, y], index) => {
          const [px, py] = shape.at(index - 1) ?? [x, y];
          return sum + Math.hypot(x - px, y - py);
        }, 0);
        expect(shape.length).toBeGreaterThanOrEqual(12);
        expect(shape.length).toBeLessThanOrEqual(30);
        expect(united).toHaveLength(1);
        expect(planarArea(united[0]?.[0] ?? [])).toBeCloseTo(area, 3);
        expect(length ** 2 / area).toBeLessThan(26);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('areas', () => {
  it('are met after what is done to the shape, rounding and cutting included', () => {
    const overlay = createOverlay(7);
    const half = overlay.unite([square(107, 21, 1)]);
    const drawAt = (scale: number): PolygonRings[] => {
      const ring = parkShape({ seed: 'a', elongation: 1.4, bearingDegrees: 30 });
      const drawn = [
        [
          toDegrees(
            ring.map(([x, y]) => [x * scale, y * scale] as const),
            [107, 21.5],
          ),
        ],
      ];
      return overlay.intersect(drawn, half);
    };
    const fitted = fitArea(drawAt, 160_000, 200);
    expect(Math.abs(geodesicPolygonArea(fitted) / 160_000 - 1)).toBeLessThan(1e-4);
  });

  it('that no scale can give are told', () => {
    expect(() => fitArea(() => [square(107, 21, 0.001)], 5e6, 1)).toThrow(/no scale gives 5000000 m²/);
  });

  it('of a degree agree with the ellipsoid', () => {
    const [east, north] = metresPerDegree(21);
    expect(Math.abs((east * north) / 1e6 - geodesicPolygonArea([square(107, 20.9995, 0.001)]))).toBeLessThan(
      0.1,
    );
  });
});

describe('lines and files', () => {
  it('lose only vertices within the tolerance', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 0.01],
          [2, 0],
          [2, 2],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 0.2],
          [2, 0],
        ],
        0.1,
      ),
    ).toHaveLength(3);
  });

  it('hold one feature a line, keys as given', () => {
    expect(layerText({ type: 'FeatureCollection', features: [{ b: 1, a: 2 }, { c: 3 }] })).toBe(
      '{"type":"FeatureCollection","features":[\n{"b":1,"a":2},\n{"c":3}\n]}\n',
    );
    expect(layerText([{ a: 1 }])).toBe('[\n{"a":1}\n]\n');
  });
});
