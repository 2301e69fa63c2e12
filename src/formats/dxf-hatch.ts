import { joinPaths } from './dxf-chains';
import { bulgePoints, type DxfPoint, type DxfSpline, ellipsePoints, splinePoints } from './dxf-curves';
import { type DxfRecord, type DxfTag, toNumber } from './dxf-records';

const RADIANS = Math.PI / 180;
/** Flag of a boundary path that is one polyline. */
const POLYLINE = 2;

/** Reads the tags of a HATCH one after another: their meaning depends on what came before. */
class TagReader {
  private at = 0;
  constructor(private readonly tags: readonly DxfTag[]) {}

  /** Goes on to the next tag of a code; false where there is none. */
  seek(code: number): boolean {
    while (this.at < this.tags.length && this.tags[this.at]?.[0] !== code) this.at += 1;
    return this.at < this.tags.length;
  }

  /** The number that stands here under a code; undefined where another code does, and then nothing is passed. */
  take(code: number): number | undefined {
    const tag = this.tags[this.at];
    if (tag?.[0] !== code) return undefined;
    this.at += 1;
    return toNumber(tag[1]) ?? Number.NaN;
  }

  point(code: number): DxfPoint | undefined {
    const [x, y] = [this.take(code), this.take(code + 10)];
    return x === undefined || y === undefined ? undefined : [x, y];
  }

  /** As many as there are, and no more than the file says. */
  many<Value>(count: number | undefined, read: () => Value | undefined): Value[] {
    const all: Value[] = [];
    for (let index = 0; index < (count ?? 0); index++) {
      const one = read();
      if (one === undefined) break;
      all.push(one);
    }
    return all;
  }
}

/**
 * The closed boundaries of a HATCH, islands among them.
 *
 * @returns undefined where one of them cannot be read or does not close: the rest would be another area
 */
export function hatchRings(hatch: DxfRecord, tolerance: number, gap: number): DxfPoint[][] | undefined {
  const reader = new TagReader(hatch.tags);
  if (!reader.seek(91)) return undefined;
  const count = reader.take(91) ?? 0;
  const rings: DxfPoint[][] = [];
  for (let index = 0; index < count; index++) {
    if (!reader.seek(92)) return undefined;
    const flags = reader.take(92) ?? 0;
    const ring =
      (flags & POLYLINE) !== 0 ? polylineRing(reader, tolerance) : edgeRing(reader, tolerance, gap);
    if (!ring || ring.length < 3 || !ring.every((point) => point.every(Number.isFinite))) return undefined;
    rings.push(ring);
  }
  return rings.length > 0 ? rings : undefined;
}

function polylineRing(reader: TagReader, tolerance: number): DxfPoint[] {
  reader.take(72);
  reader.take(73);
  const vertices = reader.many(reader.take(93), () => {
    const point = reader.point(10);
    return point && { point, bulge: reader.take(42) ?? 0 };
  });
  return bulgePoints(vertices, true, tolerance);
}

function edgeRing(reader: TagReader, tolerance: number, gap: number): DxfPoint[] | undefined {
  const count = reader.take(93) ?? 0;
  const edges = reader.many(count, () => edgePoints(reader, tolerance));
  if (edges.length !== count) return undefined;
  const { rings, left } = joinPaths(edges, gap);
  return left === 0 && rings.length === 1 ? rings[0] : undefined;
}

function edgePoints(reader: TagReader, tolerance: number): DxfPoint[] | undefined {
  switch (reader.take(72)) {
    case 1: {
      const [start, end] = [reader.point(10), reader.point(11)];
      return start && end && [start, end];
    }
    case 2: {
      const center = reader.point(10);
      const radius = reader.take(40) ?? Number.NaN;
      return center && arcEdge(reader, center, [radius, 0], 1, tolerance);
    }
    case 3: {
      const [center, major] = [reader.point(10), reader.point(11)];
      const ratio = reader.take(40) ?? Number.NaN;
      return center && major && arcEdge(reader, center, major, ratio, tolerance);
    }
    case 4:
      return splineEdge(reader, tolerance);
    default:
      return undefined;
  }
}

/** Angles of an edge that runs clockwise are counted clockwise too. */
function arcEdge(
  reader: TagReader,
  center: DxfPoint,
  major: DxfPoint,
  ratio: number,
  tolerance: number,
): DxfPoint[] {
  const [start, end] = [(reader.take(50) ?? 0) * RADIANS, (reader.take(51) ?? 0) * RADIANS];
  const isCounterClockwise = reader.take(73) !== 0;
  const span: [number, number] = isCounterClockwise ? [start, end] : [-end, -start];
  return ellipsePoints(center, major, ratio, span, tolerance);
}

function splineEdge(reader: TagReader, tolerance: number): DxfPoint[] | undefined {
  const degree = reader.take(94) ?? 0;
  reader.take(73);
  reader.take(74);
  const [knotCount, pointCount] = [reader.take(95), reader.take(96)];
  const knots = reader.many(knotCount, () => reader.take(40));
  const weights: number[] = [];
  const points = reader.many(pointCount, () => {
    const point = reader.point(10);
    const weight = reader.take(42);
    if (weight !== undefined) weights.push(weight);
    return point;
  });
  const spline: DxfSpline = { degree, knots, points, weights };
  const fitCount = reader.take(97);
  // The number of fit points and that of source objects have the same code; only the first is followed by points.
  reader.many(fitCount, () => reader.point(11));
  return splinePoints(spline, tolerance);
}
