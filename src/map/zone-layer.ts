import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { zoneColour } from '@/domain/palette';
import {
  ZONE_BAND,
  ZONE_DASHES,
  ZONE_EDGE,
  ZONE_EDGE_OPACITY,
  ZONE_FILL,
  ZONE_HATCH,
} from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import {
  byZoom,
  isHovered,
  isSelected,
  type LayerGroup,
  type LayerStyle,
  scaledOpacity,
  visibility,
} from './layer-style';
import { zoneMarks } from './zone-marks';
import { isPlanned, zoneFilter } from './zone-style';

function fills(style: LayerStyle, kind: ZoneKind): LayerSpecification[] {
  const layout = { visibility: visibility(style) };
  const strength = ZONE_FILL[kind];
  const fill: LayerSpecification = {
    id: `${kind}-fill`,
    type: 'fill',
    source: 'zones',
    filter: zoneFilter(style, kind),
    layout,
    paint: {
      'fill-color': zoneColour(style.palette, kind),
      'fill-antialias': false,
      'fill-opacity': scaledOpacity(style, [
        'case',
        isHovered,
        strength.hovered,
        isPlanned,
        strength.planned,
        strength.calm,
      ]),
    },
  };
  if (kind === 'economic-zone') return [fill];
  return [
    fill,
    {
      id: `${kind}-hatch`,
      type: 'fill',
      source: 'zones',
      filter: zoneFilter(style, kind, 'indicative'),
      layout,
      paint: {
        'fill-pattern': `hatch-${kind}-${style.theme}`,
        'fill-opacity': scaledOpacity(style, [
          'case',
          isPlanned,
          ZONE_HATCH.opacity.planned,
          ZONE_HATCH.opacity.calm,
        ]),
      },
    },
  ];
}

function outlines(style: LayerStyle, kind: ZoneKind): LayerSpecification[] {
  const layout = {
    visibility: visibility(style),
    'line-join': 'round',
  } as const;
  const paint = {
    'line-color': zoneColour(style.palette, kind),
    'line-opacity': scaledOpacity(style, [
      'case',
      isPlanned,
      ZONE_EDGE_OPACITY.planned,
      ZONE_EDGE_OPACITY.calm,
    ]),
    'line-width': byZoom(...ZONE_EDGE[kind]),
  };
  const band: LayerSpecification = {
    id: `${kind}-band`,
    type: 'line',
    source: 'zones',
    filter: zoneFilter(style, kind),
    layout,
    paint: {
      'line-color': paint['line-color'],
      'line-width': byZoom(...ZONE_BAND.width),
      'line-blur': byZoom(7, 1, 10, 3, 14, 7),
      'line-opacity': scaledOpacity(style, ZONE_BAND.opacity),
    },
  };
  return [
    ...(kind === 'economic-zone' ? [band] : []),
    {
      id: `${kind}-indicative`,
      type: 'line',
      source: 'zones',
      filter: zoneFilter(style, kind, 'indicative'),
      layout,
      paint: { ...paint, 'line-dasharray': ZONE_DASHES[kind] },
    },
    {
      id: `${kind}-surveyed`,
      type: 'line',
      source: 'zones',
      filter: zoneFilter(style, kind, 'surveyed'),
      layout,
      paint,
    },
  ];
}

/**
 * The chosen zone, and the one under the pointer: a pale halo and a stronger edge, which stays dashed
 * where the boundary is indicative. Widths answer to feature state, so that choosing rebuilds no tile;
 * the layer's own opacity is left out, so that what is chosen is always seen.
 */
function emphasis(style: LayerStyle, kind: ZoneKind): LayerSpecification[] {
  const { palette } = style;
  const layout = { visibility: visibility(style), 'line-join': 'round' } as const;
  const base = { type: 'line' as const, source: 'zones', layout };
  const edge = {
    'line-color': ['case', isSelected, palette.accent, zoneColour(palette, kind)] as ExpressionSpecification,
    'line-width': ['case', isSelected, 3.2, isHovered, 2.2, 0] as ExpressionSpecification,
    'line-opacity': ['case', isSelected, 1, isHovered, 1, 0] as ExpressionSpecification,
  };
  return [
    {
      ...base,
      id: `${kind}-halo`,
      filter: zoneFilter(style, kind),
      paint: {
        'line-color': palette.paper,
        'line-width': ['case', isSelected, 8, isHovered, 5, 0],
        'line-opacity': ['case', isSelected, 0.95, isHovered, 0.7, 0],
      },
    },
    {
      ...base,
      id: `${kind}-chosen-indicative`,
      filter: zoneFilter(style, kind, 'indicative'),
      paint: { ...edge, 'line-dasharray': ZONE_DASHES[kind] },
    },
    { ...base, id: `${kind}-chosen-surveyed`, filter: zoneFilter(style, kind, 'surveyed'), paint: edge },
  ];
}

export function zoneGroup(style: LayerStyle, kind: ZoneKind): LayerGroup {
  return {
    shapes: [...fills(style, kind), ...outlines(style, kind), ...emphasis(style, kind)],
    marks: zoneMarks(style, kind),
  };
}
