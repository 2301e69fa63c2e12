import { createStore } from 'zustand/vanilla';
import type { Basemap } from '@/domain/basemap';
import type { Problem } from '@/domain/problem';
import type { ReferenceData } from '@/domain/reference-data';
import { NO_REFERENCE_DATA } from '@/domain/reference-data';
import type { Selection, ViewState } from '@/domain/view-state';
import { DEFAULT_VIEW } from '@/domain/view-state';

export type Tool =
  | { readonly type: 'browse' }
  | { readonly type: 'measure-distance' }
  | { readonly type: 'measure-area' };

export type Dialog = { readonly type: 'none' } | { readonly type: 'welcome' };

/** A wish addressed to the map. The number tells two equal wishes apart. */
export type MapRequest = {
  readonly serial: number;
  readonly action:
    | { readonly type: 'fit-province' }
    | { readonly type: 'fit-selection' }
    | { readonly type: 'reset-north' }
    | { readonly type: 'zoom-in' }
    | { readonly type: 'zoom-out' };
};

type MapStatus = 'loading' | 'ready' | 'unavailable';

export type Notice = Problem & { readonly id: number };

export type Measurement = {
  readonly type: 'distance' | 'area';
  /** Metres along the line, or round the polygon. */
  readonly lengthMetres: number;
  /** null while it is a line, or has fewer than three corners. */
  readonly areaSquareMetres: number | null;
  readonly corners: number;
};

export type AppState = {
  /** What the address carries. */
  readonly view: ViewState;
  readonly data: ReferenceData;
  readonly dataStatus: 'loading' | 'ready';
  readonly basemaps: readonly Basemap[];
  readonly mapStatus: MapStatus;
  readonly tool: Tool;
  readonly measurement: Measurement | null;
  readonly dialog: Dialog;
  readonly hovered: Selection;
  readonly mapRequest: MapRequest | null;
  readonly notices: readonly Notice[];
};

export type AppStore = ReturnType<typeof createAppStore>;

/** The whole app in memory. Readers subscribe to it; changes go through the functions of `actions.ts`. */
export function createAppStore(view: ViewState = DEFAULT_VIEW) {
  return createStore<AppState>()(() => ({
    view,
    data: NO_REFERENCE_DATA,
    dataStatus: 'loading',
    basemaps: [],
    mapStatus: 'loading',
    tool: { type: 'browse' },
    measurement: null,
    dialog: { type: 'none' },
    hovered: { type: 'none' },
    mapRequest: null,
    notices: [],
  }));
}
