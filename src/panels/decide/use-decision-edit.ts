import { useRef } from 'react';
import type { Decision, DecisionAspect } from '@/domain/decision/decision';
import type { Requirement } from '@/domain/decision/requirement';
import { useActions, useAppStore } from '@/panels/app-context';

/** Moves of one thing nearer to each other than this are one gesture, and one step of undo. */
const GESTURE_MILLISECONDS = 800;

type Gesture = {
  readonly id: number;
  readonly of: string;
  readonly last: number;
  readonly made: Decision;
  readonly start: Requirement;
};

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
      const going = gesture.current;
      const isGoingOn =
        going !== null &&
        going.of === of &&
        going.made === decision &&
        now - going.last < GESTURE_MILLISECONDS;
      const { id, start } = isGoingOn ? going : { id: now, start: decision.requirement };
      const made = { ...decision, requirement: change(start) };
      if (made.requirement === decision.requirement) return;
      if (!apply({ type: 'decision-changed', aspect, gesture: id, decision: made })) return;
      gesture.current = { id, of, last: now, made: decisionNow(), start };
    },
  };
}
