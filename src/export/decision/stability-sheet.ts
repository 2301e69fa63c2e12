import { firstPlace } from '@/domain/decision/first-place';
import type { WorkbookCell, Worksheet } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import type { WorkbookGrid } from './workbook-grid';

/** Whether the ranking holds: what was drawn, who may be first, what turns the order, what the other method says. */
export function stabilitySheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { ranking, stability, nameOf } = content;
  const { t } = words;
  const { trial, agreement } = stability;
  const sites = stability.bySite.map(({ siteId, first, likelyRanks, ranks }): readonly WorkbookCell[] => [
    siteId,
    nameOf(siteId),
    ranking.ranked.find((one) => one.siteId === siteId)?.rank ?? null,
    { value: first, look: 'percent' },
    ...likelyRanks,
    ...ranks,
  ]);
  const heading = (text: string): readonly WorkbookCell[] => [{ value: text, look: 'header' }];
  return {
    name: grid.name('stability'),
    frozenColumns: 2,
    widths: [30, 36, 12, 14, 12, 12, 12, 12],
    rows: [
      (['id', 'site', 'rank', 'first', 'likely-best', 'likely-worst', 'best', 'worst'] as const).map((head) =>
        t(`decisionExport.head.${head}`),
      ),
      ...sites,
      [],
      ...verdictRows(content, words),
      [t('decisionExport.stability.draws'), trial.draws],
      [t('decisionExport.stability.seed'), trial.seed],
      [t('decisionExport.stability.spread'), { value: trial.weightSpread, look: 'percent' }],
      [],
      ...flipRows(content, words),
      [],
      heading(t('decisionExport.stability.agreement')),
      [t('decisionExport.stability.tau'), Number.isNaN(agreement.tau) ? null : agreement.tau],
      ...agreement.firsts.map(({ method, siteId }) => [t(`requirement.method.${method}`), nameOf(siteId)]),
      [],
      ...(['draws', 'places', 'stays', 'seed'] as const).map((part) => [t(`decide.stability.how.${part}`)]),
    ],
  };
}

function verdictRows(content: DecisionContent, { t, number }: Words): readonly (readonly WorkbookCell[])[] {
  const first = firstPlace(content.ranking, content.stability);
  if (!first) return [];
  const values = { name: content.nameOf(first.siteId), share: `${number(100 * first.share)} %` };
  return [[t(`decide.stability.verdict.${first.verdict}`, values)], []];
}

/** The smallest change of one weight first. */
function flipRows({ ranking, stability, titleOf, nameOf }: DecisionContent, { t }: Words) {
  const [first, second] = ranking.ranked;
  const names = { first: nameOf(first?.siteId ?? ''), second: nameOf(second?.siteId ?? '') };
  const { criteria } = ranking.question.requirement;
  if (!second) return [[t('decide.stability.alone')]];
  if (stability.flips.length === 0) return [[t('decide.stability.flip.none', names)]];
  const head = [
    t('decisionExport.stability.flip', names),
    null,
    t('decisionExport.stability.from'),
    t('decisionExport.stability.to'),
  ];
  return [
    head.map((value): WorkbookCell => ({ value, look: 'header' })),
    ...stability.flips.map(({ criterion, from, to }): readonly WorkbookCell[] => {
      const weighted = criteria[criterion];
      return [
        weighted ? titleOf(weighted.criterion) : '',
        null,
        { value: from, look: 'percent' },
        { value: to, look: 'percent' },
      ];
    }),
  ];
}
