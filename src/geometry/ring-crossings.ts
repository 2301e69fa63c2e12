type Point = readonly [x: number, y: number];

/** Twice the signed area of a, b, c: positive when c is left of a → b. */
function side(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function isWithinBox(a: Point, b: Point, p: Point): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  );
}

function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [sideC, sideD, sideA, sideB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (sideC * sideD < 0 && sideA * sideB < 0) return true;
  return (
    (sideC === 0 && isWithinBox(a, b, c)) ||
    (sideD === 0 && isWithinBox(a, b, d)) ||
    (sideA === 0 && isWithinBox(c, d, a)) ||
    (sideB === 0 && isWithinBox(c, d, b))
  );
}

/**
 * Pairs of edges of an open ring that meet other than at the corner they share. Edge i runs from corner
 * i to corner i + 1, the last one back to the first.
 *
 * Every pair is tried, which suits tables of corners typed by people: 1,000 corners take some milliseconds.
 *
 * @param corners plane coordinates in any one unit, without the closing corner
 */
export function crossingEdges(corners: readonly Point[]): readonly (readonly [one: number, other: number])[] {
  const count = corners.length;
  const found: [number, number][] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 2; other < count; other++) {
      if (one === 0 && other === count - 1) continue;
      const [a, b, c, d] = [corners[one], corners[one + 1], corners[other], corners[(other + 1) % count]];
      if (a && b && c && d && meet(a, b, c, d)) found.push([one, other]);
    }
  }
  return found;
}
