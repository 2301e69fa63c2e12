/**
 * A line without the corners that lie within a tolerance of the line drawn without them (Douglas and
 * Peucker, 1973), by a stack and not by recursion.
 *
 * @param line x, y, x, y …; any unit
 * @param isClosed the last corner joins the first, which is not repeated; the corner farthest from the first is kept
 * @param tolerance in the line's own unit
 */
export function thinLine(line: Float64Array, isClosed: boolean, tolerance: number): Float64Array {
  const count = line.length / 2;
  if (count <= (isClosed ? 3 : 2)) return line;
  const isKept = new Uint8Array(count + 1);
  isKept[0] = 1;
  const spans: number[] = [];
  if (isClosed) {
    const opposite = farthestCorner(line);
    isKept[opposite] = 1;
    spans.push(0, opposite, opposite, count);
  } else {
    isKept[count - 1] = 1;
    spans.push(0, count - 1);
  }
  while (spans.length > 0) {
    const [last, first] = [spans.pop() as number, spans.pop() as number];
    const corner = cornerBeyond(line, first, last, tolerance * tolerance);
    if (corner < 0) continue;
    isKept[corner] = 1;
    spans.push(first, corner, corner, last);
  }
  const kept: number[] = [];
  for (let corner = 0; corner < count; corner++) {
    if (isKept[corner] === 1) kept.push(line[2 * corner] as number, line[2 * corner + 1] as number);
  }
  return Float64Array.from(kept);
}

function farthestCorner(line: Float64Array): number {
  const [x0, y0] = [line[0] as number, line[1] as number];
  let [found, away] = [1, -1];
  for (let at = 2; at < line.length; at += 2) {
    const distance = ((line[at] as number) - x0) ** 2 + ((line[at + 1] as number) - y0) ** 2;
    if (distance > away) [found, away] = [at / 2, distance];
  }
  return found;
}

/** The corner farthest from the edge between two corners; -1 where none is beyond the tolerance. */
function cornerBeyond(line: Float64Array, first: number, last: number, squaredTolerance: number): number {
  const end = (2 * last) % line.length;
  const [ax, ay] = [line[2 * first] as number, line[2 * first + 1] as number];
  const [dx, dy] = [(line[end] as number) - ax, (line[end + 1] as number) - ay];
  const squaredLength = dx * dx + dy * dy;
  let [found, away] = [-1, squaredTolerance];
  for (let corner = first + 1; corner < last; corner++) {
    const x = (line[2 * corner] as number) - ax;
    const y = (line[2 * corner + 1] as number) - ay;
    const share = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squaredLength));
    const distance = (x - share * dx) ** 2 + (y - share * dy) ** 2;
    if (distance > away) [found, away] = [corner, distance];
  }
  return found;
}
