import { Clipper, ClipType, FillRule } from 'clipper2-ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
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
  const polygons = toPolygons(traceFaces(united)).map((polygon) => polygon.map(toRing));
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

/** Each hole with the smallest shell that it lies in. */
function toPolygons(rings: readonly (readonly GridPoint[])[]): (readonly GridPoint[])[][] {
  const sized = rings.map((ring) => ({ ring, twice: twiceArea(ring) }));
  const shells = sized.filter(({ twice }) => twice > 0).sort((a, b) => a.twice - b.twice);
  const polygons = shells.map(({ ring }) => [ring]);
  for (const { ring: hole, twice } of sized) {
    if (twice >= 0) continue;
    const place = shells.findIndex((shell) => shell.twice > -twice && lies(hole, shell.ring));
    polygons[place]?.push(hole);
  }
  return polygons;
}

function twiceArea(ring: readonly GridPoint[]): number {
  return ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length] as GridPoint;
    return sum + x * next.y - next.x * y;
  }, 0);
}

/** The middle of an edge: a hole may share vertices with its shell, but no edge. */
function lies(hole: readonly GridPoint[], shell: readonly GridPoint[]): boolean {
  const [a, b] = [hole[0] as GridPoint, hole[1] as GridPoint];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  let isInside = false;
  shell.forEach((from, at) => {
    const to = shell[(at + 1) % shell.length] as GridPoint;
    if (from.y > y === to.y > y) return;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) isInside = !isInside;
  });
  return isInside;
}
