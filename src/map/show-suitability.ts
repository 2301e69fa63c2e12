import type { AppState } from '@/store/app-store';
import { isSuitabilityShown } from '@/store/is-suitability-shown';
import type { MapView } from './map-view';

/** What the heat map on the map follows from. */
export function isSameSuitability(state: AppState, before: AppState): boolean {
  return (
    state.view.layers === before.view.layers &&
    state.view.heat === before.view.heat &&
    state.view.theme === before.view.theme &&
    state.suggestions === before.suggestions &&
    state.findings.suitability === before.findings.suitability &&
    state.project.decision.requirement === before.project.decision.requirement
  );
}

/** Draws the heat map of a state. What draws it comes when it is first switched on. */
export function createSuitabilityShow(view: MapView): (state: AppState) => void {
  let newest: AppState | null = null;
  let draw: ((state: AppState) => void) | null = null;
  const learn = async (): Promise<void> => {
    const { suitabilityDrawing } = await import('./suitability-drawing');
    draw = suitabilityDrawing(view);
    if (newest) draw(newest);
  };
  return (state) => {
    const isFirst = newest === null;
    if (isFirst && !isSuitabilityShown(state)) return;
    newest = state;
    if (isFirst) void learn();
    else draw?.(state);
  };
}
