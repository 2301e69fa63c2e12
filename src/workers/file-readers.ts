import type { Problem } from '@/domain/problem';
import type { FileContents, FileFormat, ReadOptions } from '@/domain/raw-feature';
import type { Result } from '@/domain/result';

type FileReader = (
  bytes: Uint8Array,
  options: ReadOptions,
) => Result<FileContents, Problem> | Promise<Result<FileContents, Problem>>;

/** For each format the code that reads it, fetched when a file of it comes. */
export type FileReaders = Readonly<Partial<Record<FileFormat, () => Promise<FileReader>>>>;

export const FILE_READERS: FileReaders = {
  geojson: () => import('@/formats/geojson').then((file) => file.readGeojson),
  'geojson-sequence': () => import('@/formats/geojson').then((file) => file.readGeojson),
  topojson: () => import('@/formats/topojson').then((file) => file.readTopojson),
  kml: () => import('@/formats/kml').then((file) => file.readKml),
  kmz: () => import('@/formats/kmz').then((file) => file.readKmz),
  shapefile: () => import('@/formats/shapefile').then((file) => file.readShapefile),
  geopackage: () => import('@/formats/geopackage').then((file) => file.readGeopackage),
  gpx: () => import('@/formats/gpx').then((file) => file.readGpx),
  csv: () => import('@/formats/csv').then((file) => file.readCsv),
  dxf: () => import('@/formats/dxf').then((file) => file.readDxf),
  xlsx: () => import('@/formats/xlsx').then((file) => file.readXlsx),
};
