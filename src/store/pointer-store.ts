import { createStore } from 'zustand/vanilla';
import type { LngLat } from '@/geometry/position';

export type PointerState = {
  /** Under the cursor, or the middle of the map where there is no cursor. */
  readonly position: LngLat | null;
  /** Latitude that the scale holds at, with the zoom: what the scale bar is computed from. */
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
};

export type PointerStore = ReturnType<typeof createPointerStore>;

/** Changes with each pointer move: kept apart so that no move passes through the interface's rendering. */
export function createPointerStore() {
  return createStore<PointerState>()(() => ({ position: null, latitude: 21.15, zoom: 8, bearing: 0 }));
}
