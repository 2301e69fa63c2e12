import { foldText } from '@/domain/fold-text';
import { isCoordinate, numberIn, pairIn, type TableKind } from './coordinate-cells';
import { isGeometryText } from './geometry-text';
import { readHeader } from './survey-header';
import { decimalMarkOf } from './survey-number';
import { cellText, isBlank, type TableRow } from './table-cell';

/** Where a table keeps its geometry. Numbers are of columns, from 0. */
export type TableColumns = {
  readonly headers: readonly string[];
  /** Index of the first row under the header. */
  readonly start: number;
  readonly kind: TableKind;
} & (
  | { readonly type: 'geometry'; readonly geometry: readonly number[] }
  | {
      readonly type: 'coordinates';
      readonly north: number;
      readonly east: number;
      readonly corner: number | null;
      readonly site: number | null;
      readonly length: number | null;
    }
);

/** A header further down is none: titles are short. */
const MOST_TITLE_ROWS = 60;
const SAMPLE_ROWS = 200;
/** Rows and columns in which geometry is looked for. */
const MOST_LOOKED_AT = 1000;
const MOST_COLUMNS = 1000;

const GEOMETRY = /^(wkt|geom|geometry|the geom|geom wkt|wkt geom|wkt geometry|shape wkt|geojson|hinh hoc)$/;
const SITE =
  /^(ten |ma )?(khu dat|khu vuc|khu|lo dat|lo|thua dat|thua|vung|du an|dia diem|site|parcel|plot|lot|zone|area|polygon|ten|name)( name| no| id| so)?$/;
const CORNER = /(^| )(moc|diem|dinh|goc|point|corner|vertex|mark)( |$)/;
const ORDER = /^(stt|tt|so tt|no|so thu tu|order|id|fid)$/;

/** @returns undefined where the table has neither geometry nor coordinates */
export function findColumns(rows: readonly TableRow[]): TableColumns | undefined {
  const top = rows.slice(0, MOST_LOOKED_AT).map((row) => row.slice(0, MOST_COLUMNS));
  return geometryColumns(top) ?? headedColumns(top) ?? bareColumns(top);
}

function geometryColumns(rows: readonly TableRow[]): TableColumns | undefined {
  const kind: TableKind = { unit: 'degrees', mark: null };
  const named = rows
    .slice(0, MOST_TITLE_ROWS)
    .findIndex((row) => row.some((cell) => GEOMETRY.test(foldText(cellText(cell)))));
  const first = rows.findIndex((row) => row.some((cell) => isGeometryText(cellText(cell))));
  if (named >= 0 && (first < 0 || named < first)) {
    const headers = headersOf(rows[named] ?? []);
    const column = headers.findIndex((header) => GEOMETRY.test(foldText(header)));
    const name = headers[column] ?? '';
    // Text too long for one cell of a spreadsheet goes on in columns of its own.
    const more = headers.flatMap((header, index) =>
      header.startsWith(`${name}_`) && /^_\d+$/.test(header.slice(name.length)) ? [index] : [],
    );
    return { type: 'geometry', headers, start: named + 1, kind, geometry: [column, ...more] };
  }
  if (first < 0) return undefined;
  const column = (rows[first] ?? []).findIndex((cell) => isGeometryText(cellText(cell)));
  const header = first > 0 ? (rows[first - 1] ?? []) : [];
  return { type: 'geometry', headers: headersOf(header), start: first, kind, geometry: [column] };
}

function headersOf(row: TableRow): readonly string[] {
  return row.map((cell) => cellText(cell).trim());
}

function headedColumns(rows: readonly TableRow[]): TableColumns | undefined {
  for (let index = 0; index < Math.min(rows.length, MOST_TITLE_ROWS); index++) {
    const headers = withRowAbove(headersOf(rows[index] ?? []), headersOf(rows[index - 1] ?? []));
    const found = readHeader(headers.map(bareHeader));
    if (!found) continue;
    const { north, east } = found;
    const length = found.length ?? null;
    const kind = kindOf(rows.slice(index + 1), north, east);
    const used = [north, east, length];
    return {
      type: 'coordinates',
      headers,
      start: index + 1,
      kind,
      north,
      east,
      length,
      ...namesIn(headers, used),
    };
  }
  return undefined;
}

