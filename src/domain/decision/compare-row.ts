import type { Figure } from '@/domain/figure';

/** What is said of one value among those beside it. Gaps and errors in the unit of the row. */
export type CellMark =
  /** Nothing: it is neither end, nobody knows it, or there is nothing to hold it against. */
  | { readonly type: 'none' }
  /** Farther from every other value than both errors together reach; `sharedBy` sites have the very same exact value. */
  | {
      readonly type: 'best' | 'worst';
      readonly sharedBy: number;
      /** To the next value. */
      readonly gap: number;
      /** Of this value and the next, added. */
      readonly errors: number;
    }
  /**
   * It or a value that its errors do not tell it from is at that end: no one can say which. `both`: its
   * errors are so large that it may be the best and may be the worst.
   */
  | {
      readonly type: 'level';
      readonly end: 'best' | 'worst' | 'both';
      /** Place of the value that it cannot be told from. */
      readonly other: number;
      readonly gap: number;
      readonly errors: number;
    };

export type ComparedRow = {
  /** One a figure. */
  readonly marks: readonly CellMark[];
  /** How many values are held. */
  readonly held: number;
  /** All values are held and none can be told from another; or nobody holds any. */
  readonly isSame: boolean;
};

type Value = { readonly place: number; readonly value: number; readonly error: number };

const NONE: CellMark = { type: 'none' };

/**
 * Which values of a row are best and worst, as far as their errors allow: an end is given only to a value
 * whose range, ± its error, meets the range of no other.
 *
 * @param direction null: nobody has said which values are better, so none is
 */
export function compareRow(figures: readonly Figure[], direction: 'more' | 'less' | null): ComparedRow {
  const values = figures.flatMap(({ value, error = 0 }, place): Value | [] =>
    value === null || Number.isNaN(value) ? [] : { place, value, error },
  );
  const marks = figures.map(() => NONE);
  const isDifferent = values.some((one) => values.some((other) => areApart(one, other)));
  if (direction !== null && values.length > 1) {
    const fromBest = values.toSorted((a, b) =>
      direction === 'more' ? b.value - a.value : a.value - b.value,
    );
    for (const [place, mark] of markEnd(fromBest.toReversed(), 'worst')) marks[place] = mark;
    for (const [place, mark] of markEnd(fromBest, 'best'))
      marks[place] =
        mark.type === 'level' && marks[place]?.type === 'level' ? { ...mark, end: 'both' } : mark;
  }
  const isSame = values.length === 0 || (values.length === figures.length && !isDifferent);
  return { marks, held: values.length, isSame };
}

/**
 * Values that none beats for sure stand at the end. Of those no two are apart: one of the two would beat
 * the other.
 *
 * @param values at least two, from this end to the other
 */
function markEnd(values: readonly Value[], end: 'best' | 'worst'): (readonly [number, CellMark])[] {
  const near = values.filter((one, place) => !values.slice(0, place).some((other) => areApart(one, other)));
  const [first] = near;
  const next = values.find((one) => !near.includes(one));
  if (!first) return [];
  if (near.every((one) => isVerySame(one, first))) {
    if (!next) return [];
    const mark: CellMark = { type: end, sharedBy: near.length, ...between(first, next) };
    return near.map(({ place }) => [place, mark]);
  }
  return near.map((one) => {
    const rival = near.find((other) => other !== one) ?? first;
    return [one.place, { type: 'level', end, other: rival.place, ...between(one, rival) }];
  });
}

function between(one: Value, other: Value): { gap: number; errors: number } {
  return { gap: Math.abs(one.value - other.value), errors: one.error + other.error };
}

function areApart(one: Value, other: Value): boolean {
  const { gap, errors } = between(one, other);
  return gap > errors;
}

/** Equal and exact. Equal values with errors are level and no more. */
function isVerySame(one: Value, other: Value): boolean {
  return one === other || (one.value === other.value && one.error === 0 && other.error === 0);
}
