import type { DecisionContent } from '@/export/decision/decision-content';
import { decisionJson } from '@/export/decision/decision-json';
import { decisionWorkbook } from '@/export/decision/decision-workbook';
import { rankingCsv } from '@/export/decision/ranking-csv';
import { localDay } from '@/export/local-day';
import type { Words } from '@/i18n/use-words';
import type { AppState } from '@/store/app-store';
import { selectDecisionTable, selectElimination } from '@/store/select-decision';
import { criterionTitle } from './criterion-words';
import { decisionReadiness } from './decision-readiness';
import { requirementTitle } from './use-requirement-title';
import { siteName } from './use-site-names';

type DecisionFile = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/** null: the ranking or its stability went while the file was asked for. */
export function writeDecision(
  format: 'xlsx' | 'csv' | 'json',
  state: AppState,
  words: Words,
  programVersion: string,
  created: Date,
): DecisionFile | null {
  const content = contentOf(state, words, programVersion, created);
  if (!content) return null;
  const name = `${words.t('decisionExport.file')}-${localDay(created)}.${format}`;
  switch (format) {
    case 'xlsx':
      return {
        name,
        content: decisionWorkbook(content, words),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      };
    case 'csv':
      return { name, content: rankingCsv(content, words), type: 'text/csv;charset=utf-8' };
    case 'json':
      return { name, content: decisionJson(content), type: 'application/json' };
  }
}

function contentOf(
  state: AppState,
  words: Words,
  programVersion: string,
  created: Date,
): DecisionContent | null {
  const { data, project, findings, view } = state;
  const { ranking, stability } = findings;
  if (decisionReadiness(state) !== 'ready' || ranking.type !== 'ready' || stability.type !== 'ready')
    return null;
  const { decision } = project;
  return {
    projectName: project.name,
    requirementName: requirementTitle(decision.requirement, words),
    pool: decision.pool,
    readmissions: decision.readmissions,
    ratings: decision.ratings,
    table: selectDecisionTable(state),
    elimination: selectElimination(state),
    ranking: ranking.value,
    stability: stability.value,
    sources: data.sources,
    year: view.year,
    dataVersion: data.catalogue?.version ?? null,
    dataAsOf: data.catalogue?.layers.find(({ id }) => id === 'zones')?.asOf ?? null,
    programVersion,
    created,
    nameOf: (siteId) => siteName(siteId, data.zones, project.candidates, words.locale),
    titleOf: (criterion) => criterionTitle(criterion, data.hubs, words),
  };
}
