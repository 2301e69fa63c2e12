import type { PolygonRings } from '../steps/integer-rings';
import { featuresOf, type Published } from './read-published';

/** A zone with an outline, as far as the checks of place and area need it. */
export type ZoneShape = {
  readonly id: string;
  readonly kind: unknown;
  readonly boundary: unknown;
  readonly partOf: unknown;
  readonly reclaimed: boolean;
  readonly declaredHectares: number | null;
  readonly communes: readonly string[];
  readonly localityNow: string;
  readonly polygons: readonly PolygonRings[];
};

export const ZONES_FILE = 'zones.geojson';

function viText(value: unknown): string {
  return typeof value === 'object' && value !== null && 'vi' in value ? String(value.vi) : '';
}

export function zoneShapes(published: Published): readonly ZoneShape[] {
  return featuresOf(published, ZONES_FILE).flatMap(({ id, geometry, properties }): ZoneShape[] => {
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const { kind, boundary, partOf, reclaimed, declaredHectares, communes, localityNow } = properties;
    return [
      {
        id: id ?? String(properties.name),
        kind,
        boundary,
        partOf,
        reclaimed: reclaimed === true,
        declaredHectares: typeof declaredHectares === 'number' ? declaredHectares : null,
        communes: Array.isArray(communes) ? communes.map(String) : [],
        localityNow: viText(localityNow),
        polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      },
    ];
  });
}
