import type { MultiPolygon, Polygon } from 'geojson';

/** An outline that stands already, by the name that it is shown under. */
export type KnownSite = { readonly name: string; readonly geometry: Polygon | MultiPolygon };
