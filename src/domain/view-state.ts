import type { LngLat } from '@/geometry/position';
import type { LayerState } from './map-layer';
import { DEFAULT_LAYERS } from './map-layer';
import type { ProximityOrigin } from './proximity';
import type { RingChoice } from './ring-choice';
import { NO_RINGS } from './ring-choice';
import type { SuitabilityChoice } from './suitability';
import { USUAL_SUITABILITY } from './suitability';
import type { ZoneFilter } from './zone-filter';
import { NO_FILTER } from './zone-filter';
import type { ZoneSort } from './zone-sort';

export type Camera = { readonly center: LngLat; readonly zoom: number; readonly bearing: number };

export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'zone'; readonly id: string }
  | { readonly type: 'candidate'; readonly id: string }
  | { readonly type: 'hub'; readonly id: string }
  | { readonly type: 'commune'; readonly id: string }
  | { readonly type: 'place'; readonly id: string };

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ['explore', 'candidates', 'layers', 'province', 'analyse'] as const;
type Tab = (typeof TABS)[number];

export const PAGES = ['map', 'about', 'proximity', 'accuracy', 'compare', 'sheet'] as const;
type Page = (typeof PAGES)[number];

/** All that a link carries: opening it again gives the same picture. */
export type ViewState = {
  /** null: the whole province, fitted to the window. */
  readonly camera: Camera | null;
  readonly selection: Selection;
  readonly filter: ZoneFilter;
  readonly sort: ZoneSort;
  /** Counts what is in service at the end of the year; null: now. */
  readonly year: number | null;
  /** Where on a site its distances begin. */
  readonly origin: ProximityOrigin;
  readonly rings: RingChoice;
  /** Where the user has set the gate of a site, by its id. */
  readonly gates: Readonly<Record<string, LngLat>>;
  /** How the heat map is worked out and drawn, where its layer is shown. */
  readonly heat: SuitabilityChoice;
  /** Ids of the zones and candidates that stand side by side, at most `MOST_COMPARED`. */
  readonly compare: readonly string[];
  /** Top first. */
  readonly layers: readonly LayerState[];
  /** `embedded`, or the id of a basemap in `config.json`. */
  readonly basemap: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly tab: Tab;
  readonly page: Page;
};

/** More columns than that are not read side by side. */
export const MOST_COMPARED = 6;

export const EMBEDDED_BASEMAP = 'embedded';

export const DEFAULT_VIEW: ViewState = {
  camera: null,
  selection: { type: 'none' },
  filter: NO_FILTER,
  sort: 'kind',
  year: null,
  origin: 'edge',
  rings: NO_RINGS,
  gates: {},
  heat: USUAL_SUITABILITY,
  compare: [],
  layers: DEFAULT_LAYERS,
  basemap: EMBEDDED_BASEMAP,
  locale: 'vi',
  theme: 'system',
  tab: 'explore',
  page: 'map',
};
