import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Hub, HubKind } from '@/domain/hub';
import { shortHubName } from '@/domain/short-name';
import { HUB_GROUPS, HUB_NAME_SIZE, HUB_SIZE, type HubGroup } from '@/domain/symbol-style';
import {
  byZoom,
  FONTS,
  isHovered,
  isSelected,
  type LayerGroup,
  type LayerStyle,
  nameOf,
  scaledOpacity,
  textPaint,
  visibility,
} from './layer-style';

type HubProperties = {
  readonly id: string;
  readonly kind: HubKind;
  readonly vi: string;
  readonly en: string;
  readonly icon: string;
};

/** `icon` names the drawing without its theme. */
export function hubPoints(hubs: readonly Hub[]): FeatureCollection<Point, HubProperties> {
  return {
    type: 'FeatureCollection',
    features: hubs.map((hub) => ({
      type: 'Feature',
      properties: {
        id: hub.id,
        kind: hub.kind,
        ...shortHubName(hub),
        icon: `hub-${hub.kind}-${hub.status === 'planned' ? 'planned' : 'open'}`,
      },
      geometry: { type: 'Point', coordinates: [...hub.position] },
    })),
  };
}

export type HubGroupId = HubGroup['id'];

function ring(style: LayerStyle, group: HubGroup, filter: ExpressionSpecification): LayerSpecification {
  const isMarked: ExpressionSpecification = ['case', isSelected, 1, isHovered, 0.6, 0];
  return {
    id: `${group.id}-ring`,
    type: 'circle',
    source: 'hubs',
    filter,
    layout: { visibility: visibility(style) },
    paint: {
      'circle-radius': byZoom(7, 10, 12, 17),
      'circle-color': style.palette.accent,
      'circle-opacity': scaledOpacity(style, ['*', 0.22, isMarked]),
      'circle-stroke-color': style.palette.accent,
      'circle-stroke-width': 2,
      'circle-stroke-opacity': scaledOpacity(style, isMarked),
    },
  };
}

function symbols(style: LayerStyle, group: HubGroup, filter: ExpressionSpecification): LayerSpecification {
  return {
    id: `${group.id}-symbol`,
    type: 'symbol',
    source: 'hubs',
    minzoom: group.from,
    filter,
    layout: {
      visibility: visibility(style),
      'icon-image': ['concat', ['get', 'icon'], `-${style.theme}`],
      'icon-size': byZoom(...HUB_SIZE),
      'icon-overlap': ['step', ['zoom'], group.allFrom > 6 ? 'never' : 'always', group.allFrom, 'always'],
      'icon-padding': 1,
      'symbol-sort-key': ['case', ['in', '-planned', ['get', 'icon']], 1, 0],
      'text-field': ['step', ['zoom'], '', group.namesFrom, nameOf(style)],
      'text-font': FONTS.regular,
      'text-size': byZoom(...HUB_NAME_SIZE),
      'text-max-width': 8,
      'text-line-height': 1.15,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.05,
      'text-justify': 'auto',
      'text-optional': true,
      'text-padding': 3,
    },
    paint: {
      ...textPaint(style, style.palette.ink),
      'icon-opacity': scaledOpacity(style, 1),
    },
  };
}

export function hubGroup(style: LayerStyle, id: HubGroupId): LayerGroup {
  const group = HUB_GROUPS.find((candidate) => candidate.id === id);
  if (!group) return { shapes: [], marks: [] };
  const filter: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...group.kinds]]];
  return {
    shapes: [],
    marks: [ring(style, group, filter), symbols(style, group, filter)],
  };
}
