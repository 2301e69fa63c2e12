/** What a reader can switch on and off, from the top of the map down: the order of the layer panel. */
export const MAP_LAYERS = [
  'interchanges',
  'border-gates',
  'airports',
  'seaports',
  'other-hubs',
  'candidates',
  'clusters',
  'parks',
  'economic-zones',
  'expressways',
  'national-roads',
  'railways',
  'suitability',
  'places',
  'communes',
  'border',
] as const;
export type MapLayerId = (typeof MAP_LAYERS)[number];

export type LayerState = { readonly id: MapLayerId; readonly visible: boolean; readonly opacity: number };

const HIDDEN_AT_FIRST: ReadonlySet<MapLayerId> = new Set(['other-hubs', 'suitability']);

/** Top first. */
export const DEFAULT_LAYERS: readonly LayerState[] = MAP_LAYERS.map((id) => ({
  id,
  visible: !HIDDEN_AT_FIRST.has(id),
  opacity: 1,
}));
