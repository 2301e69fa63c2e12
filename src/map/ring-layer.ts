import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { findingValue } from '@/domain/finding';
import type { MapPalette } from '@/domain/palette';
import { RING } from '@/domain/symbol-style';
import type { AppState } from '@/store/app-store';
import { FONTS } from './layer-style';

export const RING_SOURCE = 'rings';

/** What the rings on the map follow from. */
export type RingInput = Pick<AppState, 'view' | 'data' | 'findings'>;

export const ringSource = (): Record<string, GeoJSONSourceSpecification> => ({
  [RING_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 },
});

export function isSameRings(a: RingInput, b: RingInput): boolean {
  const outlines = ({ findings }: RingInput) => findingValue(findings.rings)?.outlines;
  return (
    a.view.rings === b.view.rings &&
    a.view.year === b.view.year &&
    a.data.hubs === b.data.hubs &&
    outlines(a) === outlines(b)
  );
}

export function ringLayers(palette: MapPalette): readonly LayerSpecification[] {
  const source = RING_SOURCE;
  return [
    {
      id: 'ring-fill',
      type: 'fill',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'fill-color': palette.ring, 'fill-opacity': RING.fill },
    },
    {
      id: 'ring-casing',
      type: 'line',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'line-color': palette.paper, 'line-width': RING.casing, 'line-opacity': RING.casingOpacity },
    },
    {
      id: 'ring-line',
      type: 'line',
      source,
      filter: ['==', ['get', 'type'], 'area'],
      paint: { 'line-color': palette.ring, 'line-width': RING.line, 'line-dasharray': RING.dashes },
    },
  ];
}

/** Above all marks: how far each ring reaches, and what it is drawn round. */
export function ringMarks(palette: MapPalette, locale: string): readonly LayerSpecification[] {
  return [
    {
      id: 'ring-centre',
      type: 'circle',
      source: RING_SOURCE,
      filter: ['==', ['get', 'type'], 'centre'],
      paint: {
        'circle-radius': RING.centre,
        'circle-color': palette.ring,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'ring-label',
      type: 'symbol',
      source: RING_SOURCE,
      filter: ['==', ['get', 'type'], 'label'],
      layout: {
        'text-field': [
          'concat',
          ['number-format', ['get', 'kilometres'], { locale, 'max-fraction-digits': 2 }],
          ' km',
        ],
        'text-font': FONTS.strong,
        'text-size': 12,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.2],
        // Placed before all other names, the outermost first.
        'symbol-sort-key': ['-', ['get', 'kilometres']],
        'text-padding': 1,
      },
      paint: {
        'text-color': palette.ring,
        'text-halo-color': palette.paper,
        'text-halo-width': 1.6,
      },
    },
  ];
}
