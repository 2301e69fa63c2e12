import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MISSING_CHOICES, SCORING_METHODS } from '@/domain/decision/requirement';
import type { DecisionContent } from '@/export/decision/decision-content';
import { decisionSheets, decisionWorkbook } from '@/export/decision/decision-workbook';
import { createWords } from '@/i18n/create-words';
import type { Words } from '@/i18n/use-words';
import { plainSums, plainTopsis, weighted } from '../../analysis/decision/plain-ranking';
import { anyNormalisation, decisions } from '../../analysis/decision/random-decisions';
import { WorkbookEvaluator } from './evaluate-workbook';
import { contentOf, ruleOn } from './made-up-content';
import { type OpenSheet, openWorkbook } from './open-workbook';

let words: Words;
beforeAll(async () => {
  words = await createWords('en');
});

const open = (content: DecisionContent): ReadonlyMap<string, OpenSheet> =>
  openWorkbook(decisionWorkbook(content, words));

const ALMOST = 9;
const EXACT = 1e-9;

/** Places whose formula gives otherwise than what is saved in them. */
function differences(sheets: ReadonlyMap<string, OpenSheet>): readonly string[] {
  const evaluator = new WorkbookEvaluator(sheets);
  const formulas = [...sheets].flatMap(([name, cells]) =>
    [...cells].flatMap(([place, cell]) => (cell.formula === null ? [] : { name, place, ...cell })),
  );
  expect(formulas.length).toBeGreaterThan(0);
  return formulas.flatMap(({ name, place, formula, value }) => {
    const worked = evaluator.valueOf(name, place) ?? '';
    const isSame =
      typeof value === 'number' && typeof worked === 'number'
        ? Math.abs(worked - value) <= EXACT * Math.max(1, Math.abs(value))
        : worked === (value ?? '');
    return isSame ? [] : `${name}!${place} ${formula}: ${worked}, not ${value}`;
  });
}

describe('the workbook of a decision', () => {
  it.each(SCORING_METHODS.flatMap((method) => MISSING_CHOICES.map((missing) => ({ method, missing }))))(
    'works out by its formulas what the program found: $method, $missing',
    (choices) => {
      fc.assert(
        fc.property(decisions(anyNormalisation, { missing: 15, most: 8 }), (decision) => {
          const content = contentOf(decision, { ...choices, rules: [ruleOn(0, 100)], errorShare: 0.1 });
          if (content.ranking.ranked.length === 0) return;
          expect(differences(open(content))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(SCORING_METHODS)('gives the scores of a plain implementation: %s', (method) => {
    fc.assert(
      fc.property(decisions(anyNormalisation, { most: 8 }), ({ criteria, table }) => {
        const content = contentOf({ criteria, table }, { method });
        const evaluator = new WorkbookEvaluator(open(content));
        const truth = (method === 'topsis' ? plainTopsis : plainSums)(table, criteria, 0);
        content.ranking.ranked.forEach(({ siteId }, at) => {
          expect(evaluator.valueOf('Ranking', `B${at + 2}`)).toBe(siteId);
          const score = truth[Number(siteId.replace('site-', ''))];
          expect(evaluator.valueOf('Ranking', `D${at + 2}`)).toBeCloseTo(score ?? Number.NaN, ALMOST);
        });
      }),
      { numRuns: 40 },
    );
  });

  const sheets = (): ReadonlyMap<string, OpenSheet> => {
    const criteria = [weighted(0.6, 'less'), weighted(0.4)];
    const table = [
      [10, 4],
      [20, 9],
      [500, 5],
    ];
    const readmissions = [{ siteId: 'site-2', ruleId: 'rule-0', note: '=1+1' }];
    return open(contentOf({ criteria, table }, { rules: [ruleOn(0, 100)], readmissions }));
  };

  it('follows another weight, another value and another method', () => {
    const opened = new Map([...sheets()].map(([name, cells]) => [name, new Map(cells)] as const));
    const put = (sheet: string, place: string, value: number | string): void => {
      opened.get(sheet)?.set(place, { value, formula: null });
    };
    const ranks = (): readonly unknown[] => {
      const evaluator = new WorkbookEvaluator(opened);
      return ['A2', 'A3', 'A4'].map((place) => evaluator.valueOf('Ranking', place));
    };
    expect(ranks()).toEqual([1, 2, 3]);
    // All the weight on the second criterion, by which the last is before the second.
    put('Weights', 'B2', 0);
    expect(ranks()).toEqual([1, 3, 2]);
    put('Weights', 'B2', 60);
    put('Weights', 'B3', 40);
    expect(ranks()).toEqual([1, 2, 3]);
    put('Values', 'C5', 0);
    put('Values', 'D5', 99);
    expect(ranks()).toEqual([3, 2, 1]);
    put('Weights', 'B6', 'topsis');
    const evaluator = new WorkbookEvaluator(opened);
    expect(evaluator.valueOf('Ranking', 'D2')).toBe(evaluator.valueOf('TOPSIS', 'G3'));
  });

  it('never makes a formula of a text', () => {
    expect(sheets().get('Knock-out')?.get('L4')).toEqual({ value: '=1+1', formula: null });
  });

  it('has the trail with margin, verdict and what followed', () => {
    const trail = sheets().get('Knock-out');
    const cells = ['A4', 'D4', 'F4', 'G4', 'H4', 'I4', 'K4'].map((place) => trail?.get(place)?.value);
    expect(cells).toEqual(['site-2', 500, '≤', 100, -400, 'certainly fails', 'let in again']);
  });

  it('has a name of its own for each sheet, in every language', async () => {
    const content = contentOf({ criteria: [weighted(1)], table: [[1], [2]] });
    for (const locale of ['vi', 'en'] as const) {
      const names = decisionSheets(content, await createWords(locale)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
