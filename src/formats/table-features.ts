import { foldText } from '@/domain/fold-text';
import type { Problem } from '@/domain/problem';
import type { RawFeature, SystemClaim } from '@/domain/raw-feature';
import { failed, ok, type Result } from '@/domain/result';
import { type CellGeometry, isGeometryText, readGeometryText } from './geometry-text';
import { claimOfCode, claimOfName } from './system-claim';
import { cellText, cellValue, isBlank, type TableRow } from './table-cell';
import { claimOfTitles } from './table-claim';
import { findColumns, isEmptyRow, isHeaderAgain, type TableColumns } from './table-columns';
import { siteOfCorners } from './table-corners';
import { cornerGroups } from './table-groups';
import { type CoordinateColumns, positionIn, withPlausibleAxes } from './table-positions';

export type TableContents = {
  readonly features: readonly RawFeature[];
  readonly problems: readonly Problem[];
  readonly claim: SystemClaim;
};

type GeometryColumns = Extract<TableColumns, { type: 'geometry' }>;

/** A column that says in which system the geometry of its row is. */
const SYSTEM = /^(crs|srs|srid|epsg|he toa do|coordinate system)$/;

/**
 * A table as features, whatever of these it is: a geometry a row (WKT, EWKT or GeoJSON in a column); a
 * point a row; or a corner a row, one site after another. Titles above the header, empty rows, repeated
 * headers and remarks below are passed over. Coordinates are [easting, northing] or [longitude, latitude]
 * by what the header says: in Vietnamese tables X is the northing.
 *
 * @param layer the name of the sheet; empty where there is none
 */
export function readTable(rows: readonly TableRow[], layer: string): TableContents {
  const columns = findColumns(rows);
  if (!columns) return { features: [], problems: [], claim: { type: 'unsaid' } };
  if (columns.type === 'geometry') return geometryRows(rows, columns, layer);
  const inOrder = withPlausibleAxes(rows, columns);
  const groups = cornerGroups(rows, inOrder);
  const claim = claimOfTitles(rows, columns);
  if (!groups) return { features: pointRows(rows, inOrder, layer), problems: [], claim };
  const sites = groups.map((group) => siteOfCorners(group, layer));
  return {
    features: sites.flatMap(({ features }) => features),
    problems: sites.flatMap(({ problems }) => problems),
    claim,
  };
}

function geometryRows(rows: readonly TableRow[], columns: GeometryColumns, layer: string): TableContents {
  const { start, headers, geometry } = columns;
  const problems: Problem[] = [];
  const claims: SystemClaim[] = [];
  const system = headers.findIndex((header) => SYSTEM.test(foldText(header)));
  const id = headers.findIndex((header) => header.toLowerCase() === 'id');
  const features = rows.slice(start).flatMap((row, offset): RawFeature[] => {
    if (isEmptyRow(row)) return [];
    const text = geometry.map((column) => cellText(row[column])).join('');
    const read = readCell(text);
    if (read.ok && text !== '') claims.push(claimOfRow(row[system], read.value.claim));
    if (!read.ok) {
      const field = headers[geometry[0] ?? 0] || 'WKT';
      const feature = start + offset;
      problems.push({ code: 'feature-shape', severity: 'error', feature, field, detail: read.problem });
    }
    const properties = propertiesOf(row, headers, [...geometry, system, id]);
    return [
      { id: cellText(row[id]) || null, geometry: read.ok ? read.value.geometry : null, properties, layer },
    ];
  });
  return { features, problems, claim: agreed(claims) };
}

function readCell(text: string): Result<CellGeometry, string> {
  if (text.trim() === '') return ok({ geometry: null, claim: { type: 'unsaid' } });
  return isGeometryText(text) ? readGeometryText(text) : failed(text.slice(0, 40));
}

function claimOfRow(cell: TableRow[number] | undefined, own: SystemClaim): SystemClaim {
  const text = cellText(cell).trim();
  if (own.type !== 'unsaid' || text === '') return own;
  return /^\d+$/.test(text) ? claimOfCode(Number(text)) : claimOfName(text);
}

/** What all rows say; where they differ, nothing is said. */
export function agreed(claims: readonly SystemClaim[]): SystemClaim {
  const [first] = claims;
  const key = JSON.stringify(first);
  return first && claims.every((claim) => JSON.stringify(claim) === key) ? first : { type: 'unsaid' };
}

function propertiesOf(
  row: TableRow,
  headers: readonly string[],
  skipped: readonly number[],
): RawFeature['properties'] {
  const length = Math.max(row.length, headers.length);
  const columns = Array.from({ length }, (_, column) => column).filter((column) => !skipped.includes(column));
  return columns.flatMap((column) => {
    const name = headers[column] ?? '';
    const isUseful = name !== '' || !isBlank(row[column]);
    return isUseful ? [[name || `column_${column + 1}`, cellValue(row[column])] as const] : [];
  });
}

function pointRows(
  rows: readonly TableRow[],
  columns: CoordinateColumns,
  layer: string,
): readonly RawFeature[] {
  const { start, headers, north, east } = columns;
  return rows.slice(start).flatMap((row): RawFeature[] => {
    const position = positionIn(row, columns);
    const filled = row.filter((cell) => !isBlank(cell)).length;
    // A lone cell is a remark or a heading; a row with more of them is a site whose place is missing.
    if (!position && (filled < 2 || isHeaderAgain(row, columns))) return [];
    const geometry = position ? { type: 'Point', coordinates: [...position] } : null;
    return [{ id: null, geometry, properties: propertiesOf(row, headers, [north, east]), layer }];
  });
}
