import type { BoundingBox } from './bounding-box';
import { RADIANS_PER_DEGREE } from './ellipsoid';
import { type LngLat, lngLat } from './position';

/**
 * Square cells in Web Mercator, in which the map is drawn: rows from the north, each from the west, so
 * that cells lie on the map as the pixels of a picture do. Lengths are parts of the width of the world.
 */
export type MercatorGrid = {
  readonly columns: number;
  readonly rows: number;
  /** x of the western edge and y, southward from the pole of the map, of the northern edge. */
  readonly west: number;
  readonly north: number;
  /** Of a cell. */
  readonly side: number;
};

/** 0 at the date line in the west, 1 in the east. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** 0 at about 85° north, 1 at about 85° south. */
export function mercatorY(latitude: number): number {
  return 0.5 - Math.asinh(Math.tan(latitude * RADIANS_PER_DEGREE)) / (2 * Math.PI);
}

/** Degrees of a place in cells from the grid's north-western corner; cell centres are at halves. */
export function placeInGrid({ west, north, side }: MercatorGrid, column: number, row: number): LngLat {
  const y = north + row * side;
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS_PER_DEGREE;
  return lngLat((west + column * side) * 360 - 180, latitude);
}

/** The cell that holds a place; -1 where it lies beyond the grid. */
export function cellAt({ columns, rows, west, north, side }: MercatorGrid, position: LngLat): number {
  const column = Math.floor((mercatorX(position[0]) - west) / side);
  const row = Math.floor((mercatorY(position[1]) - north) / side);
  return column >= 0 && column < columns && row >= 0 && row < rows ? row * columns + column : -1;
}

/** The grid that covers a box with at most so many cells, as small as that allows. */
export function mercatorGrid([west, south, east, north]: BoundingBox, mostCells: number): MercatorGrid {
  const left = mercatorX(west);
  const top = mercatorY(north);
  const width = mercatorX(east) - left;
  const height = mercatorY(south) - top;
  let columns = Math.max(1, Math.floor(Math.sqrt((mostCells * width) / height)));
  while (columns > 1 && columns * rowsFor(columns) > mostCells) columns--;
  return { columns, rows: rowsFor(columns), west: left, north: top, side: width / columns };

  function rowsFor(count: number): number {
    return Math.max(1, Math.ceil((height * count) / width));
  }
}

const EQUATOR_METRES = 40_075_016.686;

/** How wide a cell in the middle of the grid is on the ground, metres; to half a per cent. */
export function groundSide(grid: MercatorGrid): number {
  const [, latitude] = placeInGrid(grid, grid.columns / 2, grid.rows / 2);
  return grid.side * EQUATOR_METRES * Math.cos(latitude * RADIANS_PER_DEGREE);
}
