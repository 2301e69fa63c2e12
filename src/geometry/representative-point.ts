import { booleanPointInPolygon, centroid, pointOnFeature } from '@turf/turf';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { type LngLat, lngLat } from './position';

/**
 * A point that is surely inside: the centroid where it is, else a point on the surface. Topology only,
 * so Turf's sphere does no harm.
 */
export function representativePoint(geometry: Polygon | MultiPolygon | Point): LngLat {
  if (geometry.type === 'Point') return toLngLat(geometry);
  const middle = centroid(geometry);
  return toLngLat(
    booleanPointInPolygon(middle, geometry) ? middle.geometry : pointOnFeature(geometry).geometry,
  );
}

function toLngLat({ coordinates: [longitude = Number.NaN, latitude = Number.NaN] }: Point): LngLat {
  return lngLat(longitude, latitude);
}
