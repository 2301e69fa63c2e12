import type { Line } from '@/export/drawing/drawing-list';

/**
 * Slanting lines that fill an outline, cut at its edges: a hatch that every writer can draw as a path.
 *
 * @param rings by the even-odd rule, in millimetres
 * @param spacing between two lines, at right angles to them
 * @param lean 1: rising to the right; -1: to the left
 */
export function hatchLines(rings: readonly Line[], spacing: number, lean: 1 | -1): readonly Line[] {
  // On a line rising to the right x + y is the same all along (y points down).
  const along = (x: number, y: number): number => x + lean * y;
  const step = spacing * Math.SQRT2;
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      const [x1, y1] = [ring[at] as number, ring[at + 1] as number];
      const [x2, y2] = [ring[next] as number, ring[next + 1] as number];
      addCrossings(crossings, [along(x1, y1), x1], [along(x2, y2), x2], step);
    }
  }
  const lines: Line[] = [];
  for (const [level, xs] of [...crossings].sort(([a], [b]) => a - b)) {
    const sum = level * step;
    xs.sort((a, b) => a - b);
    for (let at = 1; at < xs.length; at += 2) {
      const [from, to] = [xs[at - 1] as number, xs[at] as number];
      if (to - from > 0.02) lines.push(Float64Array.of(from, lean * (sum - from), to, lean * (sum - to)));
    }
  }
  return lines;
}

/** Where an edge, given by the level of its ends and their x, crosses the lines; an end on a line counts once. */
function addCrossings(
  crossings: Map<number, number[]>,
  [fromLevel, fromX]: readonly [level: number, x: number],
  [toLevel, toX]: readonly [level: number, x: number],
  step: number,
): void {
  const [low, high] = [Math.min(fromLevel, toLevel), Math.max(fromLevel, toLevel)];
  for (let level = Math.ceil(low / step); level * step < high; level++) {
    const share = (level * step - fromLevel) / (toLevel - fromLevel);
    const known = crossings.get(level) ?? [];
    known.push(fromX + share * (toX - fromX));
    crossings.set(level, known);
  }
}
