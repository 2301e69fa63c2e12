import type { MultiPolygon, Polygon } from 'geojson';
import type { DecimalSign } from '@/domain/decimal-sign';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import type { Corner } from './assemble-rings';
import { cornerRows } from './corner-rows';
import { type CsvCell, writeCsv } from './csv-table';
import { writeWorkbook } from './write-workbook';

const MILLIMETRES = 1000;

/** To the millimetre, as a number. */
const metres = (value: number): number => Math.round(value * MILLIMETRES) / MILLIMETRES;

/**
 * An outline as a table of corners that says its own system over it, so that whoever pastes it anywhere
 * need not ask: name, X (northing), Y (easting), length of the edge to the next corner.
 */
function tableCells(
  geometry: Polygon | MultiPolygon,
  system: ReferenceSystem,
  names: readonly string[],
): readonly (readonly CsvCell[])[] {
  const rings = cornerRows(geometry, system, names);
  return [
    [headingOf(system)],
    ['Mốc', 'X (m)', 'Y (m)', 'Cạnh (m)'],
    ...rings.flatMap(({ title, corners }): CsvCell[][] => [
      ...(title === '' ? [] : [[title]]),
      ...corners.map(({ name, northing, easting }, index) => [
        name,
        metres(northing),
        metres(easting),
        metres(lengthFrom(corners, index)),
      ]),
    ]),
  ];
}

function lengthFrom(corners: readonly Corner[], index: number): number {
  const [from, to] = [corners[index], corners[(index + 1) % corners.length]];
  return from && to ? Math.hypot(to.northing - from.northing, to.easting - from.easting) : 0;
}

/** As decisions write it. */
function headingOf({ code, datum, projection }: ReferenceSystem): string {
  const { centralMeridian, scale } = projection;
  const minutes = String(Math.round((centralMeridian % 1) * 60)).padStart(2, '0');
  const meridian = `kinh tuyến trục ${Math.floor(centralMeridian)}°${minutes}'`;
  return `Hệ tọa độ ${datum}, ${meridian}, múi chiếu ${scale === 0.9999 ? 3 : 6}° (EPSG:${code})`;
}

type Table = readonly [geometry: Polygon | MultiPolygon, system: ReferenceSystem, names: readonly string[]];

/**
 * For the clipboard: tabs between cells, millimetres written out, as spreadsheets and documents paste it.
 *
 * @param decimalSign the one of the language: a spreadsheet takes numbers with the other one for texts
 */
export function cornerTableText(decimalSign: DecimalSign, ...table: Table): string {
  const written = (cell: CsvCell): string =>
    typeof cell === 'number' ? cell.toFixed(3).replace('.', decimalSign) : (cell ?? '');
  return tableCells(...table)
    .map((row) => row.map(written).join('\t'))
    .join('\n');
}

export function cornerTableCsv(...table: Table): string {
  return writeCsv(tableCells(...table));
}

export function cornerTableWorkbook(...table: Table): Uint8Array {
  return writeWorkbook({ name: 'Bảng kê tọa độ mốc', rows: tableCells(...table), metreColumns: [1, 2, 3] });
}
