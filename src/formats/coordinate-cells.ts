import { parseAngle } from './angle-text';
import { type DecimalMark, parseSurveyNumber } from './survey-number';

/** What the numbers of a table are, taken as a whole. */
export type TableKind = {
  readonly unit: 'metres' | 'degrees' | 'kilometres';
  readonly mark: DecimalMark | null;
};

/** Plane coordinates of Vietnam have six or seven digits; point numbers and edge lengths have fewer. */
const LEAST_METRES = 100_000;

type Range = readonly [least: number, greatest: number];
const isIn = (value: number, [least, greatest]: Range): boolean => value >= least && value <= greatest;

const LATITUDES: Range = [7, 24];
const LONGITUDES: Range = [101, 112];
const NORTHING_KILOMETRES: Range = [880, 2620];
const EASTING_KILOMETRES: Range = [100, 900];

/** A whole number of degrees or kilometres is no corner, but the number of one. */
const FINE = /[.,]\d|°/;

/** The number in a cell; undefined where there is none. */
export function numberIn(cell: string, mark: DecimalMark | null): number | undefined {
  return parseAngle(cell) ?? parseSurveyNumber(cell, mark);
}

/** Whether a cell may be one of the two coordinates of a corner. */
export function isCoordinate(cell: string, { unit, mark }: TableKind): boolean {
  const value = numberIn(cell, mark);
  if (value === undefined) return false;
  if (unit === 'metres') return value >= LEAST_METRES && !cell.includes('°');
  if (!FINE.test(cell)) return false;
  const ranges = unit === 'degrees' ? [LATITUDES, LONGITUDES] : [NORTHING_KILOMETRES, EASTING_KILOMETRES];
  return ranges.some((range) => isIn(value, range));
}

/** Columns of the first two coordinates of a row; undefined where it has not two of them. */
export function pairIn(cells: readonly string[], kind: TableKind): readonly [number, number] | undefined {
  const [first, second] = cells.flatMap((cell, index) => (isCoordinate(cell, kind) ? [index] : []));
  if (first === undefined || second === undefined) return undefined;
  return isPair(cells[first] ?? '', cells[second] ?? '', kind) ? [first, second] : undefined;
}

/** One runs north and one east: for degrees and kilometres their sizes must say so, since little else does. */
function isPair(one: string, other: string, { unit, mark }: TableKind): boolean {
  if (unit === 'metres') return true;
  const values = [numberIn(one, mark) ?? Number.NaN, numberIn(other, mark) ?? Number.NaN];
  const [small, large] = [Math.min(...values), Math.max(...values)];
  return unit === 'degrees'
    ? isIn(small, LATITUDES) && isIn(large, LONGITUDES)
    : isIn(small, EASTING_KILOMETRES) && isIn(large, NORTHING_KILOMETRES);
}
