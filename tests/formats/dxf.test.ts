import { describe, expect, it } from 'vitest';
import {
  areaOf,
  drawing,
  line,
  nameOf,
  polyline,
  read,
  ringsOf,
  SQUARE,
  type Tags,
  text,
} from './dxf-drawing';

describe('readDxf: areas', () => {
  it('reads closed polylines by layer, and names them by the text in the smallest of them', () => {
    const { features, claim } = read(
      drawing({
        entities: [
          ...polyline(
            [
              [-5, -5],
              [50, -5],
              [50, 50],
              [-5, 50],
            ],
            'KHU',
          ),
          ...polyline(SQUARE, 'LÔ'),
          ...text('L\\U+00F4 1 %%d', [5, 5]),
          ...text('Ngoài', [30, 30]),
        ],
      }),
    );
    expect(claim).toEqual({ type: 'unsaid' });
    expect(features.map(({ layer }) => layer)).toEqual(['KHU', 'LÔ']);
    expect(features.map(nameOf)).toEqual(['Ngoài', 'Lô 1 °']);
    expect(ringsOf(features[1])).toEqual([[...SQUARE, SQUARE[0]]]);
  });

  it('follows bulges and circles within a millimetre', () => {
    const { features } = read(
      drawing({
        entities: [
          ...polyline([
            [0, 0, 1],
            [100, 0, 1],
          ]),
          [0, 'CIRCLE'],
          [8, '0'],
          [10, 500],
          [20, 0],
          [40, 50],
          [0, 'ELLIPSE'],
          [8, '0'],
          [10, 900],
          [20, 0],
          [11, 50],
          [21, 0],
          [40, 0.5],
          [41, 0],
          [42, 6.283185307179586],
        ],
      }),
    );
    for (const [index, centre] of [50, 500].entries()) {
      const [ring = []] = ringsOf(features[index]);
      for (const [x = 0, y = 0] of ring) expect(Math.hypot(x - centre, y)).toBeCloseTo(50, 6);
      expect(areaOf(ring)).toBeGreaterThan(Math.PI * 49.999 ** 2);
    }
    expect(areaOf(ringsOf(features[2])[0] ?? [])).toBeCloseTo(Math.PI * 50 * 25, 0);
  });

  it('reads hatches with islands, edges of every kind and areas within islands', () => {
    const loop = (points: readonly (readonly number[])[]): Tags => [
      [92, 2],
      [72, 0],
      [73, 1],
      [93, points.length],
      ...points.flatMap(
        ([x = 0, y = 0]) =>
          [
            [10, x],
            [20, y],
          ] as const,
      ),
      [97, 0],
    ];
    const edges: Tags = [
      [92, 1],
      [93, 2],
      [72, 2],
      [10, 100],
      [20, 0],
      [40, 10],
      [50, 0],
      [51, 180],
      [73, 1],
      [72, 1],
      [10, 90],
      [20, 0],
      [11, 110],
      [21, 0],
      [97, 0],
    ];
    const { features, problems } = read(
      drawing({
        entities: [
          [0, 'HATCH'],
          [8, 'DAT'],
          [10, 0],
          [20, 0],
          [30, 0],
          [2, 'SOLID'],
          [70, 1],
          [71, 0],
          [91, 4],
          ...loop([
            [0, 0],
            [40, 0],
            [40, 40],
            [0, 40],
          ]),
          ...loop([
            [5, 5],
            [35, 5],
            [35, 35],
            [5, 35],
          ]),
          ...loop([
            [15, 15],
            [25, 15],
            [25, 25],
            [15, 25],
          ]),
          ...edges,
          [75, 0],
          [76, 1],
          [98, 1],
          [10, 3],
          [20, 3],
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(
      features.map((feature) =>
        ringsOf(feature)
          .map((ring) => Math.abs(areaOf(ring)))
          .map(Math.round),
      ),
    ).toEqual([[1600, 900], [157], [100]]);
  });

  it('leaves out a hatch that fills a closed line of the drawing', () => {
    const { features } = read(
      drawing({
        entities: [
          ...polyline(SQUARE),
          [0, 'HATCH'],
          [8, 'TO'],
          [91, 1],
          [92, 2],
          [72, 0],
          [73, 1],
          [93, 4],
          ...[...SQUARE].reverse().flatMap(
            ([x, y]) =>
              [
                [10, x],
                [20, y],
              ] as const,
          ),
          [97, 0],
          [75, 0],
        ],
      }),
    );
    expect(features).toHaveLength(1);
  });

  it('joins lines and arcs of one layer that close, in any order and direction', () => {
    const { features, problems } = read(
      drawing({
        entities: [
          ...line([10, 0], [0, 0]),
          ...line([10, 10], [0, 10.0005]),
          [0, 'ARC'],
          [8, 'RANH'],
          [10, 10],
          [20, 5],
          [40, 5],
          [50, 270],
          [51, 90],
          ...line([0, 0], [0, 10]),
          ...line([100, 100], [200, 100]),
          ...line([0, 0], [0, 10], 'KHÁC'),
        ],
      }),
    );
    expect(features).toHaveLength(1);
    expect(Math.abs(areaOf(ringsOf(features[0])[0] ?? []))).toBeCloseTo(100 + (Math.PI * 25) / 2, 1);
    expect(problems).toEqual([{ code: 'format-part-skipped', severity: 'warning', detail: 'LINE × 2' }]);
  });

  it('reads a closed spline: a circle of nine points', () => {
    const w = Math.SQRT1_2;
    const points = [
      [1, 0, 1],
      [1, 1, w],
      [0, 1, 1],
      [-1, 1, w],
      [-1, 0, 1],
      [-1, -1, w],
      [0, -1, 1],
      [1, -1, w],
      [1, 0, 1],
    ];
    const { features } = read(
      drawing({
        entities: [
          [0, 'SPLINE'],
          [8, '0'],
          [70, 5],
          [71, 2],
          [72, 12],
          [73, 9],
          ...[0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4].map((knot) => [40, knot] as const),
          ...points.map(([, , weight = 1]) => [41, weight] as const),
          ...points.flatMap(
            ([x = 0, y = 0]) =>
              [
                [10, x * 100],
                [20, y * 100],
              ] as const,
          ),
        ],
      }),
    );
    const [ring = []] = ringsOf(features[0]);
    for (const [x = 0, y = 0] of ring) expect(Math.hypot(x, y)).toBeCloseTo(100, 6);
    expect(areaOf(ring)).toBeGreaterThan(Math.PI * 99.999 ** 2);
  });

  it('reads old POLYLINEs, without the corners that only guide a curve', () => {
    const vertex = (x: number, y: number, flags = 0): Tags => [
      [0, 'VERTEX'],
      [8, '0'],
      [10, x],
      [20, y],
      [70, flags],
    ];
    const { features } = read(
      drawing({
        entities: [
          [0, 'POLYLINE'],
          [8, 'A'],
          [66, 1],
          [70, 1],
          ...SQUARE.flatMap(([x, y]) => vertex(x, y)),
          ...vertex(99, 99, 16),
          [0, 'SEQEND'],
          [0, 'POLYLINE'],
          [8, 'A'],
          [70, 9],
          ...SQUARE.flatMap(([x, y]) => vertex(x, y, 32)),
          [0, 'SEQEND'],
        ],
      }),
    );
    expect(features.map(ringsOf)).toEqual([[[...SQUARE, SQUARE[0]]]]);
  });
});
