import type { Polygon } from 'geojson';
import type { Problem } from '@/domain/problem';
import { failed, ok, type Result } from '@/domain/result';
import { fromPlane, toPlane } from '@/geometry/plane-position';
import { lngLat } from '@/geometry/position';
import type { ReferenceSystem } from '@/geometry/reference-systems';
import { crossingEdges } from '@/geometry/ring-crossings';
import { type Corner, readCells } from './corner-cells';

export type CornerTable = {
  readonly corners: readonly Corner[];
  /** WGS 84, closed. */
  readonly polygon: Polygon;
  /** What was accepted but deserves a look. */
  readonly warnings: readonly Problem[];
};

/** The projection's own frame: beyond it a coordinate belongs to another system or has its axes swapped. */
const EASTING_RANGE = [200_000, 800_000] as const;
/** Vietnam, 8° to 23.5° N. */
const NORTHING_RANGE = [880_000, 2_620_000] as const;

/** Two marks nearer than this are one: survey tables are written to the centimetre or the millimetre. */
const SAME_POINT_METRES = 0.0005;

/**
 * Reads a table of boundary corners (bảng kê tọa độ mốc ranh giới) as pasted from a spreadsheet, a
 * document or a file: tabs, semicolons, commas or runs of spaces between columns; decimal comma or
 * point; grouped thousands; headers in Vietnamese or English, or none.
 *
 * Axes are never swapped in silence: a northing where the easting should be is an `outside-system`
 * problem that names the mark. A closing row that repeats the first is taken off.
 */
export function readCornerTable(
  text: string,
  system: ReferenceSystem,
): Result<CornerTable, readonly Problem[]> {
  const cells = readCells(text);
  if (!cells.ok) return cells;
  const corners = withoutClosingRow(cells.value);
  const problems = [...corners.flatMap(outsideSystem), ...repeatedCorners(corners)];
  if (corners.length < 3) problems.push({ code: 'too-few-corners', severity: 'error' });
  if (problems.length > 0) return failed(problems);
  const crossings = crossingEdges(corners.map(({ easting, northing }) => [easting, northing] as const));
  if (crossings.length > 0) return failed(crossings.map((pair) => crossingProblem(corners, pair)));
  return ok({ corners, polygon: toPolygon(corners, system), warnings: [] });
}

/** The same table back, one tab-separated row a corner, to the millimetre: what `readCornerTable` reads. */
export function writeCornerTable(
  polygon: Polygon,
  system: ReferenceSystem,
  names: readonly string[] = [],
): string {
  const ring = polygon.coordinates[0]?.slice(0, -1) ?? [];
  const rows = ring.map(([longitude = Number.NaN, latitude = Number.NaN], index) => {
    const { easting, northing } = toPlane(system, lngLat(longitude, latitude));
    return [names[index] ?? String(index + 1), northing.toFixed(3), easting.toFixed(3)].join('\t');
  });
  return ['Mốc\tX (m)\tY (m)', ...rows].join('\n');
}

function isSamePoint(a: Corner, b: Corner): boolean {
  return Math.hypot(a.northing - b.northing, a.easting - b.easting) < SAME_POINT_METRES;
}

function withoutClosingRow(corners: readonly Corner[]): readonly Corner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  return corners.length > 3 && first && last && isSamePoint(first, last) ? corners.slice(0, -1) : corners;
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

function repeatedCorners(corners: readonly Corner[]): Problem[] {
  return corners.flatMap((corner, feature): Problem[] => {
    const isRepeated = corners.slice(0, feature).some((earlier) => isSamePoint(earlier, corner));
    return isRepeated ? [{ code: 'duplicate-corner', severity: 'error', subject: corner.name, feature }] : [];
  });
}

function crossingProblem(corners: readonly Corner[], [one, other]: readonly [number, number]): Problem {
  const edge = (index: number): string =>
    `${corners[index]?.name}–${corners[(index + 1) % corners.length]?.name}`;
  return {
    code: 'ring-crosses-itself',
    severity: 'error',
    subject: `${edge(one)} × ${edge(other)}`,
    feature: one,
  };
}

function toPolygon(corners: readonly Corner[], system: ReferenceSystem): Polygon {
  const ring = corners.map((corner) => [...fromPlane(system, corner)]);
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
