import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRow } from '@/domain/decision/compare-row';
import type { Figure } from '@/domain/figure';

type Cell = number | null | readonly [value: number, error: number];

function figures(...cells: readonly Cell[]): readonly Figure[] {
  return cells.map((cell) => {
    const [value, error] = cell === null || typeof cell === 'number' ? [cell, undefined] : cell;
    const figure = {
      code: 'distance-seaport',
      unit: 'km',
      method: 'derived',
      asOf: null,
      sources: [],
    } as const;
    return error === undefined ? { ...figure, value } : { ...figure, value, error };
  });
}

function types(row: ReturnType<typeof compareRow>): readonly string[] {
  return row.marks.map((mark) => mark.type);
}

describe('best and worst of a row', () => {
  it('are those that no error brings level with another', () => {
    const row = compareRow(figures([6.1, 1], [20.8, 1.7], [40, 2.6]), 'less');
    expect(types(row)).toEqual(['best', 'none', 'worst']);
    expect(row.marks[0]).toMatchObject({ sharedBy: 1, gap: 20.8 - 6.1, errors: 2.7 });
    expect(types(compareRow(figures([6.1, 1], [20.8, 1.7], [40, 2.6]), 'more'))).toEqual([
      'worst',
      'none',
      'best',
    ]);
  });

  it('are not given where the errors meet: the values are level', () => {
    const row = compareRow(figures([5, 2], [7, 1], [40, 1]), 'less');
    expect(types(row)).toEqual(['level', 'level', 'worst']);
    expect(row.marks[1]).toEqual({ type: 'level', end: 'best', other: 0, gap: 2, errors: 3 });
  });

  it('looks past the next value: a farther one with a large error may still be nearer', () => {
    const row = compareRow(figures([5, 0.1], [6, 0.1], [20, 16]), 'less');
    expect(row.marks.map((mark) => mark.type === 'level' && [mark.end, mark.other])).toEqual([
      ['best', 2],
      ['worst', 2],
      ['both', 0],
    ]);
  });

  it('are not told apart by anyone where every value is level with every other', () => {
    const row = compareRow(figures([5, 2], [6, 2], [7, 2]), 'more');
    expect(row.marks.map((mark) => mark.type === 'level' && mark.end)).toEqual(['both', 'both', 'both']);
  });

  it('are shared by exact values that are the very same, unless all are', () => {
    const row = compareRow(figures(0, 0, 4.2), 'less');
    expect(types(row)).toEqual(['best', 'best', 'worst']);
    expect(row.marks[0]).toMatchObject({ sharedBy: 2, gap: 4.2 });
    expect(types(compareRow(figures(0, 0), 'less'))).toEqual(['none', 'none']);
  });

  it('need two values, and someone who has said which way is better', () => {
    expect(types(compareRow(figures(null, 5, null), 'less'))).toEqual(['none', 'none', 'none']);
    expect(types(compareRow(figures(1, 5), null))).toEqual(['none', 'none']);
    expect(compareRow(figures(null, 5, null), 'less')).toMatchObject({ held: 1, isSame: false });
  });
});

describe('a row in which sites differ', () => {
  it('is one with values that can be told apart, or with values that only some hold', () => {
    expect(compareRow(figures([5, 2], [7, 1]), 'less').isSame).toBe(true);
    expect(compareRow(figures([5, 0.5], [7, 1]), 'less').isSame).toBe(false);
    expect(compareRow(figures(3, 3), 'more').isSame).toBe(true);
    expect(compareRow(figures(3, null), 'more').isSame).toBe(false);
    expect(compareRow(figures(null, null), 'more').isSame).toBe(true);
  });
});

const cells = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 })),
    fc.integer({ min: 0, max: 20 }),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('any row', () => {
  it('calls best only what beats every other held value by more than both errors, or equals it exactly', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('more', 'less'), (row, direction) => {
        const all = figures(...row);
        const { marks } = compareRow(all, direction);
        const sign = direction === 'more' ? 1 : -1;
        all.forEach(({ value, error = 0 }, place) => {
          if (value === null) expect(marks[place]?.type).toBe('none');
          const beats = all.filter(
            (other) =>
              other.value !== null && sign * ((value ?? 0) - other.value) > error + (other.error ?? 0),
          ).length;
          const equals = all.filter(
            (other) => other.value === value && error === 0 && (other.error ?? 0) === 0,
          );
          const held = all.filter((other) => other.value !== null).length;
          const self = error === 0 ? equals.length : 1;
          const isBest = value !== null && beats > 0 && beats + self === held;
          expect(marks[place]?.type === 'best').toBe(isBest);
        });
      }),
    );
  });

  it('says the same whatever order the sites stand in', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const there = compareRow(figures(...row), 'less');
        const back = compareRow(figures(...row.toReversed()), 'less');
        expect(types(back).toReversed()).toEqual(types(there));
        expect(back.isSame).toBe(there.isSame);
      }),
    );
  });
});
