import { columnLetters, type WorkbookCell, type Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import {
  curvePoints,
  directionSign,
  FIRST_CRITERION_ROW,
  WEIGHT_COLUMNS,
  type WorkbookGrid,
} from './workbook-grid';

const STAND_INS = { worst: 0, middle: 0.5, 'not-ranked': 0 } as const;

/** Weights, directions and normalisations: what may be changed and everything else follows from. */
export function weightsSheet(content: DecisionContent, grid: WorkbookGrid, { t }: Words): Worksheet {
  const { criteria, method, missing, judgements } = content.ranking.question.requirement;
  const letters = columnLetters(WEIGHT_COLUMNS.weight);
  const weights = `$${letters}$${FIRST_CRITERION_ROW}:$${letters}$${grid.lastCriterionRow}`;
  const rows = criteria.map((weighted, place): readonly WorkbookCell[] => {
    const { criterion, weight, normalisation } = weighted;
    const { from = null, to = null, tolerance = null } = normalisation.type === 'target' ? normalisation : {};
    return [
      content.titleOf(criterion),
      weight,
      {
        value: weight,
        formula: `${letters}${FIRST_CRITERION_ROW + place}/SUM(${weights})`,
        look: 'percent',
      },
      directionSign(weighted),
      t(`decide.normalisation.${normalisation.type}`),
      from,
      to,
      tolerance,
    ];
  });
  const heads = (Object.keys(WEIGHT_COLUMNS) as (keyof typeof WEIGHT_COLUMNS)[]).map((column) =>
    t(`decisionExport.weights.${column}`),
  );
  return {
    name: grid.name('weights'),
    widths: [34, 12, 12, 22, 26, 12, 12, 12],
    rows: [
      heads,
      ...rows,
      [t('decisionExport.weights.sum'), { value: 1, formula: `SUM(${weights})` }],
      [],
      [t('decisionExport.weights.method'), method, t(`requirement.method.${method}`)],
      [t('decisionExport.weights.stand-in'), STAND_INS[missing], t(`decisionExport.missing.${missing}`)],
      ...(judgements ? [[t('decisionExport.weights.judged'), judgements.join('; ')]] : []),
      [],
      [t('decisionExport.note.weights')],
    ],
  };
}

/** Value functions drawn by hand, two columns each; null where no criterion has one. */
export function curvesSheet(
  { ranking, titleOf }: DecisionContent,
  grid: WorkbookGrid,
  { t }: Words,
): Worksheet | null {
  const curves = ranking.question.requirement.criteria.filter(
    ({ normalisation }) => normalisation.type === 'curve',
  );
  if (curves.length === 0) return null;
  const points = curves.map(({ normalisation }) => curvePoints(normalisation));
  const longest = Math.max(...points.map(({ length }) => length));
  return {
    name: grid.name('curves'),
    widths: curves.flatMap(() => [24, 12]),
    rows: [
      curves.flatMap(({ criterion }) => [titleOf(criterion), t('decisionExport.head.utility')]),
      ...Array.from({ length: longest }, (_, at) =>
        points.flatMap((curve): readonly WorkbookCell[] => [curve[at]?.[0] ?? null, curve[at]?.[1] ?? null]),
      ),
    ],
  };
}
