import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
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
import { isPlanned, zoneColour, zoneFilter } from './zone-style';

/** Fill strength: plain, and where the pointer is. Economic zones cover towns and bays: a breath of colour. */
const FILL = {
  'economic-zone': { calm: 0.05, planned: 0.03, hovered: 0.12 },
  'industrial-park': { calm: 0.24, planned: 0.1, hovered: 0.42 },
  'industrial-cluster': { calm: 0.26, planned: 0.1, hovered: 0.44 },
} as const;

const DASHES = {
  'economic-zone': [5, 2, 1, 2],
  'industrial-park': [3, 1.6],
  'industrial-cluster': [2, 1.2],
};

function fills(style: LayerStyle, kind: ZoneKind): LayerSpecification[] {
  const layout = { visibility: visibility(style) };
  const strength = FILL[kind];
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
        'fill-opacity': scaledOpacity(style, ['case', isPlanned, 0.5, 0.85]),
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
    'line-opacity': scaledOpacity(style, ['case', isPlanned, 0.75, 1]),
    'line-width':
      kind === 'economic-zone' ? byZoom(7, 0.9, 10, 1.6, 14, 2.6) : byZoom(8, 0.8, 10, 1.3, 14, 2.2),
  };
  const band: LayerSpecification = {
    id: `${kind}-band`,
    type: 'line',
    source: 'zones',
    filter: zoneFilter(style, kind),
    layout,
    paint: {
      'line-color': paint['line-color'],
      'line-width': byZoom(7, 3, 10, 7, 14, 14),
      'line-blur': byZoom(7, 1, 10, 3, 14, 7),
      'line-opacity': scaledOpacity(style, 0.16),
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
      paint: { ...paint, 'line-dasharray': DASHES[kind] },
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
      paint: { ...edge, 'line-dasharray': DASHES[kind] },
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
