import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '@/geometry/polygon-rings';
import type { Candidate } from './candidate';
import type { CandidateChange } from './edit';
import type { Lineage } from './lineage';
import type { PastedTable } from './pasted-table';

type Outline = Polygon | MultiPolygon;

/** What a table to the millimetre may move a corner by: about 1 mm. */
const TOLERANCE_DEGREES = 1e-8;

/**
 * What a table of corners makes of a candidate that has an outline already. Corners that the table leaves where
 * they are stay to the last digit, so that neighbours go on sharing them.
 *
 * @param typed the lineage that the outline would have, were it this table's alone
 * @returns undefined where the table has an error, or changes nothing
 */
export function editedOutline(
  candidate: Candidate,
  { geometry, cornerNames, errorMetres }: PastedTable,
  typed: Lineage,
): CandidateChange | undefined {
  if (!geometry || candidate.geometry.type === 'Point') return undefined;
  const { outline, kept } = keepUnmoved(geometry, candidate.geometry);
  const isSame =
    JSON.stringify(outline.coordinates) === JSON.stringify(candidate.geometry.coordinates) &&
    isSameNames(cornerNames, candidate.cornerNames);
  if (isSame) return undefined;
  const { lineage } = candidate;
  const mixed = { ...lineage, errorMetres: Math.max(lineage.errorMetres, errorMetres) };
  return { geometry: outline, cornerNames, lineage: kept === 0 ? typed : mixed };
}

/** No names are the numbers that the table gives them. */
function isSameNames(after: readonly string[], before: readonly string[]): boolean {
  return after.every((name, at) => name === before[at] || (before.length === 0 && /^\d+$/.test(name)));
}

function keepUnmoved(after: Outline, before: Outline): { readonly outline: Outline; readonly kept: number } {
  const cells = new Map<string, Position>();
  const cell = (value: number): number => Math.round(value / TOLERANCE_DEGREES);
  for (const position of polygonsOf(before).flat(2)) {
    const [x, y] = [cell(position[0] ?? 0), cell(position[1] ?? 0)];
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) cells.set(`${x + dx} ${y + dy}`, position);
  }
  // The very corner, where there is one, and not one a millimetre beside it.
  for (const position of polygonsOf(before).flat(2))
    cells.set(`${cell(position[0] ?? 0)} ${cell(position[1] ?? 0)}`, position);
  let kept = 0;
  const keep = (position: Position): Position => {
    const same = cells.get(`${cell(position[0] ?? 0)} ${cell(position[1] ?? 0)}`);
    if (same) kept++;
    return same ?? position;
  };
  const outline: Outline =
    after.type === 'Polygon'
      ? { type: 'Polygon', coordinates: after.coordinates.map((ring) => ring.map(keep)) }
      : {
          type: 'MultiPolygon',
          coordinates: after.coordinates.map((rings) => rings.map((ring) => ring.map(keep))),
        };
  return { outline, kept };
}
