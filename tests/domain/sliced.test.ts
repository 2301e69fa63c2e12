import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, filterSliced, mapSliced, part, type Sliced, sortSliced } from '@/domain/sliced';

type Item = { readonly key: number; readonly place: number };

const toItems = (keys: readonly number[]): readonly Item[] => keys.map((key, place) => ({ key, place }));
const byKey = (one: Item, other: Item): number => one.key - other.key;

/** What work tells on its way. */
function progressOf(work: Sliced<unknown>): readonly number[] {
  const told: number[] = [];
  for (let step = work.next(); !step.done; step = work.next()) told.push(step.value);
  return told;
}

describe('sortSliced', () => {
  it('sorts as a plain sort does, equal ones as they came', () => {
    // Few keys among many items, so that most are equal; lengths on both sides of runs and of their doubles.
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 700, size: 'max' });
    fc.assert(
      fc.property(keys, (given) => {
        const items = toItems(given);
        expect(atOnce(sortSliced(items, byKey))).toEqual(items.toSorted(byKey));
      }),
    );
  });

  it.each([0, 1, 63, 64, 65, 127, 128, 129, 192, 193, 1000])('loses none of %d', (length) => {
    const items = toItems(Array.from({ length }, (_, place) => (place * 7919) % 1000));
    expect(atOnce(sortSliced(items, byKey))).toEqual(items.toSorted(byKey));
  });

  it('leaves what it was given as it was', () => {
    const items = toItems([3, 1, 2]);
    atOnce(sortSliced(items, byKey));
    expect(items.map(({ key }) => key)).toEqual([3, 1, 2]);
  });

  it('compares about as often as a plain sort, in steps of few comparisons', () => {
    const items = toItems(Array.from({ length: 20_000 }, (_, place) => (place * 7919) % 20_011));
    let compared = 0;
    const counting = (one: Item, other: Item): number => {
      compared++;
      return byKey(one, other);
    };
    let most = 0;
    const work = sortSliced(items, counting);
    for (let before = 0; !work.next().done; before = compared) most = Math.max(most, compared - before);
    const all = compared;
    compared = 0;
    items.toSorted(counting);
    expect(all).toBeLessThan(1.2 * compared);
    expect(most).toBeLessThan(64 * 8);
  });
});

describe('progress', () => {
  const numbers = Array.from({ length: 300 }, (_, place) => 300 - place);
  const works: Readonly<Record<string, () => Sliced<unknown>>> = {
    mapping: () => mapSliced(numbers, String),
    filtering: () => filterSliced(numbers, (number) => number % 2 === 0),
    sorting: () => sortSliced(numbers, (one, other) => one - other),
  };
  it.each(Object.keys(works))('of %s rises from 0 towards 1', (name) => {
    const told = progressOf(works[name]?.() ?? sortSliced([], () => 0));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told[0]).toBeLessThan(0.25);
    expect(told.at(-1)).toBeGreaterThan(0.95);
  });

  it('of a part lies between its shares', () => {
    expect(progressOf(part(mapSliced([1, 2], String), 0.5, 0.75))).toEqual([0.625, 0.75]);
    expect(atOnce(part(mapSliced([1, 2], String), 0.5, 0.75))).toEqual(['1', '2']);
  });
});

it('filters in the order given', () => {
  expect(atOnce(filterSliced([5, 2, 4, 1], (number) => number > 1))).toEqual([5, 2, 4]);
});
