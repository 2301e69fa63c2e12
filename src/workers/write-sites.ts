import type { ExportedSite, ExportFormat, WrittenSystem } from '@/domain/exported-site';

/** Sites as a file of a format; the code of each comes when it is asked for. */
export async function writeSites(
  sites: readonly ExportedSite[],
  format: ExportFormat,
  systemCode: WrittenSystem,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await bytesOf(sites, format, systemCode));
}

async function bytesOf(
  sites: readonly ExportedSite[],
  format: ExportFormat,
  systemCode: WrittenSystem,
): Promise<Uint8Array> {
  switch (format) {
    case 'geojson':
      return new TextEncoder().encode((await import('@/formats/geojson')).writeGeojson(sites));
    case 'kml':
      return new TextEncoder().encode((await import('@/formats/write-kml')).writeKml(sites));
    case 'shapefile':
      return (await import('@/formats/write-shapefile')).writeShapefile(sites, systemCode);
    case 'geopackage':
      return (await import('@/formats/write-geopackage')).writeGeopackage(sites, systemCode);
    case 'dxf':
      return (await import('@/formats/write-dxf')).writeDxfSites(sites);
    case 'csv':
      return (await import('@/formats/csv')).writeCsvSites(sites);
    case 'xlsx':
      return (await import('@/formats/xlsx')).writeXlsxSites(sites);
  }
}
