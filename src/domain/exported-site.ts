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

/** Formats that sites are written in. */
export const EXPORT_FORMATS = ['geojson', 'kml', 'shapefile', 'geopackage', 'dxf', 'csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Systems that files are written in, by EPSG code: WGS 84 in degrees, VN-2000 / TM-3 107°45' in metres. */
export type WrittenSystem = 4326 | 5899;

/** Formats that leave a choice of system; the others have one of their own. */
export const SYSTEMS_OF_FORMAT: Readonly<Record<ExportFormat, readonly WrittenSystem[]>> = {
  geojson: [4326],
  kml: [4326],
  shapefile: [5899, 4326],
  geopackage: [5899, 4326],
  dxf: [5899],
  csv: [4326],
  xlsx: [4326],
};

export const ENDING_OF_FORMAT: Readonly<Record<ExportFormat, string>> = {
  geojson: 'geojson',
  kml: 'kml',
  shapefile: 'zip',
  geopackage: 'gpkg',
  dxf: 'dxf',
  csv: 'csv',
  xlsx: 'xlsx',
};
