import type { ExpressionSpecification } from 'maplibre-gl';
import type { ZoneKind } from '@/domain/zone';
import type { LayerStyle } from './layer-style';
import type { MapPalette } from './map-palette';

export function zoneColour(palette: MapPalette, kind: ZoneKind): string {
  return {
    'economic-zone': palette.zoneEconomic,
    'industrial-park': palette.zonePark,
    'industrial-cluster': palette.zoneCluster,
  }[kind];
}

/** Zones of a kind that pass the filter; with a boundary, only those drawn with it. */
export function zoneFilter(
  style: LayerStyle,
  kind: ZoneKind,
  boundary?: 'surveyed' | 'indicative',
): ExpressionSpecification {
  const listed: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...style.listedZones]]];
  const ofKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  if (!boundary) return ['all', ofKind, listed];
  return ['all', ofKind, ['==', ['get', 'boundary'], boundary], listed];
}

/** Not yet land with a decision to build: drawn lighter. */
export const isPlanned: ExpressionSpecification = [
  'in',
  ['get', 'status'],
  ['literal', ['planned', 'preparing']],
];
