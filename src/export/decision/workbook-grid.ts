import type { Normalisation, WeightedCriterion } from '@/domain/decision/requirement';
import { columnLetters, sheetName } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';

/**
 * Where things stand in the workbook of a decision, so that formulas of one sheet find those of another. Sheets of
 * sites by criteria are alike: ids and names in the first two columns, a criterion a column, ranked sites from the
 * third row on.
 */
export const FIRST_SITE_ROW = 3;
export const FIRST_CRITERION_COLUMN = 2;
/** In the sheet of weights, a criterion a row. */
export const FIRST_CRITERION_ROW = 2;

const SHEETS = [
  'about',
  'ranking',
  'values',
  'errors',
  'weights',
  'utilities',
  'topsis',
  'curves',
  'knock-out',
  'stability',
  'figures',
  'sources',
] as const;
export type SheetId = (typeof SHEETS)[number];

/** Columns of the sheet of weights. */
export const WEIGHT_COLUMNS = {
  title: 0,
  weight: 1,
  share: 2,
  direction: 3,
  normalisation: 4,
  from: 5,
  to: 6,
  tolerance: 7,
} as const;

export class WorkbookGrid {
  readonly siteCount: number;
  readonly criterionCount: number;
  readonly #words: Words;

  constructor({ ranking }: DecisionContent, words: Words) {
    this.siteCount = ranking.ranked.length;
    this.criterionCount = ranking.question.requirement.criteria.length;
    this.#words = words;
  }

  get lastSiteRow(): number {
    return FIRST_SITE_ROW + this.siteCount - 1;
  }

  get lastCriterionRow(): number {
    return FIRST_CRITERION_ROW + this.criterionCount - 1;
  }

  get lastCriterionColumn(): number {
    return FIRST_CRITERION_COLUMN + this.criterionCount - 1;
  }

  /** What a sheet is called. */
  name(sheet: SheetId): string {
    return sheetName(this.#words.t(`decisionExport.sheet.${sheet}`));
  }

  /** `'Weights'!`, before a place of another sheet. */
  of(sheet: SheetId): string {
    return `'${this.name(sheet)}'!`;
  }

  /** The values of a criterion at all ranked sites, in a sheet of sites by criteria. */
  siteRange(column: number): string {
    const letters = columnLetters(column);
    return `${letters}$${FIRST_SITE_ROW}:${letters}$${this.lastSiteRow}`;
  }

  /** All criteria in one row, the columns held. */
  criterionRange(row: number | string): string {
    const [first, last] = [FIRST_CRITERION_COLUMN, this.lastCriterionColumn].map(columnLetters);
    return `$${first}${row}:$${last}${row}`;
  }

  /** A setting of a criterion in the sheet of weights. */
  weightCell(column: keyof typeof WEIGHT_COLUMNS, place: number): string {
    return `${this.of('weights')}$${columnLetters(WEIGHT_COLUMNS[column])}$${FIRST_CRITERION_ROW + place}`;
  }

  /** The number that stands for a value that is not held, as a utility. */
  get standIn(): string {
    return `${this.of('weights')}$B$${this.lastCriterionRow + 4}`;
  }

  /** Code of the method: `weighted-sum` or `topsis`. */
  get method(): string {
    return `${this.of('weights')}$B$${this.lastCriterionRow + 3}`;
  }
}

/** -1 where less is better, as formulas read it. */
export function directionSign({ direction }: WeightedCriterion): 1 | -1 {
  return direction === 'less' ? -1 : 1;
}

/** Column of the first of a criterion's two columns in the sheet of curves; -1 where it has none. */
export function curveColumn(criteria: readonly WeightedCriterion[], place: number): number {
  if (criteria[place]?.normalisation.type !== 'curve') return -1;
  return 2 * criteria.slice(0, place).filter(({ normalisation }) => normalisation.type === 'curve').length;
}

export function curvePoints(normalisation: Normalisation): readonly (readonly [number, number])[] {
  return normalisation.type === 'curve' ? normalisation.points : [];
}
