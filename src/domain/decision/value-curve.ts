/** Changes of a value function that is drawn by hand: points of [value, utility], values rising. */
export type CurvePoint = readonly [value: number, utility: number];
export type Curve = readonly CurvePoint[];

/** As many as a file may hold. */
export const MOST_POINTS = 50;
const FEWEST_POINTS = 2;

/**
 * The curve with a point elsewhere. It never passes its neighbours, and the utility stays within 0 and 1.
 *
 * @param gap by how much values of neighbours differ at least, in the unit of the criterion
 * @param bounds between which the criterion's values can lie
 */
export function withPointAt(
  curve: Curve,
  index: number,
  [value, utility]: CurvePoint,
  gap: number,
  bounds: readonly [least: number, most: number],
): Curve {
  if (curve[index] === undefined) return curve;
  const [least, most] = reachOf(curve, index, gap, bounds);
  const point: CurvePoint = [clamp(value, least, most), clamp(utility, 0, 1)];
  return curve.map((one, at) => (at === index ? point : one));
}

/** Between which values a point may move. Where neighbours leave no room, it keeps its own. */
export function reachOf(
  curve: Curve,
  index: number,
  gap: number,
  [least, most]: readonly [least: number, most: number],
): readonly [least: number, most: number] {
  const value = curve[index]?.[0] ?? 0;
  const [before, after] = [curve[index - 1]?.[0], curve[index + 1]?.[0]];
  return [
    Math.min(value, Math.max(least, before === undefined ? least : before + gap)),
    Math.max(value, Math.min(most, after === undefined ? most : after - gap)),
  ];
}

/** The curve with one point more, where it is; the same curve where a point has that value, or there are too many. */
export function withPoint(curve: Curve, point: CurvePoint): Curve {
  if (curve.length >= MOST_POINTS || curve.some(([value]) => value === point[0])) return curve;
  const after = curve.findIndex(([value]) => value > point[0]);
  const index = after < 0 ? curve.length : after;
  return [...curve.slice(0, index), [point[0], clamp(point[1], 0, 1)], ...curve.slice(index)];
}

/** A point in the middle of the widest stretch, on the line: it changes nothing until it is moved. */
export function middleOfWidest(curve: Curve): CurvePoint | null {
  let [middle, widest]: [CurvePoint | null, number] = [null, 0];
  for (const [index, [value, utility]] of curve.entries()) {
    const next = curve[index + 1];
    if (next && next[0] - value > widest) {
      widest = next[0] - value;
      middle = [(value + next[0]) / 2, (utility + next[1]) / 2];
    }
  }
  return middle;
}

/** Two points are the fewest that make a line. */
export function withoutPoint(curve: Curve, index: number): Curve {
  return curve.length <= FEWEST_POINTS ? curve : curve.filter((_, at) => at !== index);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
