import { describe, expect, it } from 'vitest';
import type { Ranking, RankingQuestion, Stability } from '@/domain/decision/ranking';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { PENDING } from '@/domain/finding';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { createActions } from '@/store/actions';
import type { AnalysisPort } from '@/store/analysis-port';
import { createAppStore } from '@/store/app-store';
import { setFinding } from '@/store/ask-newest';
import { requestStability } from '@/store/request-stability';

const BROKEN: Problem = { code: 'analysis-failed', severity: 'error' };
const CANCELLED: Problem = { code: 'analysis-cancelled', severity: 'info' };

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function ranking(seed: number): Ranking {
  const requirement = { ...USUAL_REQUIREMENT, trial: { ...USUAL_REQUIREMENT.trial, seed } };
  const [values, errors, sways] = [new Float64Array(), new Float64Array(), new Float64Array()];
  const question: RankingQuestion = { siteIds: [], requirement, values, errors, sways };
  return { question, method: 'weighted-sum', ranked: [], left: [] };
}

function stability({ question }: Ranking): Stability {
  const { trial } = question.requirement;
  return { trial, bySite: [], flips: [], agreement: { tau: Number.NaN, firsts: [] } };
}

/** A store whose rankings are set by hand, and whose stabilities are answered by hand. */
function begin() {
  const asked: {
    readonly question: RankingQuestion;
    readonly tell: (progress: number) => void;
    readonly answer: (result: Result<Stability, Problem>) => Promise<void>;
  }[] = [];
  const store = createAppStore();
  const stabilityPort: AnalysisPort['stability'] = (question, tell) =>
    new Promise((resolve) => {
      const answer = (result: Result<Stability, Problem>): Promise<void> => {
        resolve(result);
        return settle();
      };
      asked.push({ question, tell, answer });
    });
  requestStability(store, { stability: stabilityPort } as AnalysisPort);
  const rank = (value: Ranking): void => setFinding(store, 'ranking', { type: 'ready', value });
  const now = () => store.getState().findings.stability;
  return { store, actions: createActions(store), asked, rank, now };
}

describe('requestStability', () => {
  it('asks of a ranking as soon as it is there, and tells progress until the answer', async () => {
    const { asked, rank, now } = begin();
    const first = ranking(1);
    rank(first);
    expect(asked.map(({ question }) => question)).toEqual([first.question]);
    expect(now()).toEqual({ type: 'pending', before: null, progress: 0 });
    asked[0]?.tell(0.4);
    expect(now()).toEqual({ type: 'pending', before: null, progress: 0.4 });
    await asked[0]?.answer(ok(stability(first)));
    asked[0]?.tell(0.9);
    expect(now()).toEqual({ type: 'ready', value: stability(first) });
  });

  it('is never ready beside a ranking that it is not of', async () => {
    const { store, asked, rank, now } = begin();
    const [first, second] = [ranking(1), ranking(2)];
    rank(first);
    await asked[0]?.answer(ok(stability(first)));
    setFinding(store, 'ranking', { type: 'pending', before: first });
    expect(now()).toEqual({ type: 'pending', before: stability(first) });
    rank(second);
    expect(now()).toEqual({ type: 'pending', before: stability(first), progress: 0 });
    await asked[1]?.answer(ok(stability(second)));
    expect(now()).toEqual({ type: 'ready', value: stability(second) });
  });

  it('hears no answer and no progress of an older ranking', async () => {
    const { store, asked, rank, now } = begin();
    rank(ranking(1));
    setFinding(store, 'ranking', { type: 'pending', before: ranking(1) });
    await asked[0]?.answer(ok(stability(ranking(1))));
    expect(now()).toEqual(PENDING);
    rank(ranking(2));
    rank(ranking(3));
    asked[1]?.tell(0.7);
    await asked[1]?.answer(failed(CANCELLED));
    expect(now()).toEqual({ type: 'pending', before: null, progress: 0 });
    await asked[2]?.answer(ok(stability(ranking(3))));
    expect(now()).toEqual({ type: 'ready', value: stability(ranking(3)) });
  });

  it('shows why there is none, and tries again when it is told to', async () => {
    const { store, actions, asked, rank, now } = begin();
    rank(ranking(1));
    await asked[0]?.answer(failed(CANCELLED));
    expect(now()).toEqual({ type: 'failed', problem: CANCELLED });
    actions.requestAnalysis('repeat');
    await asked[1]?.answer(ok(stability(ranking(1))));
    expect(now().type).toBe('ready');
    actions.requestAnalysis('repeat');
    expect(asked).toHaveLength(2);
    setFinding(store, 'ranking', { type: 'failed', problem: BROKEN });
    expect(now()).toEqual({ type: 'failed', problem: BROKEN });
  });
});
