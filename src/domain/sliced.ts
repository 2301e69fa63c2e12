/**
 * Long work that can be interrupted: it hands over how far it has come, 0 to 1, every few microseconds to
 * a few milliseconds, and returns its result. Whoever runs it decides after each step whether to go on.
 */
export type Sliced<Value> = Generator<number, Value, void>;

/** So many items are sorted in one go: far less than a slice, even by a collator. */
const RUN = 64;

/** Taking a few thousand turns is dearer than the comparing between them. */
const COMPARISONS_A_STEP = 32;

/** All of it in one go: for few items, and where nobody waits for the thread. */
export function atOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work that is one part of a longer one: its progress runs between two shares of the whole. */
export function* part<Value>(work: Sliced<Value>, from: number, to: number): Sliced<Value> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** What `of` makes of each item; a step an item. */
export function* mapSliced<Item, Value>(
  items: readonly Item[],
  of: (item: Item) => Value,
): Sliced<readonly Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    values.push(of(item));
    yield values.length / items.length;
  }
  return values;
}

/** The items that pass; a step an item. */
export function* filterSliced<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): Sliced<readonly Item[]> {
  const passed: Item[] = [];
  for (const [place, item] of items.entries()) {
    if (passes(item)) passed.push(item);
    yield (place + 1) / items.length;
  }
  return passed;
}

/**
 * The items in order, equal ones as they came: runs that are sorted at once, then merged two by two from
 * below. About as many comparisons as a plain sort.
 */
export function* sortSliced<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  const levels = 1 + Math.max(0, Math.ceil(Math.log2(items.length / RUN)));
  let sorted = yield* part(sortedRuns(items, compare), 0, 1 / levels);
  for (let width = RUN, level = 1; width < items.length; width *= 2, level++)
    sorted = yield* part(mergedRuns(sorted, width, compare), level / levels, (level + 1) / levels);
  return sorted;
}

function* sortedRuns<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  const sorted: Item[] = [];
  while (sorted.length < items.length) {
    sorted.push(...items.slice(sorted.length, sorted.length + RUN).sort(compare));
    yield sorted.length / items.length;
  }
  return sorted;
}

/** @param runs sorted runs of `width` items, the last one perhaps shorter */
function* mergedRuns<Item>(
  runs: readonly Item[],
  width: number,
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  const merged: Item[] = [];
  while (merged.length < runs.length) {
    let left = merged.length;
    const middle = Math.min(left + width, runs.length);
    let right = middle;
    const end = Math.min(middle + width, runs.length);
    while (merged.length < end) {
      const isLeft =
        right === end || (left < middle && compare(runs[left] as Item, runs[right] as Item) <= 0);
      merged.push(runs[isLeft ? left++ : right++] as Item);
      if (merged.length % COMPARISONS_A_STEP === 0) yield merged.length / runs.length;
    }
  }
  return merged;
}
