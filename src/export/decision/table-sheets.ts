import type { WorkbookCell, Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import type { WorkbookGrid } from './workbook-grid';

/** Of a letter's width, for ids, names and the criteria after them. */
export function tableWidths({ criterionCount }: WorkbookGrid, more: number): readonly number[] {
  return [18, 34, ...Array.from({ length: criterionCount + more }, () => 15)];
}

export function tableHeader({ ranking, titleOf }: DecisionContent, { t }: Words): readonly string[] {
  const { criteria } = ranking.question.requirement;
  return [
    t('decisionExport.head.id'),
    t('decisionExport.head.site'),
    ...criteria.map(({ criterion }) => titleOf(criterion)),
  ];
}

/** Ids and names of the ranked sites, best first, each with what a sheet says of it. */
export function siteRows(
  { ranking, nameOf }: DecisionContent,
  cells: (place: number) => readonly WorkbookCell[],
): readonly (readonly WorkbookCell[])[] {
  return ranking.ranked.map(({ siteId }, place) => [siteId, nameOf(siteId), ...cells(place)]);
}

/** What is known of each ranked site, as numbers to change; what is not held is an empty cell. */
export function valuesSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  return numbersSheet('values', content, grid, words);
}

/** ± of the values; empty where none is stated. */
export function errorsSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  return numbersSheet('errors', content, grid, words);
}

function numbersSheet(
  kind: 'values' | 'errors',
  content: DecisionContent,
  grid: WorkbookGrid,
  words: Words,
): Worksheet {
  const { ranking, nameOf } = content;
  const { question, ranked, left } = ranking;
  const { t } = words;
  const numbersOf = (siteId: string): readonly WorkbookCell[] => {
    const row = question.siteIds.indexOf(siteId);
    return question.requirement.criteria.map((_, place) => {
      const at = row * question.requirement.criteria.length + place;
      const [value, error] = [question.values[at], question.errors[at]];
      if (value === undefined || Number.isNaN(value)) return null;
      return kind === 'values' ? value : error || null;
    });
  };
  const rows = siteRows(content, (place) => numbersOf(ranked[place]?.siteId ?? ''));
  const leftRows = left.map(({ siteId }) => [siteId, nameOf(siteId), ...numbersOf(siteId)]);
  const note = t(`decisionExport.note.${kind}`);
  return {
    name: grid.name(kind),
    frozenColumns: 2,
    widths: tableWidths(grid, 0),
    rows: [
      tableHeader(content, words),
      [null, note],
      ...rows,
      ...(left.length > 0
        ? [[], [null, { value: t('decisionExport.left'), look: 'header' as const }], ...leftRows]
        : []),
    ],
  };
}
