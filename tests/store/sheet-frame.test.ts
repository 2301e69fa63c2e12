import { describe, expect, it } from 'vitest';
import { USUAL_SHEET } from '@/domain/sheet-settings';
import { lngLat } from '@/geometry/position';
import { createAppStore } from '@/store/app-store';
import { beginFrameStep, closeFrame, placeFrame, undoFrameStep } from '@/store/sheet-frame';

const THERE = lngLat(107.5, 21.3);

describe('the frame of a sheet', () => {
  it('goes back gesture by gesture, to where it was laid', () => {
    const store = createAppStore();
    placeFrame(store, { centre: THERE });
    expect(store.getState().sheetFrame).toBeNull();
    store.setState({
      sheetFrame: { settings: USUAL_SHEET, widthMillimetres: 300, heightMillimetres: 200, earlier: [] },
    });
    const { project } = store.getState();
    const settings = () => store.getState().sheetFrame?.settings;
    beginFrameStep(store);
    placeFrame(store, { centre: lngLat(107, 21) });
    placeFrame(store, { centre: THERE });
    beginFrameStep(store);
    placeFrame(store, { scaleDenominator: 50_000 });
    expect(settings()).toMatchObject({ centre: THERE, scaleDenominator: 50_000 });
    undoFrameStep(store);
    expect(settings()).toMatchObject({ centre: THERE, scaleDenominator: 150_000 });
    undoFrameStep(store);
    undoFrameStep(store);
    expect(settings()).toEqual(USUAL_SHEET);
    closeFrame(store);
    expect(store.getState().sheetFrame).toBeNull();
    expect(store.getState().project).toBe(project);
  });
});
