/** Twice the signed area of the triangle a, b, p: positive when p is left of a → b. */
function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/**
 * Parameter in [0, 1] of the point of segment a → b that is nearest to p.
 * A segment of no length gives 0.
 */
export function nearestParameter(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squaredLength = dx * dx + dy * dy;
  if (squaredLength === 0) return 0;
  const t = ((px - ax) * dx + (py - ay) * dy) / squaredLength;
  return Math.min(1, Math.max(0, t));
}

/** Squared distance from p to segment a → b. */
export function squaredDistanceToSegment(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const t = nearestParameter(ax, ay, bx, by, px, py);
  const x = ax + t * (bx - ax) - px;
  const y = ay + t * (by - ay) - py;
  return x * x + y * y;
}

/** Whether two segments share a point that is inside both, or an end of one lies on the other. */
export function segmentsMeet(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
  const a = side(cx, cy, dx, dy, ax, ay);
  const b = side(cx, cy, dx, dy, bx, by);
  if ((a > 0 && b > 0) || (a < 0 && b < 0)) return false;
  if (a !== 0 || b !== 0 || c !== 0 || d !== 0) return true;
  // All four on one line: they meet where their boxes do.
  return (
    Math.min(ax, bx) <= Math.max(cx, dx) &&
    Math.min(cx, dx) <= Math.max(ax, bx) &&
    Math.min(ay, by) <= Math.max(cy, dy) &&
    Math.min(cy, dy) <= Math.max(ay, by)
  );
}
