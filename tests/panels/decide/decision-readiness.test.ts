import { describe, expect, it } from 'vitest';
import { rankSites } from '@/analysis/decision/rank-sites';
import { assessStability } from '@/analysis/decision/stability';
import { PENDING } from '@/domain/finding';
import { decisionReadiness } from '@/panels/decide/decision-readiness';
import { setFinding } from '@/store/ask-newest';
import { selectRankingQuestion } from '@/store/select-decision';
import { finish } from '../../analysis/decision/finish';
import { decidingStore } from '../../store/deciding-store';

/** A store whose ranking and stability came back from a worker. */
function decidedStore() {
  const scene = decidingStore();
  scene.showDistances();
  const ranking = rankSites(structuredClone(selectRankingQuestion(scene.store.getState())));
  setFinding(scene.store, 'ranking', { type: 'ready', value: ranking });
  setFinding(scene.store, 'stability', { type: 'ready', value: finish(assessStability(ranking)).value });
  return scene;
}

describe('a decision can leave', () => {
  it('with its ranking and its stability', () => {
    expect(decisionReadiness(decidedStore().store.getState())).toBe('ready');
  });

  it('never without its stability', () => {
    const { store } = decidedStore();
    setFinding(store, 'stability', { type: 'pending', before: null, progress: 0.5 });
    expect(decisionReadiness(store.getState())).toBe('waiting');
    const problem = { code: 'analysis-failed', severity: 'error' } as const;
    setFinding(store, 'stability', { type: 'failed', problem });
    expect(decisionReadiness(store.getState())).toBe('unknown');
  });

  it('never for what is no longer asked', () => {
    const { store, decide, showDistances } = decidedStore();
    showDistances(2);
    expect(decisionReadiness(store.getState())).toBe('waiting');
    showDistances();
    expect(decisionReadiness(store.getState())).toBe('ready');
    decide((decision) => ({ ...decision, requirement: { ...decision.requirement, method: 'topsis' } }));
    expect(decisionReadiness(store.getState())).toBe('waiting');
  });

  it('not while distances are being worked out, nor without a ranking', () => {
    const { store } = decidedStore();
    setFinding(store, 'proximity', PENDING);
    expect(decisionReadiness(store.getState())).toBe('waiting');
    setFinding(store, 'ranking', PENDING);
    expect(decisionReadiness(store.getState())).toBe('waiting');
  });
});
