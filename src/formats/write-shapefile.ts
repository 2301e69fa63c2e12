import { strToU8, zipSync } from 'fflate';
import type { Position } from 'geojson';
import type { ExportedSite, WrittenSystem } from '@/domain/exported-site';
import { toPlane } from '@/geometry/plane-position';
import { polygonsOf } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { twiceSignedArea } from '@/geometry/wind-rings';
import { dbfColumns, writeDbf } from './dbf-writer';
import { writeProjectionText } from './projection-text';
import { writeShp } from './shp-writer';

/** A day that never changes: equal sites give equal files. */
const PACKED_ON = new Date(2000, 0, 1);

/** How the long names of fields are called in the table, beside it in the archive. */
export const FIELD_NAMES_ENDING = '.fields.json';

/**
 * Sites as a zipped shapefile: areas and points as two layers, since the format holds one kind each.
 * Sites without a place stand among the areas, with a shape of none.
 *
 * Text is UTF-8 (`.cpg`), never cut inside a letter: what does not fit a column goes on in the next. Names
 * of fields are shortened to ten letters as the format wants, and a small file says what each stands for.
 * Corners are written in doubles. The format cannot tell an empty text from none, nor keep blanks at the
 * end of one; a column with values of several types is text.
 *
 * @param systemCode EPSG code: 4326 in degrees, 5899 in metres of VN-2000
 */
export function writeShapefile(
  sites: readonly ExportedSite[],
  systemCode: WrittenSystem,
  name = 'mat-bang',
): Uint8Array {
  const areas = sites.filter(({ geometry }) => geometry?.type !== 'Point');
  const points = sites.filter(({ geometry }) => geometry?.type === 'Point');
  const files = [
    ...(areas.length > 0 || points.length === 0 ? layerFiles(name, areas, systemCode) : []),
    ...(points.length > 0 ? layerFiles(`${name}-points`, points, systemCode) : []),
  ];
  return zipSync(Object.fromEntries(files), { mtime: PACKED_ON });
}

function layerFiles(
  name: string,
  sites: readonly ExportedSite[],
  systemCode: WrittenSystem,
): readonly [string, Uint8Array][] {
  const columns = dbfColumns(sites);
  const { shp, shx } = writeShp(sites.map((site) => shapeOf(site, systemCode)));
  const names = Object.fromEntries(columns.map((column) => [column.name, column.title]));
  return [
    [`${name}.shp`, shp],
    [`${name}.shx`, shx],
    [`${name}.dbf`, writeDbf(columns, sites)],
    [`${name}.prj`, strToU8(writeProjectionText(systemCode))],
    [`${name}.cpg`, strToU8('UTF-8')],
    [`${name}${FIELD_NAMES_ENDING}`, strToU8(JSON.stringify(names, null, 1))],
  ];
}

/** Rings as the format wants them: shells clockwise, holes the other way. */
function shapeOf(
  { geometry }: ExportedSite,
  systemCode: WrittenSystem,
): Position | readonly Position[][] | null {
  const inSystem = ([longitude = Number.NaN, latitude = Number.NaN]: Position): Position => {
    if (systemCode === 4326) return [longitude, latitude];
    const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(longitude, latitude));
    return [easting, northing];
  };
  if (geometry === null) return null;
  if (geometry.type === 'Point') return inSystem(geometry.coordinates);
  return polygonsOf(geometry).flatMap((rings) =>
    rings.map((ring, index) => {
      const positions = ring.map(inSystem);
      return twiceSignedArea(positions) <= 0 === (index === 0) ? positions : positions.reverse();
    }),
  );
}
