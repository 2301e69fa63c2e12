import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import type { Ranking, RankingQuestion } from '@/domain/decision/ranking';
import { PENDING } from '@/domain/finding';
import { ok, type Result } from '@/domain/result';
import type { RingAnswer, RingQuestion } from '@/domain/ring-table';
import type { AnalysisPort } from '@/store/analysis-port';
import { requestRanking } from '@/store/request-ranking';
import { decidingStore } from './deciding-store';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function begin() {
  const parts = decidingStore();
  const { store } = parts;
  const asked: { readonly question: RankingQuestion; readonly answer: () => Promise<void> }[] = [];
  const rings: RingQuestion[] = [];
  const port = {
    rank: (question: RankingQuestion) =>
      new Promise<Result<Ranking, never>>((resolve) => {
        const answer = (): Promise<void> => {
          resolve(ok(rankSites(question)));
          return settle();
        };
        asked.push({ question, answer });
      }),
    stability: () => new Promise<never>(() => undefined),
    rings: async (question: RingQuestion) => {
      rings.push(question);
      return ok({ question, outlines: [], table: { siteIds: [] } } as unknown as RingAnswer);
    },
  };
  requestRanking(store, port as unknown as AnalysisPort);
  return { ...parts, asked, rings };
}

describe('requestRanking', () => {
  it('asks once distances are there and the page shows it', async () => {
    const { store, actions, showDistances, asked } = begin();
    showDistances();
    expect(asked).toHaveLength(0);
    actions.changeView({ page: 'compare' });
    expect(asked.map(({ question }) => question.siteIds)).toEqual([['park', 'cluster', 'own']]);
    await asked[0]?.answer();
    expect(store.getState().findings.ranking).toMatchObject({
      type: 'ready',
      value: { ranked: [{ siteId: 'park' }, {}, {}] },
    });
    expect(store.getState().findings.stability.type).toBe('pending');
  });

  it('asks again for other weights, and of many only for the last', async () => {
    const { store, actions, showDistances, decide, asked } = begin();
    showDistances();
    actions.changeView({ page: 'compare' });
    await asked[0]?.answer();
    for (const draws of [10, 20, 30])
      decide((decision) => {
        const { requirement } = decision;
        return { ...decision, requirement: { ...requirement, trial: { ...requirement.trial, draws } } };
      });
    expect(asked).toHaveLength(2);
    await asked[1]?.answer();
    expect(asked.map(({ question }) => question.requirement.trial.draws)).toEqual([10_000, 10, 30]);
    expect(store.getState().findings.ranking.type).toBe('pending');
    await asked[2]?.answer();
    expect(store.getState().findings.ranking.type).toBe('ready');
  });

  it('does not ask again for what no ranking follows from', async () => {
    const { actions, showDistances, asked } = begin();
    showDistances();
    actions.changeView({ page: 'compare' });
    await asked[0]?.answer();
    actions.toggleCompared('park');
    actions.changeView({ locale: 'en' });
    expect(asked).toHaveLength(1);
  });

  it('asks for the shares that the requirement speaks of, on any page', async () => {
    const { store, showDistances, decide, rings } = begin();
    showDistances();
    expect(rings).toHaveLength(0);
    expect(store.getState().findings.criterionShares).toEqual(PENDING);
    decide((decision) => ({
      ...decision,
      requirement: {
        ...decision.requirement,
        rules: [
          {
            id: 'r',
            criterion: { type: 'share', centre: 'expressway', kilometres: 10 },
            comparison: 'at-least',
            threshold: 50,
          },
        ],
      },
    }));
    await settle();
    expect(rings).toMatchObject([
      { radiiMetres: [10_000], centres: [{ type: 'corridor', id: 'expressway' }] },
    ]);
    expect(store.getState().findings.criterionShares.type).toBe('ready');
  });
});
