import { type LocalPlane, toLocal } from '@/geometry/local-plane';
import { type MercatorGrid, placeInGrid } from '@/geometry/mercator-grid';

/** Where the centre of each cell is in the plane, metres. */
export type CellPlaces = { readonly xs: Float64Array; readonly ys: Float64Array };

/** One position in so many metres is projected; between them the two planes are as good as similar. */
const KNOT_METRES = 1500;

const WORLD_METRES = 40_075_016;

/**
 * Centres of all cells. The plane's projection is asked at knots some 1.5 km apart and interpolated
 * bilinearly between them: within 2 cm, as Web Mercator and the plane bend apart by 6e-8 of a metre a
 * square metre here.
 */
export function cellPlaces(grid: MercatorGrid, plane: LocalPlane): CellPlaces {
  const { columns, rows, side } = grid;
  const step = Math.max(1, Math.floor(KNOT_METRES / (side * WORLD_METRES)));
  const places = { xs: new Float64Array(columns * rows), ys: new Float64Array(columns * rows) };
  const knotColumns = Math.ceil(columns / step) + 1;
  let upper = knotRow(0);
  for (let top = 0; top < rows; top += step) {
    const lower = knotRow(top + step);
    const end = Math.min(top + step, rows);
    for (let row = top; row < end; row++) fillRow(row, (row - top) / step, upper, lower);
    upper = lower;
  }
  return places;

  function knotRow(row: number): Float64Array {
    const knots = new Float64Array(2 * knotColumns);
    for (let knot = 0; knot < knotColumns; knot++) {
      const [longitude, latitude] = placeInGrid(grid, knot * step + 0.5, row + 0.5);
      knots.set(toLocal(plane, longitude, latitude), 2 * knot);
    }
    return knots;
  }

  function fillRow(row: number, down: number, above: Float64Array, below: Float64Array): void {
    const along = (at: number): number => (above[at] as number) * (1 - down) + (below[at] as number) * down;
    for (let first = 0; first < columns; first += step) {
      const knot = 2 * (first / step);
      const [x0, y0, x1, y1] = [along(knot), along(knot + 1), along(knot + 2), along(knot + 3)];
      const end = Math.min(first + step, columns);
      for (let column = first; column < end; column++) {
        const right = (column - first) / step;
        places.xs[row * columns + column] = x0 + (x1 - x0) * right;
        places.ys[row * columns + column] = y0 + (y1 - y0) * right;
      }
    }
  }
}
