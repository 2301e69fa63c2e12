import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import { CANDIDATE_COLOURS } from '@/domain/candidate';
import { blendColours, candidateColour, type MapPalette } from '@/domain/palette';
import { CANDIDATE, CANDIDATE_GATE, CANDIDATE_NAME_INK, DROPPED } from '@/domain/symbol-style';
import {
  byZoom,
  FONTS,
  isHovered,
  isSelected,
  type LayerGroup,
  type LayerStyle,
  scaledOpacity,
  visibility,
} from './layer-style';

export const CANDIDATE_SOURCE = 'candidates';
export const CANDIDATE_POINT_SOURCE = 'candidate-points';

export const candidateSources = (): Record<string, GeoJSONSourceSpecification> => {
  const empty: GeoJSONSourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    promoteId: 'id',
    maxzoom: 14,
    // A third of a pixel is not seen, and at the last zoom nothing is left out: a hundred thousand outlines stay light.
    tolerance: 0.3,
  };
  return { [CANDIDATE_SOURCE]: empty, [CANDIDATE_POINT_SOURCE]: empty };
};

function byColour(palette: MapPalette, change = (colour: string) => colour): ExpressionSpecification {
  const cases = CANDIDATE_COLOURS.flatMap((colour) => [colour, change(candidateColour(palette, colour))]);
  return ['match', ['get', 'colour'], ...cases, palette.candidate] as unknown as ExpressionSpecification;
}

const isFirm: ExpressionSpecification = ['get', 'isFirm'];
const isDropped: ExpressionSpecification = ['==', ['get', 'status'], 'dropped'];
/** It is being edited: the tool draws it. */
const isEdited: ExpressionSpecification = ['boolean', ['feature-state', 'edited'], false];
const isPart = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];

/** Farther out outlines are too small for a rim. */
const HALOED_FROM = 9;

function shapes(style: LayerStyle): LayerSpecification[] {
  const { palette } = style;
  const source = CANDIDATE_SOURCE;
  const layout = { visibility: visibility(style), 'line-join': 'round' } as const;
  const edge = {
    'line-color': byColour(palette),
    'line-width': ['case', isSelected, 3.2, isHovered, 2.6, CANDIDATE.line] as ExpressionSpecification,
    'line-opacity': scaledOpacity(style, ['case', isEdited, 0, isDropped, DROPPED.line, 1]),
  };
  return [
    {
      id: 'candidate-fill',
      type: 'fill',
      source,
      layout: { visibility: visibility(style) },
      paint: {
        'fill-color': byColour(palette),
        'fill-antialias': false,
        'fill-opacity': scaledOpacity(style, [
          'case',
          isEdited,
          0,
          isHovered,
          0.36,
          isDropped,
          DROPPED.fill,
          CANDIDATE.fill,
        ]),
      },
    },
    {
      id: 'candidate-halo',
      type: 'line',
      source,
      minzoom: HALOED_FROM,
      layout,
      paint: {
        'line-color': palette.paper,
        'line-width': ['case', isEdited, 0, isSelected, 8, isHovered, 5.5, CANDIDATE.halo],
        'line-opacity': scaledOpacity(style, [
          'case',
          isEdited,
          0,
          isSelected,
          0.95,
          isDropped,
          DROPPED.halo,
          CANDIDATE.haloOpacity,
        ]),
      },
    },
    {
      id: 'candidate-line-loose',
      type: 'line',
      source,
      filter: ['!', isFirm],
      layout,
      paint: { ...edge, 'line-dasharray': CANDIDATE.dashes },
    },
    { id: 'candidate-line-firm', type: 'line', source, filter: isFirm, layout, paint: edge },
  ];
}

/** From here on an outline of a few hectares is seen as one. */
const DOTS_UP_TO = 11;

function marks(style: LayerStyle): LayerSpecification[] {
  const { palette } = style;
  const source = CANDIDATE_POINT_SOURCE;
  const layout = { visibility: visibility(style) };
  const opacity = scaledOpacity(style, ['case', isEdited, 0, isDropped, DROPPED.line, 1]);
  return [
    {
      id: 'candidate-gate',
      type: 'circle',
      source,
      minzoom: 9,
      filter: isPart('gate'),
      layout,
      paint: {
        'circle-radius': CANDIDATE_GATE.radius,
        'circle-color': palette.paper,
        'circle-opacity': opacity,
        'circle-stroke-color': byColour(palette),
        'circle-stroke-width': CANDIDATE_GATE.line,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: 'candidate-dot',
      type: 'circle',
      source,
      maxzoom: DOTS_UP_TO,
      filter: ['all', isPart('name'), ['==', ['get', 'from'], 0]],
      layout,
      paint: {
        'circle-radius': 4,
        'circle-color': byColour(palette),
        'circle-opacity': opacity,
        'circle-stroke-color': palette.paper,
        'circle-stroke-width': 1.4,
        'circle-stroke-opacity': opacity,
      },
    },
    {
      id: 'candidate-name',
      type: 'symbol',
      source,
      minzoom: 7.4,
      filter: ['all', ['!', isPart('gate')], ['>=', ['zoom'], ['get', 'from']]],
      layout: {
        ...layout,
        'text-field': ['get', 'name'],
        'text-font': FONTS.strong,
        'text-size': byZoom(8, 11, 13, 13.5),
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'hectares']],
      },
      paint: {
        'text-color': byColour(palette, (colour) => blendColours(colour, palette.ink, CANDIDATE_NAME_INK)),
        'text-halo-color': palette.paper,
        'text-halo-width': ['case', isSelected, 2.4, 1.6],
        'text-halo-blur': 0.4,
        'text-opacity': scaledOpacity(style, ['case', isEdited, 0, isDropped, DROPPED.name, 1]),
      },
    },
    {
      id: 'candidate-place',
      type: 'symbol',
      source,
      filter: isPart('place'),
      layout: {
        ...layout,
        'icon-image': ['concat', 'candidate-', ['get', 'colour'], `-${style.theme}`],
        'icon-size': byZoom(7, 0.75, 12, 1.1),
        'icon-overlap': 'always',
      },
      paint: { 'icon-opacity': opacity },
    },
  ];
}

/** The user's own sites: solid where the corners are sure, dashed where they are not, pale where given up. */
export function candidateGroup(style: LayerStyle): LayerGroup {
  return { shapes: shapes(style), marks: marks(style) };
}
