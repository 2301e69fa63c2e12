import { columnLetters, type WorkbookCell, type Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import { siteRows, tableHeader, tableWidths } from './table-sheets';
import { topsisWork } from './topsis-work';
import { utilityFormula } from './utility-formula';
import { curveColumn, FIRST_CRITERION_COLUMN, FIRST_SITE_ROW, type WorkbookGrid } from './workbook-grid';

const WEIGHT_ROW = 2;

/** Of each criterion its share of the weights, on top of the sheets that multiply by it. */
function weightRow({ ranking }: DecisionContent, grid: WorkbookGrid, { t }: Words): readonly WorkbookCell[] {
  return [
    null,
    t('decisionExport.head.share'),
    ...ranking.question.requirement.criteria.map(
      ({ weight }, place): WorkbookCell => ({
        value: weight,
        formula: grid.weightCell('share', place),
        look: 'percent',
      }),
    ),
  ];
}

/** Utilities from the values, and their weighted sum. */
export function utilitiesSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { criteria } = content.ranking.question.requirement;
  const weights = grid.criterionRange(`$${WEIGHT_ROW}`);
  const rows = siteRows(content, (at) => {
    const { utilities = [], parts = [] } = content.ranking.ranked[at] ?? {};
    const row = FIRST_SITE_ROW + at;
    const cells = criteria.map(({ normalisation }, place): WorkbookCell => {
      const cell = { normalisation, place, row, curveAt: curveColumn(criteria, place) };
      return { value: utilities[place] ?? null, formula: utilityFormula(grid, cell), look: 'score' };
    });
    const sum: WorkbookCell = {
      value: parts.reduce((total, part) => total + part, 0),
      formula: `SUMPRODUCT(${weights},${grid.criterionRange(row)})`,
      look: 'score',
    };
    return [...cells, sum];
  });
  return {
    name: grid.name('utilities'),
    frozenColumns: 2,
    widths: tableWidths(grid, 1),
    rows: [
      [...tableHeader(content, words), words.t('decisionExport.head.weighted-sum')],
      weightRow(content, grid, words),
      ...rows,
    ],
  };
}

/** Rows under the sites where TOPSIS keeps what it needs of a column. */
const FOOT = ['least', 'most', 'length', 'best', 'worst'] as const;

/** TOPSIS: what it reads, the ideal and its opposite, both distances and the closeness. */
export function topsisSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { t } = words;
  const work = topsisWork(content.ranking);
  const footRow = (part: (typeof FOOT)[number]): number => grid.lastSiteRow + 2 + FOOT.indexOf(part);
  const distance = (row: number, to: 'best' | 'worst'): string => {
    const [weights, values, end, length] = [
      grid.criterionRange(`$${WEIGHT_ROW}`),
      grid.criterionRange(row),
      grid.criterionRange(`$${footRow(to)}`),
      grid.criterionRange(`$${footRow('length')}`),
    ];
    return `SQRT(SUMPRODUCT((${weights}*(${values}-${end})/${length})^2))`;
  };
  const after = [1, 2].map((step) => columnLetters(grid.lastCriterionColumn + step));
  const rows = siteRows(content, (at) => {
    const row = FIRST_SITE_ROW + at;
    const [toIdeal, toAntiIdeal] = after.map((letters) => `${letters}${row}`);
    return [
      ...work.columns.map(({ values, isRaw }, place): WorkbookCell => {
        const column = columnLetters(FIRST_CRITERION_COLUMN + place);
        const formula = isRaw ? rawFormula(grid, place, row) : `${grid.of('utilities')}${column}${row}`;
        return { value: values[at] ?? null, formula };
      }),
      { value: work.toIdeal[at] ?? null, formula: distance(row, 'best'), look: 'score' },
      { value: work.toAntiIdeal[at] ?? null, formula: distance(row, 'worst'), look: 'score' },
      {
        value: work.closeness[at] ?? null,
        formula: `IF(${toIdeal}+${toAntiIdeal}=0,1,${toAntiIdeal}/(${toIdeal}+${toAntiIdeal}))`,
        look: 'score',
      },
    ];
  });
  const foot = FOOT.map((part): readonly WorkbookCell[] => [
    null,
    t(`decisionExport.topsis.${part}`),
    ...work.columns.map((column, place): WorkbookCell => {
      const letters = columnLetters(FIRST_CRITERION_COLUMN + place);
      const cell = (one: (typeof FOOT)[number]): string => `${letters}${footRow(one)}`;
      const range = grid.siteRange(FIRST_CRITERION_COLUMN + place);
      const isLess = column.isRaw ? `${grid.weightCell('direction', place)}<0` : 'FALSE';
      const formulas = {
        least: `MIN(${range})`,
        most: `MAX(${range})`,
        // A column of one value says nothing, and one of zeros has no length to divide by.
        length: `IF(${cell('most')}>${cell('least')},SQRT(SUMSQ(${range})),1)`,
        best: `IF(${isLess},${cell('least')},${cell('most')})`,
        worst: `IF(${isLess},${cell('most')},${cell('least')})`,
      };
      return { value: column[part], formula: formulas[part] };
    }),
  ]);
  const heads = (['to-ideal', 'to-anti-ideal', 'closeness'] as const).map((head) =>
    t(`decisionExport.topsis.${head}`),
  );
  return {
    name: grid.name('topsis'),
    frozenColumns: 2,
    widths: tableWidths(grid, 3),
    rows: [[...tableHeader(content, words), ...heads], weightRow(content, grid, words), ...rows, [], ...foot],
  };
}

/** The value itself; for one that is not held, the value so far from the worst to the best as its utility says. */
function rawFormula(grid: WorkbookGrid, place: number, row: number): string {
  const column = FIRST_CRITERION_COLUMN + place;
  const values = grid.of('values');
  const [value, range] = [`${values}${columnLetters(column)}${row}`, `${values}${grid.siteRange(column)}`];
  const [least, most, share] = [`MIN(${range})`, `MAX(${range})`, grid.standIn];
  const direction = grid.weightCell('direction', place);
  const between = `IF(${direction}<0,${most}-${share}*(${most}-${least}),${least}+${share}*(${most}-${least}))`;
  return `IF(ISNUMBER(${value}),${value},IF(COUNT(${range})=0,0,${between}))`;
}
