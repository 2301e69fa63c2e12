import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Commune } from '@/domain/commune';
import { blendColours } from '@/domain/palette';
import type { Place } from '@/domain/place';
import {
  COMMUNE_SIZE,
  COMMUNES_FROM,
  TOWN_SIZE,
  TOWNS_FROM,
  WATER_SIZE,
  WATERS_FROM,
} from '@/domain/symbol-style';
import {
  byZoom,
  FONTS,
  type LayerGroup,
  type LayerStyle,
  nameOf,
  textPaint,
  visibility,
} from './layer-style';

type NameProperties = {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: string;
  readonly rank: number;
};

/** Larger communes are named first. */
export function communePoints(communes: readonly Commune[]): FeatureCollection<Point, NameProperties> {
  return {
    type: 'FeatureCollection',
    features: communes.map(({ code, type, name, areaKm2, position }) => ({
      type: 'Feature',
      properties: { id: code, vi: name, en: name, kind: type, rank: -areaKm2 },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

export function placePoints(places: readonly Place[]): FeatureCollection<Point, NameProperties> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, kind, name, rank, position }) => ({
      type: 'Feature',
      properties: { id, vi: name.vi, en: name.en, kind, rank },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

export function communeGroup(style: LayerStyle): LayerGroup {
  return {
    shapes: [],
    marks: [
      {
        id: 'commune-name',
        type: 'symbol',
        source: 'communes',
        minzoom: COMMUNES_FROM,
        layout: {
          visibility: visibility(style),
          'text-field': nameOf(style),
          'text-font': FONTS.regular,
          'text-size': byZoom(...COMMUNE_SIZE),
          'text-letter-spacing': 0.03,
          'text-max-width': 7,
          'text-padding': 8,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: textPaint(style, style.palette.muted, style.palette.land, 0.9),
      },
    ],
  };
}

const ofRank = (kind: Place['kind'], rank: number): ExpressionSpecification => [
  'all',
  ['==', ['get', 'kind'], kind],
  ['==', ['get', 'rank'], rank],
];

type Rank = Place['rank'];

function townNames(style: LayerStyle, rank: Rank): LayerSpecification {
  return {
    id: `town-${rank}`,
    type: 'symbol',
    source: 'places',
    minzoom: TOWNS_FROM[rank],
    filter: ofRank('town', rank),
    layout: {
      visibility: visibility(style),
      'text-field': nameOf(style),
      'text-font': rank === 1 ? FONTS.strong : FONTS.regular,
      'text-size': byZoom(...TOWN_SIZE[rank]),
      'text-max-width': 7,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.5,
      'text-padding': 4,
    },
    paint: textPaint(
      style,
      blendColours(style.palette.ink, style.palette.muted, rank === 1 ? 0.25 : 0.7),
      style.palette.land,
    ),
  };
}

function waterNames(style: LayerStyle, rank: Rank): LayerSpecification {
  const { palette } = style;
  return {
    id: `water-${rank}`,
    type: 'symbol',
    source: 'places',
    minzoom: WATERS_FROM[rank],
    filter: ofRank('water', rank),
    layout: {
      visibility: visibility(style),
      'text-field': nameOf(style),
      'text-font': FONTS.slanted,
      'text-size': byZoom(...WATER_SIZE),
      'text-letter-spacing': 0.14,
      'text-max-width': 9,
      'text-padding': 6,
    },
    paint: textPaint(style, blendColours(palette.coast, palette.accent, 0.6), palette.sea, 0.9),
  };
}

/** Towns and waters: higher ranks above lower, so that they win the room; the cities win it from all. */
export function placeGroup(style: LayerStyle): LayerGroup {
  return {
    shapes: [],
    marks: [
      waterNames(style, 3),
      townNames(style, 3),
      waterNames(style, 2),
      townNames(style, 2),
      waterNames(style, 1),
    ],
    leads: [townNames(style, 1)],
  };
}
