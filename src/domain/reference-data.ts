import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Catalogue } from './catalogue';
import type { Commune } from './commune';
import type { Corridor } from './corridor';
import type { Hub } from './hub';
import type { LocalisedText } from './localised-text';
import type { Place } from './place';
import type { ProvinceTopic } from './province';
import type { Source } from './source';
import type { Zone } from './zone';

export type Sector = { readonly code: string; readonly label: LocalisedText };

/** The published layers as the app holds them. A file that could not be read leaves its part empty and a problem behind. */
export type ReferenceData = {
  readonly catalogue: Catalogue | null;
  readonly zones: readonly Zone[];
  readonly hubs: readonly Hub[];
  readonly corridors: readonly Corridor[];
  readonly communes: readonly Commune[];
  readonly places: readonly Place[];
  readonly province: readonly ProvinceTopic[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly sectors: readonly Sector[];
  readonly land: FeatureCollection<Polygon | MultiPolygon>;
  readonly border: FeatureCollection<LineString | MultiLineString>;
};

export const NO_REFERENCE_DATA: ReferenceData = {
  catalogue: null,
  zones: [],
  hubs: [],
  corridors: [],
  communes: [],
  places: [],
  province: [],
  sources: new Map(),
  sectors: [],
  land: { type: 'FeatureCollection', features: [] },
  border: { type: 'FeatureCollection', features: [] },
};
