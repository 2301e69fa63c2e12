import type { Position } from 'geojson';

/**
 * Fewer vertices for a small picture: those that lie within a tolerance of the line drawn without them are left
 * out (Douglas and Peucker, 1973), by a stack and not by recursion, and no more than a limit is kept.
 *
 * @param tolerance in the ring's own unit
 * @returns a run of x and y
 */
export function simplifyRing(ring: readonly Position[], tolerance: number, most: number): readonly number[] {
  const thinned = everyNth(ring, most * 8);
  const isKept = new Uint8Array(thinned.length);
  isKept[0] = 1;
  isKept[thinned.length - 1] = 1;
  const spans: [first: number, last: number][] = [[0, thinned.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const { vertex, away } = farthest(thinned, first, last);
    if (away <= tolerance) continue;
    isKept[vertex] = 1;
    spans.push([first, vertex], [vertex, last]);
  }
  const kept = everyNth(
    thinned.filter((_, vertex) => isKept[vertex] === 1),
    most,
  );
  return kept.flatMap(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

function everyNth(ring: readonly Position[], most: number): readonly Position[] {
  if (ring.length <= most) return ring;
  const step = Math.ceil(ring.length / most);
  return ring.filter((_, vertex) => vertex % step === 0 || vertex === ring.length - 1);
}

function farthest(ring: readonly Position[], first: number, last: number) {
  const [a, b] = [ring[first] as Position, ring[last] as Position];
  const [ax, ay] = [a[0] as number, a[1] as number];
  const [dx, dy] = [(b[0] as number) - ax, (b[1] as number) - ay];
  const length = Math.hypot(dx, dy);
  let [vertex, away] = [first, 0];
  for (let at = first + 1; at < last; at++) {
    const position = ring[at] as Position;
    const [x, y] = [(position[0] as number) - ax, (position[1] as number) - ay];
    const distance = length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length;
    if (distance > away) [vertex, away] = [at, distance];
  }
  return { vertex, away };
}
