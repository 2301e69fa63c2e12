import { describe, expect, it } from 'vitest';
import { USUAL_DECISION } from '@/domain/decision/decision';
import { PRESET_REQUIREMENTS } from '@/domain/decision/preset-requirements';
import { USUAL_REQUIREMENT } from '@/domain/decision/requirement';
import { type Gesture, gestureOf } from '@/panels/decide/gesture';

const made = { ...USUAL_DECISION, requirement: PRESET_REQUIREMENTS['electronics-port'] };
const going: Gesture = { id: 100, of: 'weight area', last: 500, made, start: USUAL_REQUIREMENT };

describe('a move', () => {
  it('goes on from where its gesture began', () => {
    expect(gestureOf(going, 'weight area', made, 900)).toMatchObject({ id: 100, start: USUAL_REQUIREMENT });
  });

  it.each([
    ['of another thing', 'weight rent', made, 900],
    ['after an undo', 'weight area', USUAL_DECISION, 900],
    ['after a while', 'weight area', made, 1400],
  ])('%s is a gesture of its own', (_, of, decision, now) => {
    expect(gestureOf(going, of, decision, now)).toEqual({ id: now, start: decision.requirement });
  });
});
