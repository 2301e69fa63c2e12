import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod/mini';

/*
 * Land and border hold some hundred thousand coordinates. They are only drawn, and the map leaves out
 * a shape that it cannot read, so their coordinates are not walked here a second time.
 */

function isFeatureOf(types: readonly string[], value: unknown): boolean {
  const feature = value as {
    type?: unknown;
    geometry?: { type?: unknown; coordinates?: unknown } | null;
  } | null;
  return (
    feature?.type === 'Feature' &&
    types.includes(String(feature.geometry?.type)) &&
    Array.isArray(feature.geometry?.coordinates)
  );
}

/** A feature of `land.geojson`. */
export const landSchema = z.custom<Feature<Polygon | MultiPolygon>>((value) =>
  isFeatureOf(['Polygon', 'MultiPolygon'], value),
);

/** A feature of `border.geojson`. */
export const borderSchema = z.custom<Feature<LineString | MultiLineString>>((value) =>
  isFeatureOf(['LineString', 'MultiLineString'], value),
);
