import { bulgePoints, type DxfPoint, ellipsePoints, splinePoints } from './dxf-curves';
import { hatchRings } from './dxf-hatch';
import { type DxfRecord, numberOf, toNumber } from './dxf-records';

/** What an entity draws, in its own frame. */
export type DxfShape =
  | { readonly type: 'rings'; readonly rings: readonly (readonly DxfPoint[])[] }
  | { readonly type: 'path'; readonly path: readonly DxfPoint[] }
  | { readonly type: 'point'; readonly point: DxfPoint }
  | { readonly type: 'text'; readonly point: DxfPoint; readonly height: number };

const RADIANS = Math.PI / 180;
const ALL_ROUND: readonly [number, number] = [0, 2 * Math.PI];

/** Flags of a POLYLINE that is no line in the plane: 3D, mesh, faces. */
const NOT_PLANE = 8 + 16 + 64;
/** Flag of a VERTEX that only guides a fitted curve. */
const GUIDE = 16;

/** How exact curves are followed, and how far apart ends may be that are one; in units of the drawing. */
export type DxfTolerance = { readonly curve: number; readonly gap: number };

/**
 * @returns what the entity draws; undefined for kinds that bound no area and name none, for 3D, and for
 *   what is broken
 */
export function shapeOf(record: DxfRecord, tolerance: DxfTolerance): DxfShape | undefined {
  const shape = rawShape(record, tolerance);
  return shape && pointsOf(shape).every((point) => point.every(Number.isFinite)) ? shape : undefined;
}

export function pointsOf(shape: DxfShape): readonly DxfPoint[] {
  switch (shape.type) {
    case 'rings':
      return shape.rings.flat();
    case 'path':
      return shape.path;
    default:
      return [shape.point];
  }
}

function rawShape(record: DxfRecord, tolerance: DxfTolerance): DxfShape | undefined {
  const { curve, gap } = tolerance;
  switch (record.type) {
    case 'LWPOLYLINE':
      return polyline(vertexTags(record), record, tolerance);
    case 'POLYLINE':
      return (numberOf(record, 70) & NOT_PLANE) === 0
        ? polyline(vertices(record), record, tolerance)
        : undefined;
    case 'LINE':
      return { type: 'path', path: [pointAt(record, 10), pointAt(record, 11)] };
    case 'CIRCLE':
      return ring(ellipsePoints(pointAt(record, 10), [radiusOf(record), 0], 1, ALL_ROUND, curve));
    case 'ARC': {
      const span = [numberOf(record, 50) * RADIANS, numberOf(record, 51) * RADIANS] as const;
      return {
        type: 'path',
        path: ellipsePoints(pointAt(record, 10), [radiusOf(record), 0], 1, span, curve),
      };
    }
    case 'ELLIPSE': {
      const span = [numberOf(record, 41), numberOf(record, 42, 2 * Math.PI)] as const;
      const ratio = numberOf(record, 40, Number.NaN);
      return {
        type: 'path',
        path: ellipsePoints(pointAt(record, 10), pointAt(record, 11), ratio, span, curve),
      };
    }
    case 'SPLINE':
      return spline(record, curve);
    case 'HATCH': {
      const rings = hatchRings(record, curve, gap);
      return rings && { type: 'rings', rings };
    }
    case 'POINT':
      return { type: 'point', point: pointAt(record, 10) };
    case 'TEXT':
    case 'ATTRIB':
    case 'MTEXT':
      return text(record);
    default:
      return undefined;
  }
}

function pointAt(record: DxfRecord, code: number): DxfPoint {
  return [numberOf(record, code, Number.NaN), numberOf(record, code + 10, Number.NaN)];
}

const radiusOf = (record: DxfRecord): number => Math.abs(numberOf(record, 40, Number.NaN));

const ring = (points: readonly DxfPoint[]): DxfShape => ({ type: 'rings', rings: [points.slice(0, -1)] });

type Vertex = { readonly point: DxfPoint; readonly bulge: number };

function vertexTags({ tags }: DxfRecord): readonly Vertex[] {
  const all: { point: [number, number]; bulge: number }[] = [];
  for (const [code, value] of tags) {
    const last = all.at(-1);
    if (code === 10) all.push({ point: [toNumber(value) ?? Number.NaN, Number.NaN], bulge: 0 });
    else if (code === 20 && last) last.point[1] = toNumber(value) ?? Number.NaN;
    else if (code === 42 && last) last.bulge = toNumber(value) ?? 0;
  }
  return all;
}

function vertices({ parts }: DxfRecord): readonly Vertex[] {
  return parts
    .filter((part) => part.type === 'VERTEX' && (numberOf(part, 70) & GUIDE) === 0)
    .map((part) => ({ point: pointAt(part, 10), bulge: numberOf(part, 42) }));
}

/** Closed by its flag, or by its last corner being its first. */
function polyline(
  all: readonly Vertex[],
  record: DxfRecord,
  { curve, gap }: DxfTolerance,
): DxfShape | undefined {
  const isClosed = (numberOf(record, 70) & 1) === 1;
  const path = bulgePoints(all, isClosed, curve);
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last || path.length < 2) return undefined;
  const meets = path.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) <= gap;
  if (!isClosed && !meets) return { type: 'path', path };
  const open = meets ? path.slice(0, -1) : path;
  return open.length >= 3 ? { type: 'rings', rings: [open] } : undefined;
}

function spline(record: DxfRecord, curve: number): DxfShape | undefined {
  const numbers = (code: number): number[] =>
    record.tags.flatMap(([one, value]) => (one === code ? [toNumber(value) ?? Number.NaN] : []));
  const [xs, ys] = [numbers(10), numbers(20)];
  const points = xs.map((x, index): DxfPoint => [x, ys[index] ?? Number.NaN]);
  const degree = numberOf(record, 71);
  const path = splinePoints({ degree, knots: numbers(40), points, weights: numbers(41) }, curve);
  return path && { type: 'path', path };
}

/** A text that is aligned stands at its second point. */
function text(record: DxfRecord): DxfShape {
  const isAligned = record.type !== 'MTEXT' && (numberOf(record, 72) !== 0 || numberOf(record, 73) !== 0);
  const second = pointAt(record, 11);
  const point = isAligned && second.every(Number.isFinite) ? second : pointAt(record, 10);
  return { type: 'text', point, height: numberOf(record, 40, 0) };
}
