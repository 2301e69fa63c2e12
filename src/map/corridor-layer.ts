import type { FeatureCollection, LineString } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Corridor, CorridorClass } from '@/domain/corridor';
import { blendColours } from '@/domain/palette';
import {
  PLANNED_ROAD_DASHES,
  RAILWAY,
  ROAD_CASING_OPACITY,
  ROAD_NAME_INK,
  ROAD_WIDTH,
  type RoadClass,
  roadColour,
} from '@/domain/symbol-style';
import {
  byZoom,
  FONTS,
  type LayerGroup,
  type LayerStyle,
  nameOf,
  scaledOpacity,
  textPaint,
  visibility,
} from './layer-style';

type CorridorProperties = {
  readonly id: string;
  readonly class: CorridorClass;
  readonly ref: string;
  readonly vi: string;
  readonly en: string;
  readonly status: string;
};

export function corridorLines(
  corridors: readonly Corridor[],
): FeatureCollection<LineString, CorridorProperties> {
  return {
    type: 'FeatureCollection',
    features: corridors.map(({ id, class: corridorClass, ref, name, status, geometry }) => ({
      type: 'Feature',
      properties: {
        id,
        class: corridorClass,
        ref,
        vi: name.vi,
        en: name.en,
        status,
      },
      geometry,
    })),
  };
}

const ofClass = (corridorClass: CorridorClass): ExpressionSpecification => [
  '==',
  ['get', 'class'],
  corridorClass,
];
const inService: ExpressionSpecification = ['==', ['get', 'status'], 'in-service'];

/** A planned road keeps its casing and shows its colour in dashes only. */
function roadLines(style: LayerStyle, road: RoadClass): LayerSpecification[] {
  const layout = {
    visibility: visibility(style),
    'line-join': 'round',
    'line-cap': 'round',
  } as const;
  const colour = roadColour(style.palette, road);
  const opacity = scaledOpacity(style, 1);
  return [
    {
      id: `${road}-casing`,
      type: 'line',
      source: 'corridors',
      filter: ofClass(road),
      layout,
      paint: {
        'line-color': style.palette.paper,
        'line-width': byZoom(...ROAD_WIDTH[road].casing),
        'line-opacity': scaledOpacity(style, ROAD_CASING_OPACITY),
      },
    },
    {
      id: `${road}-planned`,
      type: 'line',
      source: 'corridors',
      filter: ['all', ofClass(road), ['!', inService]],
      layout: { ...layout, 'line-cap': 'butt' },
      paint: {
        'line-color': colour,
        'line-width': byZoom(...ROAD_WIDTH[road].core),
        'line-dasharray': PLANNED_ROAD_DASHES,
        'line-opacity': opacity,
      },
    },
    {
      id: `${road}-core`,
      type: 'line',
      source: 'corridors',
      filter: ['all', ofClass(road), inService],
      layout,
      paint: {
        'line-color': colour,
        'line-width': byZoom(...ROAD_WIDTH[road].core),
        'line-opacity': opacity,
      },
    },
  ];
}

/** The number in its shield, and further in the road's name along the line. */
function roadMarks(style: LayerStyle, road: RoadClass): LayerSpecification[] {
  const isExpressway = road === 'expressway';
  const { palette } = style;
  return [
    {
      id: `${road}-name`,
      type: 'symbol',
      source: 'corridors',
      minzoom: 11,
      filter: ofClass(road),
      layout: {
        visibility: visibility(style),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': nameOf(style),
        'text-font': FONTS.regular,
        'text-size': byZoom(11, 10.5, 15, 13),
        'text-offset': [0, -1.1],
      },
      paint: textPaint(style, blendColours(palette.ink, roadColour(style.palette, road), ROAD_NAME_INK)),
    },
    {
      id: `${road}-shield`,
      type: 'symbol',
      source: 'corridors',
      minzoom: isExpressway ? 7.4 : 8.4,
      filter: ['all', ofClass(road), ['!=', ['get', 'ref'], '']],
      layout: {
        visibility: visibility(style),
        'symbol-placement': 'line',
        'symbol-spacing': isExpressway ? 320 : 280,
        'icon-image': `shield-${road}-${style.theme}`,
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [2, 4, 2, 4],
        'icon-rotation-alignment': 'viewport',
        'text-rotation-alignment': 'viewport',
        'text-field': ['get', 'ref'],
        'text-font': FONTS.strong,
        'text-size': byZoom(7, 9, 12, 11),
        'text-padding': 6,
      },
      paint: {
        'text-color': isExpressway ? palette.paper : palette.ink,
        'text-opacity': scaledOpacity(style, 1),
        'icon-opacity': scaledOpacity(style, 1),
      },
    },
  ];
}

export function roadGroup(style: LayerStyle, road: RoadClass): LayerGroup {
  return { shapes: roadLines(style, road), marks: roadMarks(style, road) };
}

/** A fine line with cross ticks. */
export function railwayGroup(style: LayerStyle): LayerGroup {
  const layout = {
    visibility: visibility(style),
    'line-join': 'round',
  } as const;
  const base = {
    type: 'line' as const,
    source: 'corridors',
    filter: ofClass('railway'),
    layout,
  };
  const colour = style.palette.railway;
  return {
    shapes: [
      {
        ...base,
        id: 'railway-line',
        paint: {
          'line-color': colour,
          'line-width': byZoom(...RAILWAY.line),
          'line-opacity': scaledOpacity(style, RAILWAY.opacity),
        },
      },
      {
        ...base,
        id: 'railway-ticks',
        paint: {
          'line-color': colour,
          'line-width': byZoom(...RAILWAY.ticks),
          'line-dasharray': [...RAILWAY.tickDashes],
          'line-opacity': scaledOpacity(style, RAILWAY.opacity),
        },
      },
    ],
    marks: [],
  };
}
