import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '@/domain/palette';
import { FONTS } from './layer-style';

export const SUGGESTION_SOURCE = 'suggestions';

export const suggestionSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [SUGGESTION_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0 },
});

/** Suggested land: an outline in ink on a pale band, and its rank. */
export function suggestionLayers(palette: MapPalette): readonly LayerSpecification[] {
  const source = SUGGESTION_SOURCE;
  return [
    {
      id: 'suggestion-casing',
      type: 'line',
      source,
      paint: { 'line-color': palette.paper, 'line-width': 4.5, 'line-opacity': 0.9 },
    },
    {
      id: 'suggestion-line',
      type: 'line',
      source,
      paint: { 'line-color': palette.ink, 'line-width': 2 },
    },
  ];
}

export function suggestionMarks(palette: MapPalette): readonly LayerSpecification[] {
  return [
    {
      id: 'suggestion-rank',
      type: 'symbol',
      source: SUGGESTION_SOURCE,
      layout: {
        'text-field': ['to-string', ['get', 'rank']],
        'text-font': FONTS.strong,
        'text-size': 14,
        // The better one stays where two would stand on each other.
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.paper, 'text-halo-width': 2 },
    },
  ];
}
