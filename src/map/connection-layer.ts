import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { findingValue } from '@/domain/finding';
import type { MapPalette } from '@/domain/palette';
import { proximityAt } from '@/domain/proximity';
import { siteRow } from '@/domain/site-row';
import type { AppState } from '@/store/app-store';

export const CONNECTION_SOURCE = 'connection';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export const connectionSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [CONNECTION_SOURCE]: { type: 'geojson', data: NOTHING, tolerance: 0 },
});

/** The straight line of the distance that is pointed at with its two ends, and the way along roads where there is one; only one point where the target crosses the site. */
export function connectionFeatures({ findings, pointedDistance }: AppState): FeatureCollection {
  const table = findingValue(findings.proximity);
  if (!table || !pointedDistance) return NOTHING;
  const row = siteRow(table, pointedDistance.siteId);
  if (row < 0) return NOTHING;
  const proximity = proximityAt(table, row, pointedDistance.target);
  if (proximity.type !== 'assessed') return NOTHING;
  const ends = proximity.connection.map((end) => [...end]);
  const way = findingValue(findings.alongRoad);
  const road =
    way?.siteId === pointedDistance.siteId
      ? way.ways.find((one) => one.target === pointedDistance.target)
      : undefined;
  const along: Feature[] =
    road?.type === 'assessed'
      ? [
          line(
            'road',
            road.path.map((place) => [...place]),
          ),
        ]
      : [];
  const points = (proximity.metres === 0 ? ends.slice(0, 1) : ends).map((coordinates) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates },
  }));
  if (proximity.metres === 0) return { type: 'FeatureCollection', features: [...along, ...points] };
  return {
    type: 'FeatureCollection',
    features: [...along, line('straight', ends), ...points],
  };
}

function line(type: 'straight' | 'road', coordinates: Position[]): Feature {
  return { type: 'Feature', properties: { type }, geometry: { type: 'LineString', coordinates } };
}

export function connectionLayers(palette: MapPalette): readonly LayerSpecification[] {
  const lines = {
    type: 'line' as const,
    source: CONNECTION_SOURCE,
    layout: { 'line-cap': 'round' as const },
  };
  return [
    {
      ...lines,
      id: 'connection-casing',
      paint: { 'line-color': palette.paper, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      ...lines,
      id: 'connection-road',
      filter: ['==', ['get', 'type'], 'road'],
      paint: { 'line-color': palette.accent, 'line-width': 2.4, 'line-dasharray': [2, 1.6] },
    },
    {
      ...lines,
      id: 'connection-line',
      filter: ['==', ['get', 'type'], 'straight'],
      paint: { 'line-color': palette.ink, 'line-width': 2.4 },
    },
    {
      id: 'connection-end',
      type: 'circle',
      source: CONNECTION_SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 5,
        'circle-color': palette.paper,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2.2,
      },
    },
  ];
}
