import { describe, expect, it } from 'vitest';
import { traceCells } from '@/analysis/suitability/trace-cells';
import { outlineFaults } from '@/geometry/outline-validity';

/** `#` is in the region; rows from the north. */
function cellsOf(rows: readonly string[]): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  return rows.flatMap((row, y) => [...row].flatMap((sign, x) => (sign === '#' ? y * columns + x : [])));
}

function trace(rows: readonly string[]) {
  const rings = traceCells(rows[0]?.length ?? 0, cellsOf(rows));
  // Rows grow to the south: for the checks, north is up.
  const coordinates = rings.map((ring) => ring.map(([x = 0, y = 0]) => [x / 1000, -y / 1000]));
  return { rings, faults: outlineFaults({ type: 'Polygon', coordinates }) };
}

describe('traceCells', () => {
  it('gives four corners for one cell and for a block, counter-clockwise', () => {
    expect(trace(['.#.']).rings).toEqual([
      [
        [1, 0],
        [1, 1],
        [2, 1],
        [2, 0],
        [1, 0],
      ],
    ]);
    expect(trace(['##', '##']).rings[0]).toHaveLength(5);
  });

  it('puts holes after the outer ring', () => {
    const { rings, faults } = trace(['####', '#..#', '####']);
    expect(rings).toHaveLength(2);
    expect(rings[0]).toHaveLength(5);
    expect(faults).toEqual([]);
  });

  it.each([
    [['###', '#.#', '##.']],
    [['##.', '#.#', '###']],
    [['.##', '#.#', '###']],
    [['#####', '#.#.#', '##.##', '#.#.#', '#####']],
  ])('cells that touch at a corner make rings that touch and do not cross: %s', (rows) => {
    expect(trace(rows).faults).toEqual([]);
  });
});
