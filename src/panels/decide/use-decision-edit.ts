import { useRef } from 'react';
import type { Decision, DecisionAspect } from '@/domain/decision/decision';
import type { Requirement } from '@/domain/decision/requirement';
import { useActions, useAppStore } from '@/panels/app-context';
import { type Gesture, gestureOf } from './gesture';

/** Changes of the decision: at once, or as a gesture of many moves. */
export function useDecisionEdit() {
  const { apply } = useActions();
  const store = useAppStore();
  const gesture = useRef<Gesture | null>(null);
  const decisionNow = (): Decision => store.getState().project.decision;

  const changeDecision = (aspect: DecisionAspect, change: (decision: Decision) => Decision): void => {
    const before = decisionNow();
    const decision = change(before);
    if (decision !== before) apply({ type: 'decision-changed', aspect, decision });
  };

  return {
    changeDecision,
    /** One step. */
    change: (aspect: DecisionAspect, change: (requirement: Requirement) => Requirement): void =>
      changeDecision(aspect, (decision) => {
        const requirement = change(decision.requirement);
        return requirement === decision.requirement ? decision : { ...decision, requirement };
      }),
    /** Another requirement instead of this one. */
    take: (requirement: Requirement): void =>
      changeDecision('requirement', (decision) => ({ ...decision, requirement })),
    /**
     * A move of a gesture. It changes the requirement as it was when the gesture began, so that a weight that
     * is dragged to 100 % and back leaves the others their proportions.
     *
     * @param of what is moved: moves of another thing are another gesture
     */
    move: (aspect: DecisionAspect, of: string, change: (start: Requirement) => Requirement): void => {
      const now = performance.now();
      const decision = decisionNow();
      const { id, start } = gestureOf(gesture.current, of, decision, now);
      const made = { ...decision, requirement: change(start) };
      if (made.requirement === decision.requirement) return;
      if (!apply({ type: 'decision-changed', aspect, gesture: id, decision: made })) return;
      gesture.current = { id, of, last: now, made: decisionNow(), start };
    },
  };
}
