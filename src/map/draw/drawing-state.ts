import type { MultiPolygon, Polygon, Position } from 'geojson';
import { geodesicArea, geodesicPerimeter } from '@/geometry/geodesic-area';
import { geodesicLength } from '@/geometry/geodesic-length';
import { polygonsOf } from '@/geometry/polygon-rings';
import { crossingEdges } from '@/geometry/ring-crossings';
import type { Drawing } from '@/store/app-store';

/** Every pair of sides is tried, with each move of the pointer. */
const MOST_TRIED = 600;

const isSame = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b?.[1];

/** Corners as they follow each other, without those that repeat the one before. */
export function distinctCorners(corners: readonly Position[]): readonly Position[] {
  return corners.filter((corner, at) => !isSame(corner, corners[at - 1]));
}

/** Whether the last side of a line that is being drawn meets an earlier one. */
export function crossesBehind(path: readonly Position[]): boolean {
  const corners = distinctCorners(path);
  if (corners.length < 4 || corners.length > MOST_TRIED) return false;
  const last = corners.length - 2;
  // As a ring it has one side more, from its end to its start, which is not drawn yet.
  return crossingEdges(toPairs(corners)).some(([one, other]) => one <= last && other === last);
}

/** Whether sides of a ring meet. @param ring closed */
export function ringCrosses(ring: readonly Position[]): boolean {
  const corners = distinctCorners(ring).slice(0, -1);
  return corners.length <= MOST_TRIED && crossingEdges(toPairs(corners)).length > 0;
}

const toPairs = (corners: readonly Position[]) => corners.map(([x = 0, y = 0]) => [x, y] as const);

/**
 * How far a shape that is being drawn has come, measured on the ellipsoid.
 *
 * @param path corners that are set, then where the pointer is
 * @param corners how many are set
 * @param least how many it needs
 */
export function drawingOf(
  type: 'area' | 'line',
  path: readonly Position[],
  corners: number,
  least: number,
): Drawing {
  const shown = distinctCorners(path);
  const first = shown[0];
  const isArea = type === 'area' && shown.length > 2 && first !== undefined;
  const isCrossed = isArea && crossesBehind(shown);
  const ring: Polygon = { type: 'Polygon', coordinates: isArea ? [[...shown, first]] : [] };
  return {
    areaSquareMetres: isArea && !ringCrosses(ring.coordinates[0] ?? []) ? (geodesicArea(ring) ?? null) : null,
    lengthMetres:
      shown.length < 2 ? null : isArea ? (geodesicPerimeter(ring) ?? null) : geodesicLength(shown),
    corners,
    isCrossed,
    canFinish: corners >= least,
  };
}

/** An outline that is being edited. */
export function editedOf(outline: Polygon | MultiPolygon, isCrossed: boolean): Drawing {
  return {
    areaSquareMetres: isCrossed ? null : (geodesicArea(outline) ?? null),
    lengthMetres: geodesicPerimeter(outline) ?? null,
    corners: polygonsOf(outline)
      .flat()
      .reduce((sum, ring) => sum + ring.length - 1, 0),
    isCrossed,
    canFinish: true,
  };
}
