import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '@/domain/palette';
import { GATE } from '@/domain/symbol-style';
import type { LngLat } from '@/geometry/position';

export const GATE_SOURCE = 'gates';

export const gateSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [GATE_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
});

/** The gates that the user has set. */
export function gateFeatures(gates: Readonly<Record<string, LngLat>>): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: Object.values(gates).map((place) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...place] },
    })),
  };
}

/** A dot in a ring, in the colour of what is the user's own. */
export function gateLayers(palette: MapPalette): readonly LayerSpecification[] {
  const gate = { type: 'circle' as const, source: GATE_SOURCE };
  return [
    {
      ...gate,
      id: 'gate-ring',
      paint: {
        'circle-radius': GATE.radius,
        'circle-color': palette.paper,
        'circle-stroke-color': palette.candidate,
        'circle-stroke-width': GATE.line,
      },
    },
    { ...gate, id: 'gate-dot', paint: { 'circle-radius': GATE.dot, 'circle-color': palette.candidate } },
  ];
}
