import { localDay } from '@/export/local-day';
import { type WorkbookCell, type Worksheet, writeWorkbook } from '@/formats/write-workbook';
import type { Words } from '@/i18n/use-words';
import type { DecisionContent } from './decision-content';
import { knockOutSheet } from './knock-out-sheet';
import { rankingSheet } from './ranking-sheet';
import { topsisSheet, utilitiesSheet } from './scoring-sheets';
import { figuresSheet, sourcesSheet } from './source-sheets';
import { stabilitySheet } from './stability-sheet';
import { errorsSheet, valuesSheet } from './table-sheets';
import { curvesSheet, weightsSheet } from './weights-sheets';
import { WorkbookGrid } from './workbook-grid';

/**
 * A decision as a workbook that works its scores out anew: change a value or a weight, and utilities, scores and
 * ranks follow. Every formula carries what the program found, for readers that do not compute.
 *
 * @param content with at least one ranked site
 */
export function decisionWorkbook(content: DecisionContent, words: Words): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeWorkbook(...decisionSheets(content, words)));
}

export function decisionSheets(content: DecisionContent, words: Words): readonly Worksheet[] {
  const grid = new WorkbookGrid(content, words);
  const curves = curvesSheet(content, grid, words);
  return [
    aboutSheet(content, grid, words),
    rankingSheet(content, grid, words),
    valuesSheet(content, grid, words),
    errorsSheet(content, grid, words),
    weightsSheet(content, grid, words),
    utilitiesSheet(content, grid, words),
    topsisSheet(content, grid, words),
    ...(curves ? [curves] : []),
    knockOutSheet(content, grid, words),
    stabilitySheet(content, grid, words),
    figuresSheet(content, grid, words),
    sourcesSheet(content, grid, words),
  ];
}

/** What this is, of when, from what, and how it is used. */
function aboutSheet(content: DecisionContent, grid: WorkbookGrid, words: Words): Worksheet {
  const { t, date } = words;
  const { ranking, elimination, table, year, dataVersion, dataAsOf } = content;
  const facts: readonly (readonly [string, WorkbookCell])[] = [
    [t('decisionExport.about.project'), content.projectName],
    [t('decisionExport.about.requirement'), content.requirementName],
    [t('decisionExport.about.pool'), t(`decisionExport.pool.${content.pool}`)],
    [t('decisionExport.about.sites'), String(table.sites.length)],
    [t('decisionExport.about.out'), String(elimination.out.length)],
    [t('decisionExport.about.left'), String(ranking.left.length)],
    [t('decisionExport.about.ranked'), String(ranking.ranked.length)],
    [t('decisionExport.about.method'), t(`requirement.method.${ranking.method}`)],
    [t('decisionExport.about.made'), localDay(content.created)],
    [
      t('decisionExport.about.data'),
      [dataAsOf && date(dataAsOf), dataVersion].filter(Boolean).join(', ') || t('figure.missing'),
    ],
    [t('decisionExport.about.year'), year === null ? t('decisionExport.about.year-now') : String(year)],
    [t('decisionExport.about.program'), `Mặt Bằng ${content.programVersion}`],
  ];
  return {
    name: grid.name('about'),
    widths: [34, 90],
    rows: [
      [t('decisionExport.about.title')],
      [null, t('decisionExport.not-official')],
      ...facts,
      [],
      ...(['formulas', 'stability', 'missing', 'sheets'] as const).flatMap((part) =>
        sentencesOf(t(`decisionExport.how.${part}.text`)).map((sentence, at): readonly WorkbookCell[] => [
          at === 0 ? t(`decisionExport.how.${part}.title`) : null,
          sentence,
        ]),
      ),
    ],
  };
}

/** A row each: not every program makes a row as high as words that wrap need it. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;:?]) /);
}
