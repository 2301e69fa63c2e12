import type { MultiPolygon, Polygon } from 'geojson';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { fromPlane } from '@/geometry/plane-position';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import { assembleRings, type ClosedRing, type Corner, toGeometry } from './assemble-rings';
import { cornerRows } from './corner-rows';
import { gatherRings } from './survey-rings';
import { readSurveyRows } from './survey-rows';

export type CornerTable = {
  /** Of the first ring. */
  readonly corners: readonly Corner[];
  readonly rings: readonly ClosedRing[];
  /** WGS 84, closed. */
  readonly polygon: Polygon;
  /** What was accepted but deserves a look. */
  readonly warnings: readonly Problem[];
};

/** The projection's own frame: beyond it a coordinate belongs to another system or has its axes swapped. */
const EASTING_RANGE = [200_000, 800_000] as const;
/** Vietnam, 8° to 23.5° N. */
const NORTHING_RANGE = [880_000, 2_620_000] as const;

/**
 * Reads a table of boundary corners (bảng kê tọa độ mốc ranh giới) whose system is known, as pasted from a
 * spreadsheet, a document or a file: tabs, semicolons, commas or runs of spaces between columns; decimal
 * comma or point; grouped thousands; headers in Vietnamese or English, or none; one outline and its holes.
 *
 * Axes are never swapped in silence: a northing where the easting should be is an `outside-system`
 * problem that names the mark. A closing row that repeats the first is taken off; what it misses by is
 * a warning.
 */
export function readCornerTable(
  text: string,
  system: ReferenceSystem,
): Result<CornerTable, readonly Problem[]> {
  const rows = readSurveyRows(text);
  if (!rows.ok) return rows;
  const isNorthFirst = rows.value.headerOrder !== 'east-first';
  const gathered = gatherRings(rows.value.items);
  const given = gathered.rings.map(({ title, isHole, rows: marks }) => ({
    title,
    isHole,
    corners: marks.map(
      ({ name, first, second }): Corner => ({
        name,
        northing: isNorthFirst ? first : second,
        easting: isNorthFirst ? second : first,
      }),
    ),
  }));
  const { rings, problems: found } = assembleRings(given, new Set());
  const outside = given.flatMap(({ corners }) => corners.flatMap(outsideSystem));
  const problems = [...outside, ...found, ...gathered.problems];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return failed(errors);
  const geometry = toGeometry(rings, (corner) => fromPlane(system, corner));
  if (geometry.type !== 'Polygon') {
    const detail = String(geometry.coordinates.length);
    return failed([{ code: 'several-outlines', severity: 'error', detail }]);
  }
  return ok({ corners: rings[0]?.corners ?? [], rings, polygon: geometry, warnings: problems });
}

/**
 * The same table back, one tab-separated row a corner, to the millimetre: what `readCornerTable` reads.
 * Each ring beyond the first has a title over it.
 *
 * @param names of the corners of the first ring
 */
export function writeCornerTable(
  geometry: Polygon | MultiPolygon,
  system: ReferenceSystem,
  names: readonly string[] = [],
): string {
  const lines = cornerRows(geometry, system, names).flatMap(({ title, corners }) => [
    ...(title === '' ? [] : [title]),
    ...corners.map(({ name, northing, easting }) =>
      [name, northing.toFixed(3), easting.toFixed(3)].join('\t'),
    ),
  ]);
  return ['Mốc\tX (m)\tY (m)', ...lines].join('\n');
}

function outsideSystem(corner: Corner, feature: number): Problem[] {
  const outside = (value: number, [least, greatest]: readonly [number, number]): boolean =>
    value < least || value > greatest;
  return (
    [
      ['X', corner.northing, NORTHING_RANGE],
      ['Y', corner.easting, EASTING_RANGE],
    ] as const
  )
    .filter(([, value, range]) => outside(value, range))
    .map(([field, value]) => ({
      code: 'outside-system',
      severity: 'error',
      subject: corner.name,
      feature,
      field: `${field} = ${value}`,
    }));
}
