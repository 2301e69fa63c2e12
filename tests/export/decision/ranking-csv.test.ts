import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WeightedCriterion } from '@/domain/decision/requirement';
import { rankingCsv } from '@/export/decision/ranking-csv';
import { createWords } from '@/i18n/create-words';
import type { Words } from '@/i18n/use-words';
import { weighted } from '../../analysis/decision/plain-ranking';
import { contentOf, ruleOn } from './made-up-content';

let words: Words;
beforeAll(async () => {
  words = await createWords('en');
});

const criteria: WeightedCriterion[] = [weighted(0.75, 'less'), weighted(0.25)];
const table = [
  [10, 1],
  [20, Number.NaN],
  [500, 9],
  [600, 4],
];
const made = contentOf(
  { criteria, table },
  {
    rules: [ruleOn(0, 100)],
    errorShare: 0.01,
    readmissions: [{ siteId: 'site-2', ruleId: 'rule-0', note: '=HYPERLINK("x")' }],
  },
);

const rowsOf = (text: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;

describe('the ranking as CSV', () => {
  it('has each site once, ranked ones with their stability, others with the reason', () => {
    const rows = rowsOf(rankingCsv(made, words));
    expect(rows.map((row) => [row.Rank, row.Id])).toEqual([
      ['1', 'site-0'],
      ['2', 'site-1'],
      ['3', 'site-2'],
      ['', 'site-3'],
    ]);
    const first = made.stability.bySite[0];
    expect(rows[0]).toMatchObject({
      Score: String(made.ranking.ranked[0]?.score),
      'Chance of being first': String(first?.first),
      'Outermost rank, worst': String(first?.ranks[1]),
      'field-field 0': '10',
      'field-field 0: ±': '0.1',
      Draws: '200',
      Seed: '7',
      'Data version': 'abc',
    });
    expect(rows[1]).toMatchObject({ 'field-field 1': '', Note: '1 value not known' });
    expect(rows[3]).toMatchObject({ Score: '', Note: 'Knocked out: field-field 0 ≤ 100' });
  });

  it('says why a site was let in again', () => {
    expect(rowsOf(rankingCsv(made, words))[2]?.Note).toBe('Let in again: =HYPERLINK("x")');
  });

  it('runs no formula that a name holds', () => {
    const named = { ...made, nameOf: () => '=1+1' };
    expect(rowsOf(rankingCsv(named, words))[0]?.Site).toBe("'=1+1");
  });
});
