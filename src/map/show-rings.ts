import type { AppState } from '@/store/app-store';
import { selectDataInYear } from '@/store/selectors';
import type { MapView } from './map-view';
import { RING_SOURCE } from './ring-layer';

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/**
 * Draws the rings of a state. The geodesy of circles comes with the first ring: the first map needs none.
 * Of several calls that wait for it the newest counts.
 */
export function createRingShow(view: MapView): (state: AppState) => void {
  let newest: AppState | null = null;
  let draw: ((state: AppState) => void) | null = null;
  const learn = async (): Promise<void> => {
    const { ringFeatures } = await import('./ring-features');
    draw = (state) => view.showOverlay(RING_SOURCE, ringFeatures(state, selectDataInYear(state).hubs));
    if (newest) draw(newest);
  };
  return (state) => {
    const isFirst = newest === null;
    if (draw) draw(state);
    else if (state.view.rings.around.length === 0) view.showOverlay(RING_SOURCE, NOTHING);
    else {
      newest = state;
      if (isFirst) void learn();
      return;
    }
    if (newest) newest = state;
  };
}
