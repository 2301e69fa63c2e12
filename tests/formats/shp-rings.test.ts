import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringsToAreas } from '@/formats/shp-rings';

type Turn = 'cw' | 'ccw';

/** A square about a place, closed. */
function square(x: number, y: number, half: number, turn: Turn): Position[] {
  const ring: Position[] = [
    [x - half, y - half],
    [x - half, y + half],
    [x + half, y + half],
    [x + half, y - half],
    [x - half, y - half],
  ];
  return turn === 'cw' ? ring : ring.toReversed();
}

/** Numbers of the rings of each polygon, shell first. */
function grouped(rings: readonly Position[][]): readonly (readonly number[])[] {
  const areas = ringsToAreas(rings);
  const polygons = areas.type === 'Polygon' ? [areas.coordinates] : areas.coordinates;
  return polygons.map((polygon) => polygon.map((ring) => rings.indexOf(ring)));
}

const other = (turn: Turn): Turn => (turn === 'cw' ? 'ccw' : 'cw');

describe('rings of a shape', () => {
  const ways: readonly (readonly [string, Turn, Turn])[] = [
    ['as the format asks', 'cw', 'ccw'],
    ['each the wrong way', 'ccw', 'cw'],
    ['all clockwise', 'cw', 'cw'],
    ['all counter-clockwise', 'ccw', 'ccw'],
  ];

  it.each(ways)('%s: holes go to their shells, islands in them are shells', (_, shell, hole) => {
    const rings = [
      square(0, 0, 1, hole),
      square(0, 0, 3, shell),
      square(20, 0, 5, shell),
      square(20, 0, 0.5, shell),
      square(20, 0, 2, hole),
    ];
    expect(grouped(rings)).toEqual([[1, 0], [2, 4], [3]]);
  });

  it('a hole may touch its shell, and reach from side to side', () => {
    const hole: Position[] = [
      [0, -3],
      [3, 0],
      [0, 3],
      [-3, 0],
      [0, -3],
    ];
    expect(grouped([square(0, 0, 3, 'cw'), hole])).toEqual([[0, 1]]);
    expect(grouped([square(0, 0, 3, 'cw'), hole.toReversed()])).toEqual([[0, 1]]);
  });

  it('a ring that stands twice is two areas, not an area that is all hole', () => {
    expect(grouped([square(0, 0, 3, 'cw'), square(0, 0, 3, 'cw')])).toEqual([[0], [1]]);
  });

  it('where winding and place contradict each other, the winding decides', () => {
    const rings = [
      square(0, 0, 9, 'cw'),
      square(0, 0, 5, 'cw'),
      square(0, 0, 1, 'ccw'),
      square(30, 0, 5, 'cw'),
      square(30, 0, 1, 'ccw'),
      square(60, 0, 1, 'ccw'),
    ];
    expect(grouped(rings)).toEqual([[0], [1, 2], [3, 4], [5]]);
  });

  it('rings of broken numbers are left as they are', () => {
    const broken = square(Number.NaN, 0, 1, 'cw');
    expect(grouped([square(0, 0, 3, 'cw'), broken])).toEqual([[0], [1]]);
    expect(ringsToAreas([])).toEqual({ type: 'MultiPolygon', coordinates: [] });
    expect(grouped([[], square(0, 0, 3, 'cw')])).toEqual([[0], [1]]);
  });

  it('any nest of squares keeps every ring once, each hole in the next larger', () => {
    const nest = fc.record({
      depth: fc.integer({ min: 1, max: 6 }),
      turn: fc.constantFrom<Turn>('cw', 'ccw'),
      alternates: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(nest, { minLength: 1, maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (nests, order) => {
          const turn = nests[0]?.turn ?? 'cw';
          const isAlternating = nests[0]?.alternates ?? true;
          const wanted: string[] = [];
          const rings = nests.flatMap(({ depth }, place) =>
            Array.from({ length: depth }, (_, level) => {
              const isHole = level % 2 === 1;
              return {
                level,
                place,
                ring: square(100 * place, 0, 40 - 5 * level, isHole && isAlternating ? other(turn) : turn),
              };
            }),
          );
          for (const { level, place } of rings)
            if (level % 2 === 1) wanted.push(`${place}:${level} in ${level - 1}`);
          const shuffled = rings
            .map((one) => ({ one, by: order.next().value }))
            .sort((a, b) => a.by - b.by)
            .map(({ one }) => one);
          const found = grouped(shuffled.map(({ ring }) => ring));
          const holes = found.flatMap(([shell = -1, ...inner]) =>
            inner.map(
              (hole) => `${shuffled[hole]?.place}:${shuffled[hole]?.level} in ${shuffled[shell]?.level}`,
            ),
          );
          expect(holes.sort()).toEqual(wanted.sort());
          expect(found.flat().sort((a, b) => a - b)).toEqual(rings.map((_, at) => at));
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });
});
