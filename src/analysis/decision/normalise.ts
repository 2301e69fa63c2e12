/**
 * How good is each value of a criterion, from 0 (worst) to 1 (best)?
 *
 * `min-max` and `percentile` go by the sites at hand: a site that comes or goes changes the others.
 * `target` and `curve` go by fixed values, so each site's utility is its own.
 */
import type { Normalisation, WeightedCriterion } from '@/domain/decision/requirement';

/** Writes the utility of each value of a column; NaN (not held) stays NaN and counts for nobody. */
export type Normaliser = (values: Float64Array, into: Float64Array) => void;

/** 0 to 1, NaN where the value is NaN. */
export function utilities(values: Float64Array, weighted: WeightedCriterion): Float64Array {
  const into = new Float64Array(values.length);
  normaliser(weighted, values.length)(values, into);
  return into;
}

/**
 * For many columns of one criterion: what it needs in between is made once.
 *
 * @param count how many values a column has
 */
export function normaliser({ normalisation, direction }: WeightedCriterion, count: number): Normaliser {
  switch (normalisation.type) {
    case 'min-max':
      return minMax(direction === 'less');
    case 'target':
      return target(normalisation);
    case 'percentile':
      return percentile(direction === 'less', count);
    case 'curve':
      return curve(normalisation.points);
  }
}

function minMax(isLessBetter: boolean): Normaliser {
  return (values, into) => {
    const [least, most] = extent(values);
    const range = most - least;
    // With one value for all, `above` is 0, or NaN where it is not held.
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      const above = isLessBetter ? most - value : value - least;
      into[row] = range === 0 ? 1 + above : above / range;
    }
  };
}

/** Least and most of the values that are held; Infinity and -Infinity where none is. */
export function extent(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function target({ from, to, tolerance }: Extract<Normalisation, { type: 'target' }>): Normaliser {
  return (values, into) => {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      const outside = Math.max(from - value, value - to, 0);
      into[row] = outside === 0 ? 1 : Math.max(0, 1 - outside / tolerance);
    }
  };
}

/** The order of the last column is kept: columns that differ little are nearly sorted already. */
function percentile(isLessBetter: boolean, count: number): Normaliser {
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  const keys = new Float64Array(count);
  return (values, into) => {
    const held = sortHeld(values, keys, order);
    for (let from = 0; from < held; ) {
      const to = endOfEquals(order, keys, from);
      const worse = isLessBetter ? held - to : from;
      const share = held === 1 ? 1 : (worse + (to - from - 1) / 2) / (held - 1);
      for (let at = from; at < to; at++) into[order[at] as number] = share;
      from = to;
    }
    for (let at = held; at < count; at++) into[order[at] as number] = Number.NaN;
  };
}

function endOfEquals(order: Uint32Array, keys: Float64Array, from: number): number {
  const key = keys[order[from] as number];
  let to = from + 1;
  while (to < order.length && keys[order[to] as number] === key) to++;
  return to;
}

/** Sorts rows by rising value, those that are not held last; gives how many are held. */
function sortHeld(values: Float64Array, keys: Float64Array, order: Uint32Array): number {
  let held = 0;
  for (let row = 0; row < keys.length; row++) {
    const value = values[row] as number;
    const isHeld = !Number.isNaN(value);
    keys[row] = isHeld ? value : Number.POSITIVE_INFINITY;
    if (isHeld) held++;
  }
  sortRows(order, keys);
  return held;
}

/** Sorts rows by rising key, in place, equals as they stood; quick where they are nearly sorted. */
export function sortRows(order: Uint32Array, keys: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const row = order[at] as number;
    const key = keys[row] as number;
    let free = at;
    while (free > 0 && (keys[order[free - 1] as number] as number) > key) {
      order[free] = order[free - 1] as number;
      free--;
    }
    order[free] = row;
  }
}

function curve(points: readonly (readonly [value: number, utility: number])[]): Normaliser {
  const at = Float64Array.from(points, ([value]) => value);
  const utility = Float64Array.from(points, ([, one]) => one);
  return (values, into) => {
    for (let row = 0; row < values.length; row++) into[row] = onCurve(values[row] as number, at, utility);
  };
}

function onCurve(value: number, at: Float64Array, utility: Float64Array): number {
  if (Number.isNaN(value)) return value;
  const last = at.length - 1;
  if (value >= (at[last] as number)) return utility[last] as number;
  let next = 0;
  while ((at[next] as number) <= value) next++;
  if (next === 0) return utility[0] as number;
  const [from, to] = [utility[next - 1] as number, utility[next] as number];
  const [start, end] = [at[next - 1] as number, at[next] as number];
  return from + ((value - start) / (end - start)) * (to - from);
}
