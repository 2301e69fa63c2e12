import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boundingBox } from './bounding-box';
import { fromLocal, localPlane, toLocal } from './local-plane';
import { polygonsOf } from './polygon-rings';
import type { GridPoint } from './trace-faces';

/** A plane of whole steps about an outline, that gives positions which were put on it back as they were. */
export type MetreGrid = {
  readonly toStep: (position: Position) => GridPoint;
  /** Says what a point stands for, unless a position that was put there is known. */
  readonly place: (point: GridPoint, position: Position) => void;
  /** Closed. */
  readonly toRing: (path: readonly GridPoint[]) => Position[];
};

/**
 * @param geometry degrees
 * @param step metres between two lines of the grid
 * @returns undefined where the geometry has no vertex
 */
export function metreGrid(geometry: Polygon | MultiPolygon, step: number): MetreGrid | undefined {
  const box = boundingBox(geometry);
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const plane = localPlane((west + east) / 2, (south + north) / 2);
  const [, middle] = toLocal(plane, (west + east) / 2, (south + north) / 2);
  const exact = new Map<string, Position>();
  const keyOf = ({ x, y }: GridPoint): string => `${x} ${y}`;
  const place = (point: GridPoint, position: Position): void => {
    const key = keyOf(point);
    if (!exact.has(key)) exact.set(key, [position[0] as number, position[1] as number]);
  };
  for (const position of polygonsOf(geometry).flat(2)) place(toStep(position), position);
  return {
    toStep,
    place,
    toRing: (path) => {
      const ring = path.map((point): Position => {
        const known = exact.get(keyOf(point));
        return known ?? [...fromLocal(plane, point.x * step, point.y * step + middle)];
      });
      return ring[0] ? [...ring, ring[0]] : ring;
    },
  };

  function toStep([longitude = Number.NaN, latitude = Number.NaN]: Position): GridPoint {
    const [x, y] = toLocal(plane, longitude, latitude);
    return { x: Math.round(x / step), y: Math.round((y - middle) / step) };
  }
}

/** A Polygon where there is one, a MultiPolygon where there are more, undefined where there is none. */
export function toOutline(
  grid: MetreGrid,
  polygons: readonly (readonly (readonly GridPoint[])[])[],
): Polygon | MultiPolygon | undefined {
  const coordinates = polygons.map((rings) => rings.map(grid.toRing));
  const [only, ...others] = coordinates;
  if (!only) return undefined;
  return others.length === 0 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates };
}
