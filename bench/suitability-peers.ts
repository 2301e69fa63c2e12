import { distance, lineString, point, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Point } from 'geojson';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { type MercatorGrid, placeInGrid } from '@/geometry/mercator-grid';
import { elapsedMs } from './benchmark';

export type Shape = Feature<LineString> | Feature<Point>;

/** Distances of a sample of cells; `places` is where the same answers stand among ours. */
export type PeerRun = {
  readonly cells: number;
  readonly ms: number;
  readonly metres: readonly number[];
  readonly places: readonly number[];
};

type Nearest = (longitude: number, latitude: number) => number;

/** Each cell to each leg of a road and each point. */
export function turfRun(grid: MercatorGrid, shapes: readonly (readonly Shape[])[], count: number): PeerRun {
  const parts = shapes.map((ofKind) => ofKind.flatMap(legsOf));
  return sampled(
    grid,
    count,
    parts.map((ofKind) => (longitude, latitude) => {
      const here = point([longitude, latitude]);
      return Math.min(...ofKind.map((part) => turfDistance(here, part)));
    }),
  );
}

/** geokdbush knows points only: of a road it gets one every so many metres, in a tree built beforehand. */
export function geokdbushRun(
  grid: MercatorGrid,
  shapes: readonly (readonly Shape[])[],
  count: number,
  everyMetres: number,
): PeerRun {
  const trees = shapes.map((ofKind): Nearest => {
    const points = ofKind.flatMap((shape) => pointsOf(shape, everyMetres));
    const tree = new KDBush(points.length);
    for (const [longitude, latitude] of points) tree.add(longitude, latitude);
    tree.finish();
    return (longitude, latitude) => {
      const [nearest] = around(tree, longitude, latitude, 1);
      const [x = 0, y = 0] = points[nearest ?? 0] ?? [];
      return haversineMetres(longitude, latitude, x, y);
    };
  });
  return sampled(grid, count, trees);
}

function sampled(grid: MercatorGrid, count: number, kinds: readonly Nearest[]): PeerRun {
  const size = grid.columns * grid.rows;
  const cells = Array.from({ length: count }, (_, at) => (at * 104_729) % size);
  const metres: number[] = [];
  const ms = elapsedMs(() => {
    for (const cell of cells) {
      const [longitude, latitude] = placeInGrid(
        grid,
        (cell % grid.columns) + 0.5,
        Math.floor(cell / grid.columns) + 0.5,
      );
      for (const nearest of kinds) metres.push(nearest(longitude, latitude));
    }
  });
  return {
    cells: count,
    ms,
    metres,
    places: cells.flatMap((cell) => kinds.map((_, kind) => kind * size + cell)),
  };
}

function legsOf(shape: Shape): Shape[] {
  const { geometry } = shape;
  if (geometry.type === 'Point') return [shape];
  return geometry.coordinates.slice(1).map((to, leg) => lineString([geometry.coordinates[leg] ?? [], to]));
}

function turfDistance(here: Feature<Point>, { geometry }: Shape): number {
  return geometry.type === 'Point'
    ? distance(here, geometry, { units: 'meters' })
    : pointToLineDistance(here, geometry, { units: 'meters' });
}

function pointsOf({ geometry }: Shape, everyMetres: number): [number, number][] {
  if (geometry.type === 'Point') return [[geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]];
  return geometry.coordinates.slice(1).flatMap((to, leg) => {
    const [x = 0, y = 0] = geometry.coordinates[leg] ?? [];
    const [u = 0, v = 0] = to;
    const steps = Math.max(1, Math.ceil(haversineMetres(x, y, u, v) / everyMetres));
    return Array.from({ length: steps + 1 }, (_, step): [number, number] => [
      x + ((u - x) * step) / steps,
      y + ((v - y) * step) / steps,
    ]);
  });
}

const RADIUS_METRES = 6_371_008.8;

function haversineMetres(x: number, y: number, u: number, v: number): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((v - y) * radians) / 2) ** 2 +
    Math.cos(y * radians) * Math.cos(v * radians) * Math.sin(((u - x) * radians) / 2) ** 2;
  return 2 * RADIUS_METRES * Math.asin(Math.sqrt(a));
}
