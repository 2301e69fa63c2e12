import type { Geometry, Position } from 'geojson';
import { fromLocal, localPlane, toLocal } from './local-plane';
import { type LngLat, lngLat } from './position';

/** Edges that a drawn corner may be put on, in runs of four: longitude and latitude of both ends, degrees. */
export type SnapEdges = { readonly ends: Float64Array; readonly count: number };

export type SnapTarget = { readonly position: LngLat; readonly type: 'corner' | 'edge' };

/** Every edge of the geometries, up to a limit; a point is an edge of no length. */
export function snapEdges(geometries: Iterable<Geometry>, most: number): SnapEdges {
  const ends = new Float64Array(4 * most);
  let count = 0;
  const add = (
    [ax = Number.NaN, ay = Number.NaN]: Position,
    [bx = Number.NaN, by = Number.NaN]: Position,
  ) => {
    if (count < most) ends.set([ax, ay, bx, by], 4 * count++);
  };
  for (const geometry of geometries) {
    if (count >= most) break;
    for (const line of linesOf(geometry)) {
      if (line.length === 1 && line[0]) add(line[0], line[0]);
      for (let at = 1; at < line.length; at++) add(line[at - 1] as Position, line[at] as Position);
    }
  }
  return { ends, count };
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/**
 * The corner that is nearest to a place, within reach; else the nearest point of an edge within reach.
 * Every edge is tried: 20,000 of them take less than a millisecond.
 *
 * @param reachMetres on the ground; small against the Earth
 * @returns a corner's own numbers, or a point on the straight line in a plane about the place, which lies
 *   within a centimetre of the geodesic for edges up to 10 km; undefined where nothing is in reach
 */
export function snapTarget(edges: SnapEdges, place: LngLat, reachMetres: number): SnapTarget | undefined {
  const [longitude, latitude] = place;
  const plane = localPlane(longitude, latitude);
  // Degrees made metres, near enough to choose by.
  const metresNorth = 110_700;
  const metresEast = 111_320 * Math.cos((latitude * Math.PI) / 180);
  const { ends, count } = edges;
  let [corner, cornerAway] = [-1, reachMetres];
  let [edge, edgeAway] = [-1, reachMetres];
  for (let at = 0; at < count; at++) {
    const ax = ((ends[4 * at] as number) - longitude) * metresEast;
    const ay = ((ends[4 * at + 1] as number) - latitude) * metresNorth;
    const bx = ((ends[4 * at + 2] as number) - longitude) * metresEast;
    const by = ((ends[4 * at + 3] as number) - latitude) * metresNorth;
    const away = awayFromOrigin(ax, ay, bx, by);
    if (away > reachMetres) continue;
    if (away < edgeAway) [edge, edgeAway] = [at, away];
    const [toA, toB] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
    if (toA < cornerAway) [corner, cornerAway] = [4 * at, toA];
    if (toB < cornerAway) [corner, cornerAway] = [4 * at + 2, toB];
  }
  if (corner >= 0) {
    return { type: 'corner', position: lngLat(ends[corner] as number, ends[corner + 1] as number) };
  }
  if (edge < 0) return undefined;
  const [ax, ay] = toLocal(plane, ends[4 * edge] as number, ends[4 * edge + 1] as number);
  const [bx, by] = toLocal(plane, ends[4 * edge + 2] as number, ends[4 * edge + 3] as number);
  const [px, py] = toLocal(plane, longitude, latitude);
  const part = partAlong(ax - px, ay - py, bx - px, by - py);
  return { type: 'edge', position: fromLocal(plane, ax + part * (bx - ax), ay + part * (by - ay)) };
}

/** How far along the edge its nearest point to the origin lies, 0 to 1. */
function partAlong(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
}

function awayFromOrigin(ax: number, ay: number, bx: number, by: number): number {
  const part = partAlong(ax, ay, bx, by);
  return Math.hypot(ax + part * (bx - ax), ay + part * (by - ay));
}
