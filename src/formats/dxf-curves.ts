/*
 * Curves as corners that lie on them. Between two corners the curve is nowhere further from the straight
 * edge than the tolerance. Lengths are in units of the drawing.
 */

export type DxfPoint = readonly [x: number, y: number];

const FULL_TURN = 2 * Math.PI;
/** A circle of 5 km at 1 mm takes 5,000. */
const MOST_STEPS = 20_000;
const MOST_HALVINGS = 12;
const MOST_DEGREE = 10;
const MOST_SPLINE_POINTS = 200_000;

/** Steps so that an arc keeps within the tolerance of its chords. */
function stepsOf(radius: number, angle: number, tolerance: number): number {
  const step = 2 * Math.acos(Math.max(-1, 1 - tolerance / Math.max(radius, tolerance)));
  const steps = Math.ceil(Math.abs(angle) / Math.min(step, Math.PI / 6));
  return Math.min(MOST_STEPS, Math.max(1, steps));
}

/** @param ratio of the minor axis to the major one @param start,end parameters in radians, counter-clockwise */
export function ellipsePoints(
  [x, y]: DxfPoint,
  [majorX, majorY]: DxfPoint,
  ratio: number,
  [start, end]: readonly [number, number],
  tolerance: number,
): DxfPoint[] {
  const sweep = sweepOf(start, end);
  const steps = stepsOf(Math.hypot(majorX, majorY) * Math.max(1, Math.abs(ratio)), sweep, tolerance);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = start + (sweep * index) / steps;
    const [along, across] = [Math.cos(angle), ratio * Math.sin(angle)];
    return [x + majorX * along - majorY * across, y + majorY * along + majorX * across];
  });
}

/** Counter-clockwise from one angle to the other; all round where they are the same. */
function sweepOf(start: number, end: number): number {
  const turn = (((end - start) % FULL_TURN) + FULL_TURN) % FULL_TURN;
  return turn < 1e-9 || FULL_TURN - turn < 1e-9 ? FULL_TURN : turn;
}

/**
 * Corners with bulges (tangents of a quarter of the angle of the arc to the next corner, positive to the
 * left) as corners alone.
 */
export function bulgePoints(
  vertices: readonly { readonly point: DxfPoint; readonly bulge: number }[],
  isClosed: boolean,
  tolerance: number,
): DxfPoint[] {
  return vertices.flatMap(({ point, bulge }, index) => {
    const next = vertices[index + 1] ?? (isClosed ? vertices[0] : undefined);
    return next && bulge !== 0 ? [point, ...arcBetween(point, next.point, bulge, tolerance)] : [point];
  });
}

/** Points between two corners, without them. */
function arcBetween([ax, ay]: DxfPoint, [bx, by]: DxfPoint, bulge: number, tolerance: number): DxfPoint[] {
  const angle = 4 * Math.atan(bulge);
  const [dx, dy] = [bx - ax, by - ay];
  const radius = Math.hypot(dx, dy) / 2 / Math.abs(Math.sin(angle / 2));
  if (!Number.isFinite(radius) || radius === 0) return [];
  const shift = 1 / (2 * Math.tan(angle / 2));
  const [cx, cy] = [(ax + bx) / 2 - dy * shift, (ay + by) / 2 + dx * shift];
  const start = Math.atan2(ay - cy, ax - cx);
  const steps = stepsOf(radius, angle, tolerance);
  return Array.from({ length: steps - 1 }, (_, index) => {
    const at = start + (angle * (index + 1)) / steps;
    return [cx + radius * Math.cos(at), cy + radius * Math.sin(at)];
  });
}

export type DxfSpline = {
  readonly degree: number;
  readonly knots: readonly number[];
  readonly points: readonly DxfPoint[];
  /** One for each point; empty: all the same. */
  readonly weights: readonly number[];
};

/** @returns undefined where knots, points and degree do not go together */
export function splinePoints(spline: DxfSpline, tolerance: number): DxfPoint[] | undefined {
  const { degree, knots, points, weights } = spline;
  const isWhole = Number.isInteger(degree) && degree >= 1 && degree <= MOST_DEGREE && points.length > degree;
  const areOrdered = knots.every((knot, index) => index === 0 || knot >= (knots[index - 1] as number));
  if (!isWhole || !areOrdered || knots.length !== points.length + degree + 1) return undefined;
  if (weights.length > 0 && (weights.length !== points.length || weights.some((weight) => !(weight > 0))))
    return undefined;
  const inner = knots.slice(degree, knots.length - degree);
  const spans = inner.filter((knot, index) => index === 0 || knot > (inner[index - 1] as number));
  const [first] = spans;
  if (first === undefined) return undefined;
  const all: DxfPoint[] = [splineAt(spline, first)];
  for (let index = 1; index < spans.length; index++) {
    const [from, to] = [spans[index - 1] as number, spans[index] as number];
    halve(spline, [from, to], [splineAt(spline, from), splineAt(spline, to)], tolerance, MOST_HALVINGS, all);
    if (all.length > MOST_SPLINE_POINTS) return undefined;
  }
  return all.every((point) => point.every(Number.isFinite)) ? all : undefined;
}

/** Adds the points after the first one of a piece; halves it until its quarters lie near its chord. */
function halve(
  spline: DxfSpline,
  [from, to]: readonly [number, number],
  [start, end]: readonly [DxfPoint, DxfPoint],
  tolerance: number,
  left: number,
  into: DxfPoint[],
): void {
  const probes = [0.25, 0.5, 0.75].map((part) => splineAt(spline, from + (to - from) * part));
  // The first halving is made in any case: an S crosses the middle of its chord.
  const isNear = left < MOST_HALVINGS && probes.every((probe) => offChord(probe, start, end) < tolerance / 2);
  if (isNear || left === 0) {
    into.push(end);
    return;
  }
  const middle = (from + to) / 2;
  const halfway = probes[1] as DxfPoint;
  halve(spline, [from, middle], [start, halfway], tolerance, left - 1, into);
  halve(spline, [middle, to], [halfway, end], tolerance, left - 1, into);
}

function offChord([x, y]: DxfPoint, [ax, ay]: DxfPoint, [bx, by]: DxfPoint): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
}

/** De Boor's algorithm on homogeneous coordinates. */
function splineAt({ degree, knots, points, weights }: DxfSpline, at: number): DxfPoint {
  const span = spanOf(at, degree, points.length - 1, knots);
  const level = Array.from({ length: degree + 1 }, (_, index) => {
    const place = span - degree + index;
    const [x, y] = points[place] as DxfPoint;
    const weight = weights[place] ?? 1;
    return [x * weight, y * weight, weight] as [number, number, number];
  });
  for (let step = 1; step <= degree; step++) {
    for (let index = degree; index >= step; index--) {
      const low = knots[span - degree + index] as number;
      const high = knots[span + 1 + index - step] as number;
      const share = high > low ? (at - low) / (high - low) : 0;
      const [one, other] = [level[index - 1] as number[], level[index] as number[]];
      level[index] = one.map((value, axis) => value * (1 - share) + (other[axis] as number) * share) as [
        number,
        number,
        number,
      ];
    }
  }
  const [x, y, weight] = level[degree] as [number, number, number];
  return [x / weight, y / weight];
}

/** The last knot not beyond a place, among those between which the curve is. */
function spanOf(at: number, least: number, greatest: number, knots: readonly number[]): number {
  let [low, high] = [least, greatest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((knots[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
