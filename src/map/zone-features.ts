import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { shortZoneName } from '@/domain/short-name';
import type { Zone, ZoneKind } from '@/domain/zone';
import { labelPoint } from '@/geometry/label-point';

export type ZoneProperties = {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly status: string;
  readonly boundary: string;
  readonly vi: string;
  readonly en: string;
  /** Orders names and answers which of two nested zones is the smaller; 0 where not known. */
  readonly hectares: number;
  readonly hasOutline: boolean;
};

function zoneProperties(zone: Zone): ZoneProperties {
  const { id, kind, status, boundary, geometry } = zone;
  const hasOutline = geometry !== null && geometry.type !== 'Point';
  return {
    id,
    kind,
    status,
    boundary,
    ...shortZoneName(zone),
    hectares: zone.declaredHectares ?? 0,
    hasOutline,
  };
}

/** Outlines only: a zone known by a point alone has none. */
export function zoneOutlines(
  zones: readonly Zone[],
): FeatureCollection<Polygon | MultiPolygon, ZoneProperties> {
  const features: Feature<Polygon | MultiPolygon, ZoneProperties>[] = [];
  for (const zone of zones) {
    const { geometry } = zone;
    if (geometry === null || geometry.type === 'Point') continue;
    features.push({
      type: 'Feature',
      properties: zoneProperties(zone),
      geometry,
    });
  }
  return { type: 'FeatureCollection', features };
}

/** One point for each zone with a place: where its name, and its symbol if it has no outline, stands. */
export function zonePoints(zones: readonly Zone[]): FeatureCollection<Point, ZoneProperties> {
  const features: Feature<Point, ZoneProperties>[] = [];
  for (const zone of zones) {
    if (zone.geometry === null) continue;
    const coordinates = labelPoint(zone.geometry);
    features.push({
      type: 'Feature',
      properties: zoneProperties(zone),
      geometry: { type: 'Point', coordinates },
    });
  }
  return { type: 'FeatureCollection', features };
}
