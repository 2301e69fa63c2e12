import type { Ranking, Stability } from '@/domain/decision/ranking';
import { type Finding, findingValue } from '@/domain/finding';
import type { AnalysisPort } from './analysis-port';
import type { AppState, AppStore } from './app-store';
import { setFinding } from './ask-newest';

/**
 * Asks of each ranking whether it holds, as soon as it is there. Until then the stability is pending: that
 * of the ranking before is never ready beside a newer one. The port gives up what is out of date by itself.
 */
export function requestStability(store: AppStore, port: AnalysisPort): void {
  let asked: Ranking | null = null;
  const show = (finding: Finding<Stability>): void => setFinding(store, 'stability', finding);

  const wait = (): void => {
    asked = null;
    const { stability } = store.getState().findings;
    if (stability.type !== 'pending' || stability.progress !== undefined)
      show({ type: 'pending', before: findingValue(stability) });
  };
  const ask = async (ranking: Ranking): Promise<void> => {
    asked = ranking;
    const before = findingValue(store.getState().findings.stability);
    show({ type: 'pending', before, progress: 0 });
    let isAnswered = false;
    const answer = await port.stability(ranking.question, (progress) => {
      // Progress comes by a way of its own and may be late.
      if (asked === ranking && !isAnswered) show({ type: 'pending', before, progress });
    });
    isAnswered = true;
    if (asked !== ranking) return;
    show(answer.ok ? { type: 'ready', value: answer.value } : { type: 'failed', problem: answer.problem });
  };
  const follow = ({ findings: { ranking } }: AppState): void => {
    if (ranking.type === 'ready') void ask(ranking.value);
    else if (ranking.type === 'pending') wait();
    else {
      asked = null;
      show({ type: 'failed', problem: ranking.problem });
    }
  };

  store.subscribe((state, before) => {
    const isRepeated =
      state.analysisRequest !== before.analysisRequest && state.analysisRequest?.action === 'repeat';
    const isOther = state.findings.ranking !== before.findings.ranking;
    if (isOther || (isRepeated && state.findings.stability.type === 'failed')) follow(state);
  });
}
