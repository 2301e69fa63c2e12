import { Clipper, ClipType, FillRule } from 'clipper2-ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { nestRings } from './nest-rings';
import { polygonsOf } from './polygon-rings';
import { type GridPoint, traceFaces } from './trace-faces';

/** Steps from one end of the outline to the other: 0.1 mm over a hundred kilometres. */
const STEPS = 2 ** 30;

/** Touching rings are told apart by trying every vertex against every edge. */
const MOST_VERTICES = 4000;

/**
 * Cuts an outline apart where it crosses or touches itself, so that a bow-tie becomes two triangles: what an
 * odd number of its rings encloses is kept (even-odd rule). Vertices keep their numbers exactly; where edges
 * cross a new vertex stands, within a billionth of the outline's extent of the true place.
 *
 * @param geometry any one unit; finite
 * @returns undefined where nothing is left, or where it has more than 4,000 vertices
 */
export function untieOutline(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | undefined {
  const rings = polygonsOf(geometry).flat();
  const positions = rings.flat();
  if (positions.length > MOST_VERTICES) return undefined;
  const grid = gridOf(positions);
  const exact = new Map<string, Position>();
  const paths = rings.map((ring) =>
    ring.map((position) => {
      const point = grid.toStep(position);
      const key = `${point.x} ${point.y}`;
      if (!exact.has(key)) exact.set(key, [position[0] as number, position[1] as number]);
      return point;
    }),
  );
  const united = Clipper.booleanOp(ClipType.Union, paths, null, FillRule.EvenOdd);
  if (united.flat().length > MOST_VERTICES) return undefined;
  const toRing = (path: readonly GridPoint[]): Position[] => {
    const ring = path.map(({ x, y }) => exact.get(`${x} ${y}`) ?? grid.fromStep(x, y));
    return ring[0] ? [...ring, ring[0]] : ring;
  };
  const polygons = nestRings(traceFaces(united)).map((polygon) => polygon.map(toRing));
  const [only, ...others] = polygons;
  if (!only) return undefined;
  return others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function gridOf(positions: readonly Position[]) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  const step = Math.max(maxX - minX, maxY - minY, Number.MIN_VALUE * STEPS) / STEPS;
  return {
    toStep: ([x = 0, y = 0]: Position): GridPoint => ({
      x: Math.round((x - minX) / step),
      y: Math.round((y - minY) / step),
    }),
    fromStep: (x: number, y: number): Position => [minX + x * step, minY + y * step],
  };
}
