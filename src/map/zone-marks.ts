import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { blendColours, zoneColour } from '@/domain/palette';
import { ZONE_NAME_INK, ZONE_NAME_SIZE, ZONE_POINT } from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import { byZoom, FONTS, type LayerStyle, nameOf, scaledOpacity, textPaint, visibility } from './layer-style';
import { zoneFilter } from './zone-style';

/** Zoom from which names of a kind are written; the largest parks come a little earlier. */
const NAMES_FROM = {
  'economic-zone': 7.2,
  'industrial-park': 9.6,
  'industrial-cluster': 10.4,
};
const LARGE_PARK_HECTARES = 450;
const LARGE_PARKS_FROM = 8.9;

const hasOutline: ExpressionSpecification = ['get', 'hasOutline'];
const largestFirst: ExpressionSpecification = ['-', 0, ['get', 'hectares']];

function wordColour(style: LayerStyle, kind: ZoneKind): string {
  const share = style.theme === 'light' ? ZONE_NAME_INK : 0.4;
  return blendColours(zoneColour(style.palette, kind), style.palette.ink, share);
}

/** Zones whose place is known and whose area is not: a small hollow symbol of the kind. */
function pointSymbols(style: LayerStyle, kind: ZoneKind): LayerSpecification {
  return {
    id: `${kind}-point`,
    type: 'symbol',
    source: 'zone-points',
    minzoom: 7.6,
    filter: ['all', zoneFilter(style, kind), ['!', hasOutline]],
    layout: {
      visibility: visibility(style),
      'icon-image': `point-${kind}-${style.theme}`,
      'icon-size': byZoom(...ZONE_POINT.size),
      'icon-overlap': 'always',
    },
    paint: { 'icon-opacity': scaledOpacity(style, 1) },
  };
}

function names(style: LayerStyle, kind: ZoneKind, part: 'large' | 'rest' | 'all'): LayerSpecification {
  const isLarge: ExpressionSpecification = ['>=', ['get', 'hectares'], LARGE_PARK_HECTARES];
  const filter = zoneFilter(style, kind);
  const isEconomic = kind === 'economic-zone';
  const partFilter: ExpressionSpecification = part === 'large' ? isLarge : ['!', isLarge];
  return {
    id: part === 'large' ? `${kind}-name-large` : `${kind}-name`,
    type: 'symbol',
    source: 'zone-points',
    minzoom: part === 'large' ? LARGE_PARKS_FROM : NAMES_FROM[kind],
    filter: part === 'all' ? filter : ['all', filter, partFilter],
    layout: {
      visibility: visibility(style),
      'text-field': nameOf(style),
      'text-font': FONTS.strong,
      'text-size': byZoom(...ZONE_NAME_SIZE[kind]),
      'text-letter-spacing': isEconomic ? 0.04 : 0,
      'text-max-width': isEconomic ? 9 : 8,
      'text-line-height': 1.15,
      'text-variable-anchor': isEconomic
        ? ['center', 'top', 'bottom', 'left', 'right']
        : ['top', 'bottom', 'right', 'left', 'top-left', 'top-right', 'bottom-left', 'bottom-right'],
      'text-radial-offset': isEconomic ? 0.4 : ['case', hasOutline, 0.75, 0.95],
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': largestFirst,
    },
    paint: textPaint(style, wordColour(style, kind)),
  };
}

/** Symbols and names of the zones of a kind, from below. */
export function zoneMarks(style: LayerStyle, kind: ZoneKind): readonly LayerSpecification[] {
  if (kind === 'industrial-park') {
    return [names(style, kind, 'rest'), names(style, kind, 'large'), pointSymbols(style, kind)];
  }
  return [names(style, kind, 'all'), pointSymbols(style, kind)];
}
