import { groundLength, type LocalPlane } from './local-plane';
import { nearestParameter } from './segment-distance';

/** A line in a plane that knows how far along it each of its corners is, in ground metres. */
export type PlanePath = {
  /** x0, y0, x1, y1 … in the plane. */
  readonly corners: Float64Array;
  readonly along: Float64Array;
};

/** A place on a path, and how far a point that it is nearest to is away, in ground metres. */
export type PathPlace = {
  readonly along: number;
  readonly x: number;
  readonly y: number;
  readonly awayMetres: number;
};

export function planePath(plane: LocalPlane, corners: Float64Array): PlanePath {
  const along = new Float64Array(corners.length / 2);
  for (let at = 1; at < along.length; at++) {
    const [x0, y0, x1, y1] = segment(corners, at - 1);
    along[at] = (along[at - 1] as number) + groundLength(plane, x0, y0, x1, y1);
  }
  return { corners, along };
}

/** The place of the path that is nearest to a point. */
export function nearestPlace(
  plane: LocalPlane,
  { corners, along }: PlanePath,
  x: number,
  y: number,
): PathPlace {
  let best: PathPlace = { along: 0, x: Number.NaN, y: Number.NaN, awayMetres: Infinity };
  for (let at = 0; at + 1 < along.length; at++) {
    const [x0, y0, x1, y1] = segment(corners, at);
    const part = nearestParameter(x0, y0, x1, y1, x, y);
    const [footX, footY] = [x0 + part * (x1 - x0), y0 + part * (y1 - y0)];
    const awayMetres = groundLength(plane, x, y, footX, footY);
    if (awayMetres >= best.awayMetres) continue;
    const [start, end] = [along[at] as number, along[at + 1] as number];
    best = { along: start + part * (end - start), x: footX, y: footY, awayMetres };
  }
  return best;
}

/** Where two paths cross, as places of the first. */
export function pathCrossings(one: PlanePath, other: PlanePath): readonly PathPlace[] {
  const found: PathPlace[] = [];
  for (let at = 0; at + 1 < one.along.length; at++) {
    const here = segment(one.corners, at);
    const [x0, y0, x1, y1] = here;
    for (let beside = 0; beside + 1 < other.along.length; beside++) {
      if (isApart(here, other.corners, beside)) continue;
      const part = crossingParameter(here, segment(other.corners, beside));
      if (part === undefined) continue;
      const [start, end] = [one.along[at] as number, one.along[at + 1] as number];
      const along = start + part * (end - start);
      found.push({ along, x: x0 + part * (x1 - x0), y: y0 + part * (y1 - y0), awayMetres: 0 });
    }
  }
  return found;
}

/** Most pairs of segments are told apart by their boxes. */
function isApart([x0, y0, x1, y1]: Segment, corners: Float64Array, at: number): boolean {
  const [ax, ay] = [corners[2 * at] as number, corners[2 * at + 1] as number];
  const [bx, by] = [corners[2 * at + 2] as number, corners[2 * at + 3] as number];
  return (
    Math.max(x0, x1) < Math.min(ax, bx) ||
    Math.max(ax, bx) < Math.min(x0, x1) ||
    Math.max(y0, y1) < Math.min(ay, by) ||
    Math.max(ay, by) < Math.min(y0, y1)
  );
}

/** The corners strictly between two places, in the direction from the one to the other: x0, y0, x1, y1 … */
export function cornersBetween({ corners, along }: PlanePath, from: number, to: number): readonly number[] {
  const inside: number[] = [];
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  along.forEach((distance, at) => {
    if (distance <= least || distance >= most) return;
    const corner = [corners[2 * at] as number, corners[2 * at + 1] as number];
    if (from < to) inside.push(...corner);
    else inside.unshift(...corner);
  });
  return inside;
}

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

function segment(corners: Float64Array, at: number): Segment {
  return [
    corners[2 * at] as number,
    corners[2 * at + 1] as number,
    corners[2 * at + 2] as number,
    corners[2 * at + 3] as number,
  ];
}

/** How far along the first segment the second crosses it, 0 to 1; undefined where it does not, or runs beside it. */
function crossingParameter([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): number | undefined {
  const [rx, ry, sx, sy] = [bx - ax, by - ay, dx - cx, dy - cy];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const part = ((cx - ax) * sy - (cy - ay) * sx) / cross;
  const otherPart = ((cx - ax) * ry - (cy - ay) * rx) / cross;
  return part >= 0 && part <= 1 && otherPart >= 0 && otherPart <= 1 ? part : undefined;
}
