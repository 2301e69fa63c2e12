import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type MercatorGrid, mercatorX, mercatorY } from '@/geometry/mercator-grid';
import { polygonsOf } from '@/geometry/polygon-rings';

/** Calls for each cell whose middle lies inside, by the even-odd rule over all rings. */
export function cellsInside(
  grid: MercatorGrid,
  outline: Polygon | MultiPolygon,
  visit: (cell: number) => void,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of polygonsOf(outline).flat())
    eachEdge(grid, ring, (ax, ay, bx, by) => {
      const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)];
      const last = Math.min(grid.rows - 1, Math.ceil(bottom - 0.5) - 1);
      for (let row = Math.max(0, Math.ceil(top - 0.5)); row <= last; row++) {
        const x = ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax);
        const others = crossings.get(row);
        if (others) others.push(x);
        else crossings.set(row, [x]);
      }
    });
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const last = Math.min(grid.columns - 1, Math.ceil((xs[at + 1] as number) - 0.5) - 1);
      for (let column = Math.max(0, Math.ceil((xs[at] as number) - 0.5)); column <= last; column++)
        visit(row * grid.columns + column);
    }
  }
}

/** Edges are widened by this part of a cell, so that a cell that is only touched counts as cut. */
const TOUCH = 1e-6;

/** Calls for each cell that a line runs through or touches; some of them more than once. */
export function cellsAlong(
  grid: MercatorGrid,
  line: readonly Position[],
  visit: (cell: number) => void,
): void {
  eachEdge(grid, line, (ax, ay, bx, by) => {
    const last = Math.min(grid.rows - 1, Math.floor(Math.max(ay, by) + TOUCH));
    for (let row = Math.max(0, Math.floor(Math.min(ay, by) - TOUCH)); row <= last; row++) {
      const [from, to] = spanInRow(row, ax, ay, bx, by);
      const end = Math.min(grid.columns - 1, Math.floor(to + TOUCH));
      for (let column = Math.max(0, Math.floor(from - TOUCH)); column <= end; column++)
        visit(row * grid.columns + column);
    }
  });
}

/** Where an edge is, west to east, while it is within a row. */
function spanInRow(row: number, ax: number, ay: number, bx: number, by: number): [from: number, to: number] {
  if (ay === by) return [Math.min(ax, bx), Math.max(ax, bx)];
  const partAt = (y: number): number => Math.min(1, Math.max(0, (y - ay) / (by - ay)));
  const one = ax + partAt(row) * (bx - ax);
  const other = ax + partAt(row + 1) * (bx - ax);
  return [Math.min(one, other), Math.max(one, other)];
}

type VisitEdge = (ax: number, ay: number, bx: number, by: number) => void;

/** Edges in cells from the grid's corner. */
function eachEdge({ west, north, side }: MercatorGrid, ring: readonly Position[], visit: VisitEdge): void {
  let before: readonly [x: number, y: number] | undefined;
  for (const [longitude = Number.NaN, latitude = Number.NaN] of ring) {
    const here = [(mercatorX(longitude) - west) / side, (mercatorY(latitude) - north) / side] as const;
    if (before) visit(before[0], before[1], here[0], here[1]);
    before = here;
  }
}
