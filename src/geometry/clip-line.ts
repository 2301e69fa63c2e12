/** Least x, least y, greatest x, greatest y. */
export type ClipBox = readonly [minX: number, minY: number, maxX: number, maxY: number];

/**
 * A closed line cut to a box, by Sutherland and Hodgman (1974). Where the box cuts it into several parts,
 * they stay joined by edges along the box: right for filling, and for drawing edges where the box lies
 * outside of what is shown.
 *
 * @param line x, y, x, y …, the first corner not repeated; any unit
 * @returns the line itself where nothing is cut, an empty one where nothing is left
 */
export function clipRing(line: Float64Array, box: ClipBox): Float64Array {
  const [minX, minY, maxX, maxY] = boxOfLine(line);
  if (minX >= box[0] && minY >= box[1] && maxX <= box[2] && maxY <= box[3]) return line;
  if (maxX < box[0] || maxY < box[1] || minX > box[2] || minY > box[3]) return new Float64Array(0);
  let corners = line;
  for (let side = 0; side < 4 && corners.length > 0; side++) {
    corners = clipToSide(corners, side % 2 === 0 ? 0 : 1, box[side] as number, side < 2 ? 1 : -1);
  }
  return corners.length >= 6 ? corners : new Float64Array(0);
}

/** @param sign 1 keeps what is greater than the bound */
function clipToSide(line: Float64Array, axis: 0 | 1, bound: number, sign: 1 | -1): Float64Array {
  const kept = new Float64Array(2 * line.length);
  let length = 0;
  let [lastX, lastY] = [line[line.length - 2] as number, line[line.length - 1] as number];
  let lastInside = sign * ((axis === 0 ? lastX : lastY) - bound);
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    const inside = sign * ((axis === 0 ? x : y) - bound);
    if (inside >= 0 !== lastInside >= 0) {
      const share = lastInside / (lastInside - inside);
      kept[length++] = axis === 0 ? bound : lastX + share * (x - lastX);
      kept[length++] = axis === 1 ? bound : lastY + share * (y - lastY);
    }
    if (inside >= 0) {
      kept[length++] = x;
      kept[length++] = y;
    }
    [lastX, lastY, lastInside] = [x, y, inside];
  }
  return kept.slice(0, length);
}

/**
 * The parts of an open line that lie in a box, by Liang and Barsky (1984).
 *
 * @param line x, y, x, y …; any unit
 */
export function clipOpenLine(line: Float64Array, box: ClipBox): Float64Array[] {
  const parts: Float64Array[] = [];
  let part: number[] = [];
  const close = (): void => {
    if (part.length >= 4) parts.push(Float64Array.from(part));
    part = [];
  };
  for (let at = 2; at < line.length; at += 2) {
    const [x1, y1] = [line[at - 2] as number, line[at - 1] as number];
    const [x2, y2] = [line[at] as number, line[at + 1] as number];
    const shares = shareInside(x1, y1, x2 - x1, y2 - y1, box);
    if (!shares) {
      close();
      continue;
    }
    const [from, to] = shares;
    if (from > 0) close();
    if (part.length === 0) part.push(x1 + from * (x2 - x1), y1 + from * (y2 - y1));
    part.push(x1 + to * (x2 - x1), y1 + to * (y2 - y1));
    if (to < 1) close();
  }
  close();
  return parts;
}

/** From and to where, as parts of its length, an edge lies in the box. */
function shareInside(
  x: number,
  y: number,
  alongX: number,
  alongY: number,
  [minX, minY, maxX, maxY]: ClipBox,
): readonly [from: number, to: number] | undefined {
  let [from, to] = [0, 1];
  const sides = [
    [-alongX, x - minX],
    [alongX, maxX - x],
    [-alongY, y - minY],
    [alongY, maxY - y],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return undefined;
    if (towards < 0) from = Math.max(from, room / towards);
    if (towards > 0) to = Math.min(to, room / towards);
  }
  return from < to ? [from, to] : undefined;
}

/** Infinite and empty for a line without corners. */
export function boxOfLine(line: Float64Array): ClipBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}
