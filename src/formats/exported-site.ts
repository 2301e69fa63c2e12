import type { MultiPolygon, Point, Polygon } from 'geojson';

/** A site on its way into a file: every writer takes these. */
export type ExportedSite = {
  readonly id: string;
  readonly name: string;
  /** WGS 84; null: its place is not known. */
  readonly geometry: Polygon | MultiPolygon | Point | null;
  /** Columns in order; names once each. null: not held, written as nothing and never as 0. */
  readonly fields: readonly ExportedField[];
};

export type ExportedField = readonly [name: string, value: string | number | boolean | null];
