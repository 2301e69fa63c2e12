import { expect, it } from 'vitest';
import { isSameQuestion } from '@/domain/decision/same-question';
import { questionOf, weighted } from '../../analysis/decision/plain-ranking';

const CRITERIA = [weighted(0.5), weighted(0.5, 'less')];
const TABLE = [
  [1, Number.NaN],
  [3, 4],
];
const question = questionOf(TABLE, CRITERIA);

it('knows a question that went to a worker and came back', () => {
  expect(isSameQuestion(question, structuredClone(question))).toBe(true);
});

it.each([
  ['value', questionOf([[1, 2], TABLE[1] ?? []], CRITERIA)],
  ['error', { ...question, errors: question.errors.with(1, 0.5) }],
  ['way to follow places', { ...question, sways: question.sways.with(3, 300) }],
  ['site', { ...question, siteIds: ['site-0', 'site-2'] }],
  ['count of sites', questionOf(TABLE.slice(1), CRITERIA)],
  ['weight', questionOf(TABLE, [weighted(0.4), weighted(0.6, 'less')])],
  ['method', questionOf(TABLE, CRITERIA, { method: 'topsis' })],
])('tells it from one with another %s', (_, other) => {
  expect(isSameQuestion(question, other)).toBe(false);
});
