import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { ReferenceData } from '@/domain/reference-data';
import { beyondFrames } from '@/geometry/beyond-frames';
import { corridorLines } from './corridor-layer';
import { hubPoints } from './hub-layer';
import { communePoints, placePoints } from './name-layer';
import { zoneOutlines, zonePoints } from './zone-features';

const DATA_SOURCES = [
  'land',
  'border',
  'zones',
  'zone-points',
  'hubs',
  'corridors',
  'communes',
  'places',
] as const;
export type DataSourceId = (typeof DATA_SOURCES)[number];

/** The reference layers as the map's sources hold them: slim properties, names in each language. */
export function sourceData(data: ReferenceData): Record<DataSourceId, FeatureCollection> {
  return {
    land: data.land,
    border: data.border,
    zones: zoneOutlines(data.zones),
    'zone-points': zonePoints(data.zones),
    hubs: hubPoints(data.hubs),
    corridors: corridorLines(data.corridors),
    communes: communePoints(data.communes),
    places: placePoints(data.places),
  };
}

/** Where each source comes from. */
const ORIGIN: Record<DataSourceId, keyof ReferenceData> = {
  land: 'land',
  border: 'border',
  zones: 'zones',
  'zone-points': 'zones',
  hubs: 'hubs',
  corridors: 'corridors',
  communes: 'communes',
  places: 'places',
};

/** Sources whose part of the data is another: setting the coast anew for a new year would stop the map for a second. */
export function changedSources(data: ReferenceData, before: ReferenceData): readonly DataSourceId[] {
  return DATA_SOURCES.filter((id) => data[ORIGIN[id]] !== before[ORIGIN[id]]);
}

/** Vertices of a zone's outline stay where they are at every zoom; coasts may be thinned. */
const TOLERANCE: Partial<Record<DataSourceId, number>> = {
  zones: 0.05,
  land: 0.25,
};

const geojson = (data: FeatureCollection, tolerance = 0.2): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: 14,
  tolerance,
});

/** Sources of the map by id. Features are known by their own ids, so that state survives new data. */
export function mapSources(data: ReferenceData): Record<string, GeoJSONSourceSpecification> {
  const collections = sourceData(data);
  const sources: Record<string, GeoJSONSourceSpecification> = {
    beyond: geojson(beyondFrames(), 0),
  };
  for (const id of DATA_SOURCES) {
    const isNamed = id !== 'land' && id !== 'border';
    sources[id] = {
      ...geojson(collections[id], TOLERANCE[id]),
      ...(isNamed ? { promoteId: 'id' } : {}),
    };
  }
  return sources;
}
