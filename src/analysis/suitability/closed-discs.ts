/** A disc in the plane, metres. */
export type Disc = { readonly x: number; readonly y: number; readonly reach: number };

/**
 * How deep a place lies in the closing of discs: the discs grown by a length, and what they then cover
 * shrunk by it again, so that gaps and bays narrower than twice the length are filled.
 *
 * @param most depths beyond it are told as about this much
 * @returns metres from the edge, below 0 outside; to about a quarter of the step, at which it is worked out
 */
export function closedDepth(
  discs: readonly Disc[],
  closed: number,
  step: number,
  most: number,
): (x: number, y: number) => number {
  const margin = closed + 2 * step;
  const west = Math.min(...discs.map(({ x, reach }) => x - reach)) - margin;
  const south = Math.min(...discs.map(({ y, reach }) => y - reach)) - margin;
  const columns = Math.ceil((Math.max(...discs.map(({ x, reach }) => x + reach)) + margin - west) / step) + 1;
  const rows = Math.ceil((Math.max(...discs.map(({ y, reach }) => y + reach)) + margin - south) / step) + 1;
  const isCovered = Uint8Array.from({ length: columns * rows }, (_, knot) => {
    const x = west + (knot % columns) * step;
    const y = south + Math.floor(knot / columns) * step;
    return discs.some((disc) => Math.hypot(x - disc.x, y - disc.y) <= disc.reach + closed) ? 1 : 0;
  });
  const depths = Float64Array.from(isCovered, (covered, knot) =>
    covered === 0 ? -closed : nearestBare(knot) - closed,
  );
  return (x, y) => {
    const [across, up] = [(x - west) / step, (y - south) / step];
    const [column, row] = [Math.floor(across), Math.floor(up)];
    if (column < 0 || row < 0 || column >= columns - 1 || row >= rows - 1) return -closed;
    const at = row * columns + column;
    const [right, above] = [across - column, up - row];
    const lower = (depths[at] as number) * (1 - right) + (depths[at + 1] as number) * right;
    const upper =
      (depths[at + columns] as number) * (1 - right) + (depths[at + columns + 1] as number) * right;
    return lower * (1 - above) + upper * above;
  };

  /** Metres to the nearest knot that no grown disc covers. */
  function nearestBare(knot: number): number {
    const [column, row] = [knot % columns, Math.floor(knot / columns)];
    const reach = Math.ceil((closed + most) / step) + 1;
    let least = (reach * step) ** 2;
    for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++)
      for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
        if (isCovered[y * columns + x] === 1) continue;
        const squared = ((x - column) ** 2 + (y - row) ** 2) * step * step;
        if (squared < least) least = squared;
      }
    return Math.sqrt(least);
  }
}
