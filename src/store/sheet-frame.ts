import type { SheetFrame, SheetPlace } from '@/domain/sheet-frame';
import type { AppStore } from './app-store';

/** Steps back that are kept: a frame is moved a few times, not a thousand. */
const MOST_STEPS = 100;

function change(store: AppStore, next: (frame: SheetFrame) => SheetFrame): void {
  store.setState(({ sheetFrame }) => ({ sheetFrame: sheetFrame && next(sheetFrame) }));
}

/** Before a gesture: what it changes comes back by one step. */
export function beginFrameStep(store: AppStore): void {
  change(store, (frame) => {
    const { centre, scaleDenominator } = frame.settings;
    return { ...frame, earlier: [...frame.earlier, { centre, scaleDenominator }].slice(-MOST_STEPS) };
  });
}

/** Within a gesture. */
export function placeFrame(store: AppStore, place: Partial<SheetPlace>): void {
  change(store, (frame) => ({ ...frame, settings: { ...frame.settings, ...place } }));
}

export function undoFrameStep(store: AppStore): void {
  change(store, (frame) => ({
    ...frame,
    settings: { ...frame.settings, ...frame.earlier.at(-1) },
    earlier: frame.earlier.slice(0, -1),
  }));
}

/** The frame as it lies is the sheet that is composed. */
export function composeFrame(store: AppStore): void {
  store.setState(({ view }) => ({ view: { ...view, page: 'sheet' } }));
}

export function closeFrame(store: AppStore): void {
  store.setState({ sheetFrame: null });
}
