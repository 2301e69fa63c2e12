import { figureAt } from '@/domain/decision/decision-table';
import { type CsvCell, writeCsv } from '@/formats/csv-table';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import { COMPARISON_SIGNS } from './knock-out-sheet';

/**
 * The ranking as CSV in the language of the words: a row a site, with its stability, its values and errors; after
 * the ranked sites those that are not ranked and those that were knocked out, with the reason. How it all came about
 * stands in every row, so that a row that is copied out of the file keeps it.
 */
export function rankingCsv(content: DecisionContent, words: Words): string {
  const lineage = lineageOf(content, words);
  return writeCsv([headerOf(content, words), ...rowsOf(content, words).map((row) => [...row, ...lineage])]);
}

function headerOf({ ranking, titleOf }: DecisionContent, { t }: Words): readonly string[] {
  return [
    ...(['rank', 'id', 'site', 'kind', 'score', 'first'] as const).map((head) =>
      t(`decisionExport.head.${head}`),
    ),
    ...(['likely-best', 'likely-worst', 'best', 'worst'] as const).map((head) =>
      t(`decisionExport.head.${head}`),
    ),
    ...ranking.question.requirement.criteria.flatMap(({ criterion }) => [
      titleOf(criterion),
      t('decisionExport.csv.error', { criterion: titleOf(criterion) }),
    ]),
    t('decisionExport.csv.note'),
    ...(['method', 'draws', 'seed', 'spread', 'year', 'data', 'made', 'program'] as const).map((head) =>
      t(`decisionExport.csv.${head}`),
    ),
  ];
}

function rowsOf(content: DecisionContent, words: Words): readonly (readonly CsvCell[])[] {
  const { ranking, stability, elimination, readmissions } = content;
  const { t } = words;
  const blank = [null, null, null, null, null, null] as const;
  return [
    ...ranking.ranked.map(({ siteId, rank, score, missing }): readonly CsvCell[] => {
      const own = stability.bySite.find((one) => one.siteId === siteId);
      const chances = own ? [own.first, ...own.likelyRanks, ...own.ranks] : blank.slice(1);
      const notes = [
        ...(missing.length > 0 ? [t('decisionExport.csv.missing', { count: missing.length })] : []),
        ...readmissions
          .filter((one) => one.siteId === siteId)
          .map(({ note }) => t('decisionExport.csv.readmitted', { note })),
      ];
      return [
        rank,
        ...siteCells(content, siteId, words),
        score,
        ...chances,
        ...valueCells(content, siteId),
        notes.join('; ') || null,
      ];
    }),
    ...ranking.left.map(({ siteId }): readonly CsvCell[] => [
      null,
      ...siteCells(content, siteId, words),
      ...blank,
      ...valueCells(content, siteId),
      t('decisionExport.left'),
    ]),
    ...elimination.out.map(({ site, by }): readonly CsvCell[] => [
      null,
      ...siteCells(content, site.id, words),
      ...blank,
      ...valueCells(content, site.id),
      t('decisionExport.csv.out', {
        rules: by
          .map(
            ({ rule }) =>
              `${content.titleOf(rule.criterion)} ${COMPARISON_SIGNS[rule.comparison]} ${rule.threshold}`,
          )
          .join('; '),
      }),
    ]),
  ];
}

function siteCells({ table, nameOf }: DecisionContent, siteId: string, { t }: Words): readonly CsvCell[] {
  const kind = table.sites.find(({ id }) => id === siteId)?.kind;
  const kindName =
    kind === undefined ? null : kind === 'candidate' ? t('compare.own-site') : t(`zone.kind.${kind}`);
  return [siteId, nameOf(siteId), kindName];
}

/** A value and its error for each criterion; what is not held is empty. */
function valueCells({ ranking, table }: DecisionContent, siteId: string): readonly CsvCell[] {
  return ranking.question.requirement.criteria.flatMap(({ criterion }) => {
    const figure = figureAt(table, siteId, criterion);
    return [figure?.value ?? null, figure?.error ?? null];
  });
}

function lineageOf(content: DecisionContent, { t }: Words): readonly CsvCell[] {
  const { draws, seed, weightSpread } = content.stability.trial;
  return [
    t(`requirement.method.${content.ranking.method}`),
    draws,
    seed,
    weightSpread,
    content.year ?? t('decisionExport.about.year-now'),
    content.dataVersion,
    content.created.toISOString(),
    `Mặt Bằng ${content.programVersion}`,
  ];
}
