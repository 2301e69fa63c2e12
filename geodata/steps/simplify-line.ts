import type { Position } from 'geojson';

function offLine(
  [x = NaN, y = NaN]: Position,
  [ax = NaN, ay = NaN]: Position,
  [bx = NaN, by = NaN]: Position,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Douglas and Peucker: drops vertices that lie within the tolerance of the line through the kept ones; a ring stays one. */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const distances = line.slice(1, -1).map((position) => offLine(position, first, last));
  const farthest = Math.max(...distances);
  if (farthest <= tolerance) return [first, last];
  const split = distances.indexOf(farthest) + 1;
  return [
    ...simplifyLine(line.slice(0, split + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(split), tolerance),
  ];
}
