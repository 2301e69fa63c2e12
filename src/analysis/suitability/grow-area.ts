import type { MercatorGrid } from '@/geometry/mercator-grid';

/** How a region grows: cells that count, and how much of the ground each of them is. */
export type Growth = {
  readonly grid: MercatorGrid;
  /** 0 to 1; NaN where a cell may not be taken. */
  readonly scores: Float32Array;
  /** Of a cell in each row. */
  readonly squareMetres: Float64Array;
  readonly wantedSquareMetres: number;
};

export type Region = { readonly cells: readonly number[]; readonly squareMetres: number };

/**
 * What a cell loses for lying as far from the seed as a disc of the wanted area reaches; four times that
 * at twice the distance. Areas stay compact, and give way where a better cell is worth it.
 */
const DISTANCE_LOSS = 0.2;

/**
 * A contiguous region from a seed, best cells first, until it is as near to the wanted area as whole
 * cells allow. A smaller one comes back where there is no more room.
 */
export function growArea(seed: number, growth: Growth): Region {
  const { grid, scores, squareMetres, wantedSquareMetres } = growth;
  const { columns, rows } = grid;
  const [seedColumn, seedRow] = [seed % columns, Math.floor(seed / columns)];
  const lossPerCell = (DISTANCE_LOSS * Math.PI * (squareMetres[seedRow] as number)) / wantedSquareMetres;
  const front = new Front();
  const seen = new Set([seed]);
  const cells: number[] = [];
  let taken = 0;
  front.push(seed, 0);
  for (let cell = front.pop(); cell !== undefined; cell = front.pop()) {
    const row = Math.floor(cell / columns);
    const size = squareMetres[row] as number;
    if (taken + size / 2 > wantedSquareMetres && cells.length > 0) break;
    cells.push(cell);
    taken += size;
    const column = cell % columns;
    if (column > 0) offer(cell - 1);
    if (column < columns - 1) offer(cell + 1);
    if (row > 0) offer(cell - columns);
    if (row < rows - 1) offer(cell + columns);
  }
  return { cells, squareMetres: taken };

  function offer(cell: number): void {
    const score = scores[cell] as number;
    if (Number.isNaN(score) || seen.has(cell)) return;
    seen.add(cell);
    const [right, down] = [(cell % columns) - seedColumn, Math.floor(cell / columns) - seedRow];
    front.push(cell, score - lossPerCell * (right * right + down * down));
  }
}

/** A heap, greatest worth first; equals in the order of their cells, so that the same question gives the same land. */
class Front {
  readonly #cells: number[] = [];
  readonly #worths: number[] = [];

  push(cell: number, worth: number): void {
    let at = this.#cells.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(cell, worth, parent)) break;
      this.#copy(parent, at);
      at = parent;
    }
    this.#cells[at] = cell;
    this.#worths[at] = worth;
  }

  pop(): number | undefined {
    const [first] = this.#cells;
    const cell = this.#cells.pop();
    const worth = this.#worths.pop();
    const count = this.#cells.length;
    if (cell === undefined || worth === undefined || count === 0) return first;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      const other = child + 1;
      const isOtherBefore =
        other < count && this.#isBefore(this.#cells[other] as number, this.#worths[other] as number, child);
      const better = isOtherBefore ? other : child;
      if (this.#isBefore(cell, worth, better)) break;
      this.#copy(better, at);
      at = better;
    }
    this.#cells[at] = cell;
    this.#worths[at] = worth;
    return first;
  }

  #isBefore(cell: number, worth: number, place: number): boolean {
    const other = this.#worths[place] as number;
    return worth === other ? cell < (this.#cells[place] as number) : worth > other;
  }

  #copy(from: number, to: number): void {
    this.#cells[to] = this.#cells[from] as number;
    this.#worths[to] = this.#worths[from] as number;
  }
}
