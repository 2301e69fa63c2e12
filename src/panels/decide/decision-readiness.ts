import { isSameQuestion } from '@/domain/decision/same-question';
import type { AppState } from '@/store/app-store';
import { remembered } from '@/store/remembered';
import { selectRankingQuestion } from '@/store/select-decision';

/** Whether the ranking at hand answers what is asked now: sites, figures and requirement as they stand. */
const selectIsOfNow = remembered(
  (state: AppState) => {
    const { ranking, proximity } = state.findings;
    const isKnown = ranking.type === 'ready' && proximity.type === 'ready';
    return [isKnown ? ranking.value.question : null, selectRankingQuestion(state)] as const;
  },
  ([answered, asked]) => answered !== null && isSameQuestion(answered, asked),
);

/**
 * Whether a ranking may leave: only with its own stability, and only of what is asked now. `unknown`: whether it
 * holds was not found out, and nobody is finding out.
 */
export function decisionReadiness(state: AppState): 'ready' | 'waiting' | 'unknown' | 'nothing' {
  const { ranking, stability } = state.findings;
  if (ranking.type === 'failed') return 'nothing';
  if (ranking.type === 'pending' || !selectIsOfNow(state)) return 'waiting';
  if (ranking.value.ranked.length === 0) return 'nothing';
  if (stability.type === 'failed') return 'unknown';
  return stability.type === 'ready' ? 'ready' : 'waiting';
}
