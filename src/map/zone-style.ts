import type { ExpressionSpecification } from 'maplibre-gl';
import { PLANNED_STATUSES } from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import type { LayerStyle } from './layer-style';

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
  ['literal', [...PLANNED_STATUSES]],
];
