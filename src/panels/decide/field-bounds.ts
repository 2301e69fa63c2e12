/** Digits after the point in fields of values and thresholds: metres of kilometres, square metres of hectares. */
export const VALUE_DIGITS = 4;

/** Fields take no endless bounds. */
const GREATEST = 1_000_000_000;

/** Bounds of a criterion as a field takes them. */
export function fieldBounds([least, most]: readonly [number, number]): readonly [number, number] {
  return [Math.max(least, -GREATEST), Math.min(most, GREATEST)];
}
