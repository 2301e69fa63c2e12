import { foldText } from '@/domain/fold-text';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { parseSurveyNumber } from './survey-number';

/** A boundary mark as land records list it: X is the northing, Y the easting, in metres. */
export type Corner = { readonly name: string; readonly northing: number; readonly easting: number };

type Columns = { readonly name: number | undefined; readonly northing: number; readonly easting: number };

const NORTHING_HEADERS = /^(toa do )?(x|n|bac|northing|x bac)( m)?$/;
const EASTING_HEADERS = /^(toa do )?(y|e|dong|easting|y dong)( m)?$/;
const NAME_HEADERS = /(moc|diem|stt|so hieu|ten|point|name|corner|no)/;

/** Plane coordinates of Vietnam have six or seven digits; point numbers and edge lengths have fewer. */
const LEAST_COORDINATE = 100_000;

/** Rows of cells as marks, whatever separates the columns and whether or not a header names them. */
export function readCells(text: string): Result<readonly Corner[], readonly Problem[]> {
  const rows = splitRows(text);
  const headerIndex = rows.findLastIndex((row) => headerColumns(row) !== undefined);
  const header = headerColumns(rows[headerIndex] ?? []);
  const body = header ? rows.slice(headerIndex + 1) : rows.slice(Math.max(0, rows.findIndex(hasCoordinates)));
  if (body.length === 0) return failed([{ code: 'empty-table', severity: 'error' }]);
  const corners: Corner[] = [];
  const problems: Problem[] = [];
  body.forEach((row, index) => {
    const corner = readRow(row, header ?? guessColumns(row), index);
    if (corner.ok) corners.push(corner.value);
    else problems.push(corner.problem);
  });
  return problems.length > 0 ? failed(problems) : ok(corners);
}

function splitRows(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const separator = separatorOf(lines);
  return lines.map((line) =>
    // Leading empty cells of a tabbed row keep the columns in step, so only runs of spaces are trimmed.
    (separator instanceof RegExp ? line.trim() : line)
      .split(separator)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
}

/** The comma comes late: it is the decimal mark of most Vietnamese tables. */
function separatorOf(lines: readonly string[]): RegExp | string {
  for (const separator of ['\t', ';', '|']) {
    if (lines.every((line) => line.includes(separator))) return separator;
  }
  if (lines.every((line) => /\S\s{2,}\S/.test(line))) return /\s{2,}/;
  if (
    lines.some((line) => /\d\.\d+,|,\d+\.\d|[^\d,],[^,]/.test(line)) &&
    lines.every((line) => line.includes(','))
  ) {
    return ',';
  }
  return /\s+/;
}

function headerColumns(row: readonly string[]): Columns | undefined {
  const folded = row.map(foldText);
  const northing = folded.findIndex((cell) => NORTHING_HEADERS.test(cell));
  const easting = folded.findIndex((cell) => EASTING_HEADERS.test(cell));
  if (northing < 0 || easting < 0) return undefined;
  const name = folded.findIndex((cell) => NAME_HEADERS.test(cell));
  return { name: name < 0 ? nameBefore(northing, easting) : name, northing, easting };
}

/** The first column names the marks where no header says so and the coordinates stand to the right of it. */
function nameBefore(northing: number, easting: number): number | undefined {
  return Math.min(northing, easting) > 0 ? 0 : undefined;
}

function coordinateColumns(row: readonly string[]): number[] {
  return row.flatMap((cell, index) => ((parseSurveyNumber(cell) ?? 0) >= LEAST_COORDINATE ? [index] : []));
}

function hasCoordinates(row: readonly string[]): boolean {
  return coordinateColumns(row).length >= 2;
}

/** Without a header the first two large numbers are X and Y, in the order of land records. */
function guessColumns(row: readonly string[]): Columns {
  const [northing, easting] = coordinateColumns(row);
  if (northing === undefined || easting === undefined) {
    const last = row.length - 1;
    return { name: last >= 2 ? 0 : undefined, northing: last - 1, easting: last };
  }
  return { name: nameBefore(northing, easting), northing, easting };
}

function readRow(row: readonly string[], columns: Columns, index: number): Result<Corner, Problem> {
  const name = (columns.name === undefined ? undefined : row[columns.name]) || String(index + 1);
  const [x, y] = [row[columns.northing], row[columns.easting]];
  if (x === undefined || y === undefined) {
    return failed({ code: 'row-columns', severity: 'error', subject: name, feature: index });
  }
  const northing = parseSurveyNumber(x);
  const easting = parseSurveyNumber(y);
  const notNumber = (field: string): Problem => ({
    code: 'row-not-number',
    severity: 'error',
    subject: name,
    feature: index,
    field,
  });
  if (northing === undefined) return failed(notNumber(`X = ${x}`));
  if (easting === undefined) return failed(notNumber(`Y = ${y}`));
  return ok({ name, northing, easting });
}
