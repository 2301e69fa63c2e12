import type { Position } from 'geojson';
import type { MapPalette } from '@/domain/palette';
import type { Words } from '@/i18n/use-words';
import type { Actions } from '@/store/actions';
import type { AppState, AppStore, Tool } from '@/store/app-store';

/** The corners that were set with a tool which is still in use. */
export type DrawMemory = { tool: Tool | null; corners: readonly Position[] };

export type DrawPorts = {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly words: () => Words;
  readonly palette: () => MapPalette;
  readonly memory: DrawMemory;
  /** The candidate that the tool draws itself; null: none. */
  readonly edited: (candidateId: string | null) => void;
};

/** One use of a drawing tool, from its choice until it is put away. */
export type DrawSession = {
  readonly follow: (state: AppState, before: AppState) => void;
  readonly close: () => void;
};
