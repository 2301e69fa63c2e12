import { columnLetters, type WorkbookCell, type Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import { topsisWork } from './topsis-work';
import { FIRST_SITE_ROW, type WorkbookGrid } from './workbook-grid';

const HEADS = [
  'rank',
  'id',
  'site',
  'score',
  'first',
  'likely-best',
  'likely-worst',
  'best',
  'worst',
  'weighted-sum',
  'weighted-sum-rank',
  'topsis',
  'topsis-rank',
  'missing',
] as const;

/** Scores nearer to each other than this share a rank, as in the program. */
const EQUAL_SCORES = 1e-12;

/** The ranking, worked out from the other sheets, and beside it whether it holds. */
export function rankingSheet(content: DecisionContent, grid: WorkbookGrid, { t }: Words): Worksheet {
  const { ranking, stability, nameOf } = content;
  const work = topsisWork(ranking);
  const sums = ranking.ranked.map(({ parts }) => parts.reduce((total, part) => total + part, 0));
  const column = (head: (typeof HEADS)[number]): string => columnLetters(HEADS.indexOf(head));
  const scores = { sum: column('weighted-sum'), topsis: column('topsis') };
  const rows = ranking.ranked.map((site, at): readonly WorkbookCell[] => {
    // One row higher than in the sheets of criteria, whose second row holds weights.
    const row = at + FIRST_SITE_ROW - 1;
    const own = stability.bySite.find(({ siteId }) => siteId === site.siteId);
    const rankOf = (head: (typeof HEADS)[number], value: number): WorkbookCell => {
      const letters = column(head);
      const range = `$${letters}$2:$${letters}$${ranking.ranked.length + 1}`;
      return { value, formula: `1+SUMPRODUCT(--(${range}-${letters}${row}>=1E-12))` };
    };
    const sheetRow = FIRST_SITE_ROW + at;
    const sum = `${grid.of('utilities')}${columnLetters(grid.lastCriterionColumn + 1)}${sheetRow}`;
    const closeness = `${grid.of('topsis')}${columnLetters(grid.lastCriterionColumn + 3)}${sheetRow}`;
    return [
      rankOf('score', site.rank),
      site.siteId,
      nameOf(site.siteId),
      {
        value: site.score,
        formula: `IF(${grid.method}="topsis",${scores.topsis}${row},${scores.sum}${row})`,
        look: 'score',
      },
      { value: own?.first ?? null, look: 'percent' },
      ...(own?.likelyRanks ?? [null, null]),
      ...(own?.ranks ?? [null, null]),
      { value: sums[at] ?? null, formula: sum, look: 'score' },
      rankOf('weighted-sum', rankAmong(sums, at)),
      { value: work.closeness[at] ?? null, formula: closeness, look: 'score' },
      rankOf('topsis', rankAmong(work.closeness, at)),
      site.missing.map((place) => titleAt(content, place)).join('; '),
    ];
  });
  const { seed, draws } = stability.trial;
  const note = t('decisionExport.note.ranking', { seed: String(seed), draws });
  return {
    name: grid.name('ranking'),
    frozenColumns: 3,
    widths: [8, 18, 36, 10, 12, 10, 10, 10, 10, 12, 12, 10, 10, 40],
    rows: [HEADS.map((head) => t(`decisionExport.head.${head}`)), ...rows, [], [null, null, note]],
  };
}

function titleAt({ ranking, titleOf }: DecisionContent, place: number): string {
  const weighted = ranking.question.requirement.criteria[place];
  return weighted ? titleOf(weighted.criterion) : '';
}

function rankAmong(scores: readonly number[], at: number): number {
  return 1 + scores.filter((score) => score - (scores[at] ?? 0) >= EQUAL_SCORES).length;
}
