import type { Decision } from '@/domain/decision/decision';
import type { Requirement } from '@/domain/decision/requirement';

/** Moves of one thing nearer to each other than this are one gesture, and one step of undo. */
const GESTURE_MILLISECONDS = 800;

/** Moves of one thing: a slider that is dragged, a point under arrow keys. */
export type Gesture = {
  /** As edits name it: when it began. */
  readonly id: number;
  /** What is moved. */
  readonly of: string;
  readonly last: number;
  /** The decision as the last move left it. */
  readonly made: Decision;
  /** The requirement as the gesture found it. */
  readonly start: Requirement;
};

/**
 * The gesture that a move belongs to: the one that is going on, or a new one where something else is moved,
 * something else has changed in between, as by undo, or the last move is long ago.
 *
 * @param now in milliseconds, on any clock that only goes forward
 */
export function gestureOf(
  going: Gesture | null,
  of: string,
  decision: Decision,
  now: number,
): Pick<Gesture, 'id' | 'start'> {
  const isGoingOn =
    going !== null && going.of === of && going.made === decision && now - going.last < GESTURE_MILLISECONDS;
  return isGoingOn ? going : { id: now, start: decision.requirement };
}
