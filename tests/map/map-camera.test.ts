import { describe, expect, it } from 'vitest';
import { cardPadding, selectionTarget } from '@/map/map-camera';
import { SAMPLE_DATA } from './sample-data';

describe('cardPadding', () => {
  it.each([
    [1440, 900, true],
    [1440, 900, false],
    [1024, 768, true],
    [390, 844, true],
    [320, 200, true],
    [60, 60, true],
  ])('leaves room in a window of %i x %i', (widthPx, heightPx, isSheetOpen) => {
    const { left, right, top, bottom } = cardPadding(widthPx, heightPx, isSheetOpen);
    expect(left + right).toBeLessThanOrEqual(Math.max(0, widthPx - 80));
    expect(top + bottom).toBeLessThanOrEqual(Math.max(0, heightPx - 80));
  });

  it('keeps clear of the cards of a wide window, and of the sheet while it is open', () => {
    expect(cardPadding(1440, 900, false)).toMatchObject({ left: 384, right: 72 });
    expect(cardPadding(1440, 900, true)).toMatchObject({ left: 384, right: 404 });
  });

  it('keeps clear of the bottom sheet of a phone', () => {
    expect(cardPadding(390, 844, true).bottom).toBeCloseTo(844 * 0.53, 0);
  });
});

describe('selectionTarget', () => {
  it('is the box of an outline, and a point with its own zoom', () => {
    expect(
      selectionTarget(SAMPLE_DATA, { type: 'zone', id: 'park' })?.box.map((value) => value.toFixed(2)),
    ).toEqual(['107.00', '20.90', '107.02', '20.92']);
    expect(selectionTarget(SAMPLE_DATA, { type: 'zone', id: 'point' })).toEqual({
      box: [107.2, 21, 107.2, 21],
      maxZoom: 12.5,
    });
    expect(selectionTarget(SAMPLE_DATA, { type: 'hub', id: 'port' })?.box).toEqual([
      107.05, 20.97, 107.05, 20.97,
    ]);
  });

  it('is nowhere for a zone without a place, an unknown id, and nothing selected', () => {
    expect(selectionTarget(SAMPLE_DATA, { type: 'zone', id: 'nowhere' })).toBeUndefined();
    expect(selectionTarget(SAMPLE_DATA, { type: 'commune', id: '?' })).toBeUndefined();
    expect(selectionTarget(SAMPLE_DATA, { type: 'none' })).toBeUndefined();
  });
});
