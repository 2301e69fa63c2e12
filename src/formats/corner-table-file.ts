import type { MultiPolygon, Polygon } from 'geojson';
import type { DecimalSign } from '@/domain/decimal-sign';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import type { Corner } from './assemble-rings';
import { cornerRows } from './corner-rows';
import { type CsvCell, writeCsv } from './csv-table';
import { guardFormula } from './formula-guard';
import { writeWorkbook } from './write-workbook';

/** A millimetre; of degrees a tenth of one. */
const METRE_DIGITS = 3;
const DEGREE_DIGITS = 9;

/** No corner is called so; longer, and the line would not be read back. */
const LONGEST_NAME = 500;

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
const metres = (value: number): number => rounded(value, METRE_DIGITS);
const degrees = (value: number): number => rounded(value, DEGREE_DIGITS);

type Table = readonly [
  geometry: Polygon | MultiPolygon,
  /** null: degrees of WGS 84. */
  system: ReferenceSystem | null,
  names: readonly string[],
];

/**
 * An outline as a table of corners that says its own system over it, so that whoever pastes it anywhere
 * need not ask: name, X (northing), Y (easting), length of the edge to the next corner; of degrees name,
 * latitude, longitude.
 */
function tableCells(...[geometry, system, names]: Table): readonly (readonly CsvCell[])[] {
  const rings = cornerRows(geometry, system, names);
  const head = system ? ['Mốc', 'X (m)', 'Y (m)', 'Cạnh (m)'] : ['Mốc', 'Vĩ độ', 'Kinh độ'];
  return [
    [system ? headingOf(system) : 'Hệ tọa độ WGS 84 (EPSG:4326)'],
    head,
    ...rings.flatMap(({ title, corners }): CsvCell[][] => [
      ...(title === '' ? [] : [[title]]),
      ...corners.map(({ name, northing, easting }, index) =>
        system
          ? [name, metres(northing), metres(easting), metres(lengthFrom(corners, index))]
          : [name, degrees(northing), degrees(easting)],
      ),
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

/**
 * For the clipboard: tabs between cells, every digit written out, as spreadsheets and documents paste it.
 *
 * @param decimalSign the one of the language: a spreadsheet takes numbers with the other one for texts
 */
export function cornerTableText(decimalSign: DecimalSign, ...table: Table): string {
  const digits = table[1] ? METRE_DIGITS : DEGREE_DIGITS;
  const written = (cell: CsvCell): string =>
    typeof cell === 'number' ? cell.toFixed(digits).replace('.', decimalSign) : pasted(cell ?? '');
  return tableCells(...table)
    .map((row) => row.map(written).join('\t'))
    .join('\n');
}

/**
 * A text as one cell of what is pasted: in one line, and neither run as a formula nor, where it stands in
 * quotes itself, read without them.
 */
function pasted(text: string): string {
  const line = guardFormula(
    text
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME),
  );
  return /^"|[,;]$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

export function cornerTableCsv(...table: Table): string {
  return writeCsv(tableCells(...table));
}

export function cornerTableWorkbook(...table: Table): Uint8Array {
  const metreColumns = table[1] ? [1, 2, 3] : [];
  return writeWorkbook({ name: 'Bảng kê tọa độ mốc', rows: tableCells(...table), metreColumns });
}
