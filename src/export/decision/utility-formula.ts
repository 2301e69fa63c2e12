import type { Normalisation } from '@/domain/decision/requirement';
import { columnLetters } from '@/formats/write-workbook';
import { FIRST_CRITERION_COLUMN, type WorkbookGrid } from './workbook-grid';

type UtilityCell = {
  readonly normalisation: Normalisation;
  /** Place of the criterion. */
  readonly place: number;
  readonly row: number;
  /** Column of its points in the sheet of curves. */
  readonly curveAt: number;
};

/**
 * The formula that gives the utility of a value, 0 to 1, as `src/analysis/decision/normalise.ts` defines it. What
 * is not held gets what stands for it.
 */
export function utilityFormula(
  grid: WorkbookGrid,
  { normalisation, place, row, curveAt }: UtilityCell,
): string {
  const column = FIRST_CRITERION_COLUMN + place;
  const values = grid.of('values');
  const value = `${values}${columnLetters(column)}${row}`;
  const range = `${values}${grid.siteRange(column)}`;
  const direction = grid.weightCell('direction', place);
  const inner = (): string => {
    switch (normalisation.type) {
      case 'min-max':
        return minMaxFormula(value, range, direction);
      case 'target':
        return targetFormula(value, grid, place);
      case 'percentile':
        return percentileFormula(value, range, direction);
      case 'curve':
        return curveFormula(value, grid, curveAt, normalisation.points.length);
    }
  };
  return `IF(ISNUMBER(${value}),${inner()},${grid.standIn})`;
}

function minMaxFormula(value: string, range: string, direction: string): string {
  const [least, most] = [`MIN(${range})`, `MAX(${range})`];
  return `IF(${most}=${least},1,IF(${direction}<0,${most}-${value},${value}-${least})/(${most}-${least}))`;
}

function targetFormula(value: string, grid: WorkbookGrid, place: number): string {
  const [from, to, tolerance] = (['from', 'to', 'tolerance'] as const).map((part) =>
    grid.weightCell(part, place),
  );
  const outside = `MAX(${from}-${value},${value}-${to},0)`;
  return `IF(${outside}=0,1,IF(${tolerance}=0,0,MAX(0,1-${outside}/${tolerance})))`;
}

/** Ties count half. Empty cells would count as 0, so only numbers are counted. */
function percentileFormula(value: string, range: string, direction: string): string {
  const count = (sign: string): string => `SUMPRODUCT(ISNUMBER(${range})*(${range}${sign}${value}))`;
  const worse = `IF(${direction}<0,${count('>')},${count('<')})`;
  return `IF(COUNT(${range})=1,1,(${worse}+(${count('=')}-1)/2)/(COUNT(${range})-1))`;
}

function curveFormula(value: string, grid: WorkbookGrid, curveAt: number, points: number): string {
  const sheet = grid.of('curves');
  const part = (column: number): string => {
    const letters = columnLetters(column);
    return `${sheet}$${letters}$2:$${letters}$${points + 1}`;
  };
  const [at, utility] = [part(curveAt), part(curveAt + 1)];
  const before = `MATCH(${value},${at},1)`;
  const from = (range: string): string => `INDEX(${range},${before})`;
  const to = (range: string): string => `INDEX(${range},${before}+1)`;
  const between = `${from(utility)}+(${value}-${from(at)})/(${to(at)}-${from(at)})*(${to(utility)}-${from(utility)})`;
  return `IF(${value}>=INDEX(${at},${points}),INDEX(${utility},${points}),IF(${value}<INDEX(${at},1),INDEX(${utility},1),${between}))`;
}
