import type { Position } from 'geojson';

/** Steps along edges of cells, each to the right of the one before, rows growing to the south. */
const HEADINGS = [
  { column: -1, row: 0 },
  { column: 0, row: -1 },
  { column: 1, row: 0 },
  { column: 0, row: 1 },
] as const;
const WEST = 0;

type Corner = { readonly column: number; readonly row: number };
type Has = (column: number, row: number) => boolean;

/**
 * Rings round a region of cells that hang together by their sides: the outer one first. Corners are in
 * cells from the grid's corner; straight runs have no corners between. Where two cells of the region
 * touch at a corner only, rings touch there and do not cross: the outline is valid.
 */
export function traceCells(columns: number, cells: Iterable<number>): readonly (readonly Position[])[] {
  const region = new Set(cells);
  const has = (column: number, row: number): boolean =>
    column >= 0 && column < columns && region.has(row * columns + column);
  const begins = new Set([...region].filter((cell) => !has(cell % columns, Math.floor(cell / columns) - 1)));
  const rings: Position[][] = [];
  // Every ring has an edge along the northern side of one of its cells, and it runs to the west.
  for (const cell of begins) {
    const row = Math.floor(cell / columns);
    rings.push(
      ringFrom({ column: (cell % columns) + 1, row }, has, (passed) => begins.delete(passed), columns),
    );
  }
  return rings.sort((one, other) => signedArea(other) - signedArea(one));
}

/** The region lies on the left: outer rings come out counter-clockwise on the map, holes clockwise. */
function ringFrom(start: Corner, has: Has, passed: (cell: number) => void, columns: number): Position[] {
  const ring: Position[] = [];
  let here = start;
  let heading = WEST;
  do {
    if (heading === WEST) passed(here.row * columns + here.column - 1);
    const { column, row } = HEADINGS[heading] ?? HEADINGS[WEST];
    here = { column: here.column + column, row: here.row + row };
    const turn = turnAt(here, heading, has);
    if (turn !== 0) ring.push([here.column, here.row]);
    heading = (heading + turn) % HEADINGS.length;
  } while (here.column !== start.column || here.row !== start.row || heading !== WEST);
  const [first] = ring;
  return first ? [...ring, first] : ring;
}

/** To the right round what lies outside, on along the region, or to the left round its corner. */
function turnAt({ column, row }: Corner, heading: number, has: Has): number {
  const ahead = HEADINGS[heading] ?? HEADINGS[WEST];
  const right = HEADINGS[(heading + 1) % HEADINGS.length] ?? HEADINGS[WEST];
  const isIn = (across: number, down: number): boolean =>
    has(across < 0 ? column - 1 : column, down < 0 ? row - 1 : row);
  if (isIn(ahead.column + right.column, ahead.row + right.row)) return 1;
  return isIn(ahead.column - right.column, ahead.row - right.row) ? 0 : HEADINGS.length - 1;
}

/** Twice the area, positive for rings that are counter-clockwise with north up. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [ax = 0, ay = 0] = ring[at] ?? [];
    const [bx = 0, by = 0] = ring[at + 1] ?? [];
    sum += bx * ay - ax * by;
  }
  return sum;
}
