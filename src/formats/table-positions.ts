import { numberIn } from './coordinate-cells';
import { cellText, type TableRow } from './table-cell';
import type { TableColumns } from './table-columns';

export type CoordinateColumns = Extract<TableColumns, { type: 'coordinates' }>;

type Position = readonly [east: number, north: number];

/** @returns undefined where a row has not both numbers */
export function positionIn(row: TableRow, { north, east, kind }: CoordinateColumns): Position | undefined {
  const [x, y] = [east, north].map((column) => {
    const cell = row[column];
    return typeof cell === 'number' ? cell : numberIn(cellText(cell).trim(), kind.mark);
  });
  return x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)
    ? undefined
    : [x, y];
}

/** No latitude is beyond 90; here no northing is below this, nor an easting above it. */
const LEAST_NORTHING = 880_000;

/** Columns headed X and Y by programs that mean the easting or the longitude with X, where the numbers leave no doubt. */
export function withPlausibleAxes(rows: readonly TableRow[], columns: CoordinateColumns): CoordinateColumns {
  const positions = rows.slice(columns.start).flatMap((row) => {
    const position = positionIn(row, columns);
    return position ? [position] : [];
  });
  const isSwapped =
    columns.kind.unit === 'degrees'
      ? positions.some(([, north]) => Math.abs(north) > 90)
      : positions.length > 0 &&
        positions.every(([east, north]) => east >= LEAST_NORTHING && north < LEAST_NORTHING);
  return isSwapped ? { ...columns, north: columns.east, east: columns.north } : columns;
}