const QUALIFIERS =
  /( (wgs ?84|gps|vn ?2000|dd|dms|decimal|deg|degrees?|thap phan|bac|dong|north|east|m|met|mets?|meters?|metres?))+$/;

/** A header without its unit, datum and side of the world. */
function bareHeader(header: string): string {
  return foldText(header).replace(QUALIFIERS, '');
}

/** Whether a row is the header said again, as at the top of each page. */
export function isHeaderAgain(row: TableRow, { north, east }: { north: number; east: number }): boolean {
  const found = readHeader(row.map((cell) => bareHeader(cellText(cell))));
  return found?.north === north && found.east === east;
}

/** A header of two rows: cells that are empty below go on from above, as merged cells do. */
function withRowAbove(headers: readonly string[], above: readonly string[]): readonly string[] {
  const isHeader = above.filter((header) => header !== '').length > 1;
  return isHeader ? headers.map((header, index) => header || (above[index] ?? '')) : headers;
}

function namesIn(
  headers: readonly string[],
  used: readonly (number | null)[],
): { readonly corner: number | null; readonly site: number | null } {
  const folded = headers.map((header, index) => (used.includes(index) ? '' : foldText(header)));
  const find = (test: (header: string) => boolean): number | null => {
    const index = folded.findIndex((header) => header !== '' && test(header));
    return index < 0 ? null : index;
  };
  const corner = find((header) => CORNER.test(header) && !/dia diem/.test(header));
  const site = find((header) => SITE.test(header) && folded.indexOf(header) !== corner);
  return { corner: corner ?? find((header) => ORDER.test(header)), site };
}

/** Metres unless every number is small enough for degrees. */
function kindOf(rows: readonly TableRow[], north: number, east: number): TableKind {
  const cells = rows
    .slice(0, SAMPLE_ROWS)
    .flatMap((row) => [cellText(row[north]), cellText(row[east])].filter((cell) => /\d/.test(cell)));
  const mark = decimalMarkOf(cells);
  const degrees: TableKind = {
    unit: 'degrees',
    mark: mark ?? (cells.some((cell) => cell.includes(',')) ? ',' : '.'),
  };
  const values = cells.flatMap((cell) => numberIn(cell, degrees.mark) ?? []);
  const isDegrees = values.length > 0 && values.every((value) => Math.abs(value) <= 180);
  return isDegrees ? degrees : { unit: 'metres', mark };
}

/** A table without a header: the first row with two coordinates says where they stand. */
function bareColumns(rows: readonly TableRow[]): TableColumns | undefined {
  const mark = decimalMarkOf(rows.slice(0, SAMPLE_ROWS).flatMap((row) => row.map(cellText)));
  for (const unit of ['metres', 'degrees'] as const) {
    const kind: TableKind = { unit, mark };
    const start = rows.findIndex((row) => pairIn(row.map(cellText), kind));
    const cells = (rows[start] ?? []).map(cellText);
    const pair = pairIn(cells, kind);
    if (!pair) continue;
    const name = cells.findIndex(
      (cell, index) => index < pair[0] && cell !== '' && !isCoordinate(cell, kind),
    );
    const [north, east] = inOrder(cells, pair, kind);
    return {
      type: 'coordinates',
      headers: [],
      start,
      kind,
      north,
      east,
      length: null,
      corner: name < 0 ? null : name,
      site: null,
    };
  }
  return undefined;
}

/** Without a word, northings come first, as in land records; of degrees here the greater is the longitude. */
function inOrder(
  cells: readonly string[],
  [first, second]: readonly [number, number],
  { unit, mark }: TableKind,
): readonly [north: number, east: number] {
  const [one, other] = [first, second].map((column) => numberIn(cells[column] ?? '', mark) as number);
  const isSwapped = unit === 'degrees' && (one as number) > (other as number);
  return isSwapped ? [second, first] : [first, second];
}

/** Whether a row has no word and no number. */
export const isEmptyRow = (row: TableRow): boolean => row.every(isBlank);
