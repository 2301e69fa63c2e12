import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import type { DecisionRecord } from '@/domain/decision/decision-record';
import { eliminate } from '@/domain/decision/elimination';
import { MISSING_CHOICES, SCORING_METHODS } from '@/domain/decision/requirement';
import type { DecisionContent } from '@/export/decision/decision-content';
import { decisionRecordOf } from '@/export/decision/decision-record-of';
import {
  readDecisionFile,
  recordedQuestion,
  recordedTable,
  writeDecisionFile,
} from '@/formats/decision-file';
import { finish } from '../../analysis/decision/finish';
import { weighted } from '../../analysis/decision/plain-ranking';
import { anyNormalisation, decisions } from '../../analysis/decision/random-decisions';
import { contentOf, ruleOn, TRIAL } from './made-up-content';

/** Everything anew, from the text of the file and nothing else. */
function repeated(file: string): { readonly record: DecisionRecord; readonly found: unknown } {
  const read = readDecisionFile(file);
  if (!read.ok) throw new Error(read.problem);
  const record = read.value;
  const table = recordedTable(record);
  const elimination = eliminate(table, record.requirement.rules, record.readmissions);
  const ranking = rankSites(recordedQuestion(record, elimination.standing));
  const stability = finish(assessStability(ranking)).value;
  const again = { elimination, ranking, stability, table } as DecisionContent;
  return { record, found: decisionRecordOf({ ...again, ...REST }).results };
}

const REST = {
  sources: new Map(),
  ratings: [],
  readmissions: [],
  projectName: '',
  created: new Date(0),
} as unknown as Omit<DecisionContent, 'elimination' | 'ranking' | 'stability' | 'table'>;

const choices = fc.record({
  method: fc.constantFrom(...SCORING_METHODS),
  missing: fc.constantFrom(...MISSING_CHOICES),
  areMoving: fc.boolean(),
});

describe('the file of a decision', () => {
  it('gives the same trail, ranking and stability to whoever has nothing else', () => {
    fc.assert(
      fc.property(decisions(anyNormalisation, { missing: 15, most: 8 }), choices, (decision, chosen) => {
        const readmissions = [{ siteId: 'site-1', ruleId: 'rule-0', note: 'an interchange opens' }];
        const more = { ...chosen, rules: [ruleOn(0, 100)], errorShare: 0.1, readmissions };
        const content = contentOf(decision, more);
        const { record, found } = repeated(writeDecisionFile(decisionRecordOf(content)));
        expect(found).toEqual(record.results);
        expect(record.requirement.trial).toEqual(TRIAL);
        expect(record.readmissions).toEqual(readmissions);
      }),
      { numRuns: 60 },
    );
  });

  // Near to each other, so that each draw may turn them.
  const close = {
    criteria: [weighted(0.5, 'less'), weighted(0.5)],
    table: [
      [10, 5],
      [12, 6],
      [11, 5.4],
    ],
  };
  const text = writeDecisionFile(decisionRecordOf(contentOf(close, { errorShare: 0.1 })));

  const changed = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };

  it('is found out where the seed was changed', () => {
    const file = changed(({ requirement }) => {
      (requirement as { trial: { seed: number } }).trial.seed++;
    });
    const { record, found } = repeated(file);
    expect(found).not.toEqual(record.results);
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['kind', (file) => Object.assign(file, { kind: 'mat-bang-requirement' })],
    ['version', (file) => Object.assign(file, { version: 2 })],
    ['year', (file) => Object.assign(file, { year: 'soon' })],
    ['results.standing', (file) => Object.assign(file.results as object, { standing: null })],
    ['sites.0.figures', ({ sites }) => (sites as { figures: unknown[] }[])[0]?.figures.pop()],
  ])('refuses a wrong %s', (path, change) => {
    expect(readDecisionFile(changed(change))).toEqual({ ok: false, problem: path });
  });

  it('refuses what is no JSON', () => {
    expect(readDecisionFile(text.slice(0, 100))).toEqual({ ok: false, problem: '' });
  });
});
