import type { LayerSpecification } from 'maplibre-gl';
import { blendColours, type MapPalette } from '@/domain/palette';
import { BORDER, COAST, SHORE_TINT } from '@/domain/symbol-style';
import { byZoom, type LayerGroup, type LayerStyle, scaledOpacity, visibility } from './layer-style';

/** Sea and land of the embedded basemap, from below. */
export function landLayers(palette: MapPalette, isVisible: boolean): readonly LayerSpecification[] {
  const layout = {
    visibility: isVisible ? ('visible' as const) : ('none' as const),
  };
  return [
    {
      id: 'shore',
      type: 'line',
      source: 'land',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': blendColours(palette.sea, palette.coast, SHORE_TINT),
        'line-width': byZoom(...COAST.shore),
        'line-blur': byZoom(7, 2, 10, 5, 14, 14),
        'line-opacity': COAST.shoreOpacity,
      },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      layout,
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': palette.coast,
        'line-width': byZoom(...COAST.line),
      },
    },
  ];
}

export function beyondLayer(palette: MapPalette): LayerSpecification {
  return {
    id: 'beyond',
    type: 'fill',
    source: 'beyond',
    paint: {
      'fill-color': palette.beyond,
      'fill-antialias': false,
      'fill-opacity': ['get', 'opacity'],
    },
  };
}

/** The land border: a broad pale band carries a fine line of dashes and dots. */
export function borderGroup(style: LayerStyle): LayerGroup {
  const layout = {
    visibility: visibility(style),
    'line-join': 'round',
  } as const;
  const colour = style.palette.border;
  return {
    shapes: [
      {
        id: 'border-band',
        type: 'line',
        source: 'border',
        layout,
        paint: {
          'line-color': colour,
          'line-width': byZoom(...BORDER.band),
          'line-opacity': scaledOpacity(style, BORDER.bandOpacity),
        },
      },
      {
        id: 'border-line',
        type: 'line',
        source: 'border',
        layout,
        paint: {
          'line-color': colour,
          'line-width': byZoom(...BORDER.line),
          'line-dasharray': [...BORDER.dashes],
          'line-opacity': scaledOpacity(style, 1),
        },
      },
    ],
    marks: [],
  };
}
