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

/** Columns headed X and Y by programs that mean the longitude with X: no latitude is beyond 90. */
export function withPlausibleAxes(rows: readonly TableRow[], columns: CoordinateColumns): CoordinateColumns {
  if (columns.kind.unit !== 'degrees') return columns;
  const positions = rows.slice(columns.start).flatMap((row) => [positionIn(row, columns) ?? []].flat());
  const isSwapped = positions.some((value, index) => index % 2 === 1 && Math.abs(value) > 90);
  return isSwapped ? { ...columns, north: columns.east, east: columns.north } : columns;
}
