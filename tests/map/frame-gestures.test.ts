import { describe, expect, it } from 'vitest';
import { draggedScale, keyedMove, keyedScale } from '@/map/frame/frame-gestures';

describe('gestures on the frame of a sheet', () => {
  it('gives a round scale to a corner that is dragged', () => {
    expect(draggedScale(100_000, [500, 400], [700, 500], [900, 600])).toBe(200_000);
    expect(draggedScale(100_000, [500, 400], [700, 500], [610, 455])).toBe(60_000);
    // A corner that lies on the middle has no direction.
    expect(draggedScale(100_000, [500, 400], [500, 400], [900, 600])).toBe(100_000);
  });

  it('moves by keys, with Shift a little, and changes the scale', () => {
    expect(keyedMove('ArrowLeft', false)).toEqual([-0.1, 0]);
    expect(keyedMove('ArrowDown', true)).toEqual([0, 0.01]);
    expect(keyedMove('a', false)).toBeNull();
    const at = { scaleDenominator: 50_000 };
    expect([keyedScale('+', at), keyedScale('-', at), keyedScale('x', at)]).toEqual([60_000, 40_000, null]);
  });
});
