import type { Line } from './drawing-list';

/**
 * Corners that lie within a tolerance of the line drawn without them are left out (Douglas and Peucker, 1973), by a
 * stack and not by recursion. First and last corner of an open line stay; a closed one keeps three at least.
 *
 * @param tolerance millimetres; 0.05 is less than a printer shows
 */
export function simplifyLine(line: Line, tolerance: number, isClosed: boolean): Line {
  const count = Math.floor(line.length / 2);
  if (count <= (isClosed ? 3 : 2)) return line;
  const corners = isClosed ? roundToFirst(line, count) : line;
  const last = corners.length / 2 - 1;
  const isKept = new Uint8Array(last + 1);
  isKept[0] = 1;
  isKept[last] = 1;
  if (isClosed) simplifyRound(corners, tolerance, isKept);
  else simplifySpan(corners, [0, last], tolerance, isKept);
  // The first corner of a closed line stands at both ends, and is said once.
  if (isClosed) isKept[last] = 0;
  const kept: number[] = [];
  isKept.forEach((is, at) => {
    if (is) kept.push(corners[at * 2] as number, corners[at * 2 + 1] as number);
  });
  return Float64Array.from(kept);
}

function roundToFirst(line: Line, count: number): Line {
  const corners = new Float64Array((count + 1) * 2);
  corners.set(line.subarray(0, count * 2));
  corners.set(line.subarray(0, 2), count * 2);
  return corners;
}

type Span = readonly [first: number, last: number];

/** In two halves, at the corner farthest from the first; the third that stays is the farthest from both. */
function simplifyRound(corners: Line, tolerance: number, isKept: Uint8Array): void {
  const last = isKept.length - 1;
  const middle = farthest(corners, [0, last]).corner;
  isKept[middle] = 1;
  const halves: Span[] = [
    [0, middle],
    [middle, last],
  ];
  const [before, after] = halves.map((half) => farthest(corners, half));
  const third = before && after && before.away > after.away ? before : after;
  if (third) isKept[third.corner] = 1;
  for (const half of halves) simplifySpan(corners, half, tolerance, isKept);
}

function simplifySpan(corners: Line, whole: Span, tolerance: number, isKept: Uint8Array): void {
  const spans: Span[] = [whole];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { corner, away } = farthest(corners, span);
    if (away <= tolerance) continue;
    isKept[corner] = 1;
    spans.push([span[0], corner], [corner, span[1]]);
  }
}

/** The corner farthest from the straight piece between two others; -1 away where there is none between them. */
function farthest(corners: Line, [first, last]: Span): { corner: number; away: number } {
  const [ax, ay] = [corners[first * 2] as number, corners[first * 2 + 1] as number];
  const [dx, dy] = [(corners[last * 2] as number) - ax, (corners[last * 2 + 1] as number) - ay];
  const square = dx * dx + dy * dy;
  // Squares are compared: roots of a hundred thousand corners take seconds.
  let corner = first;
  let most = -1;
  for (let at = first + 1; at < last; at++) {
    const [x, y] = [(corners[at * 2] as number) - ax, (corners[at * 2 + 1] as number) - ay];
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / square));
    const squared = (x - along * dx) ** 2 + (y - along * dy) ** 2;
    if (squared <= most) continue;
    corner = at;
    most = squared;
  }
  return { corner, away: most < 0 ? most : Math.sqrt(most) };
}
