const ORDER = 16;
const SIDE = 1 << ORDER;

/**
 * Place of a point on a Hilbert curve through a square of 65,536 x 65,536 cells. Points near each other
 * on the curve are near each other in the plane, which is all that sorting by it is for.
 *
 * @param x, y whole numbers in [0, 65535]
 * @returns a whole number in [0, 2^32)
 */
function hilbertPlace(x: number, y: number): number {
  let place = 0;
  let [column, row] = [x, y];
  for (let side = SIDE >> 1; side > 0; side >>= 1) {
    const right = (column & side) > 0 ? 1 : 0;
    const upper = (row & side) > 0 ? 1 : 0;
    // Not a shift: the place of the last quadrant does not fit a signed 32-bit number.
    place += side * side * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) {
        column = SIDE - 1 - column;
        row = SIDE - 1 - row;
      }
      [column, row] = [row, column];
    }
  }
  return place;
}

/**
 * Indices of points in the order of the Hilbert curve through their bounding square.
 *
 * @param xs, ys coordinates of equal length, in any unit
 */
export function hilbertOrder(xs: Float64Array, ys: Float64Array): Uint32Array {
  const count = xs.length;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    minX = Math.min(minX, xs[i] as number);
    maxX = Math.max(maxX, xs[i] as number);
    minY = Math.min(minY, ys[i] as number);
    maxY = Math.max(maxY, ys[i] as number);
  }
  const scale = (SIDE - 1) / Math.max(maxX - minX, maxY - minY, Number.MIN_VALUE);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const column = Math.floor(((xs[i] as number) - minX) * scale) || 0;
    const row = Math.floor(((ys[i] as number) - minY) * scale) || 0;
    // The index in the low digits makes one number sort carry both, in the typed array's native sort.
    keys[i] = hilbertPlace(column, row) * 2 ** 20 + i;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 20);
}
