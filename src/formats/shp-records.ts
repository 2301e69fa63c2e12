import type { Geometry, Position } from 'geojson';
import { failed, ok, type Result } from '@/domain/result';
import { isInsideRing } from '@/geometry/inside-ring';

/* ESRI Shapefile Technical Description, July 1998: big-endian record headers, little-endian contents. */
const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;

/** Plain shapes and those with heights or measures, which are left out. */
const KINDS: Readonly<Record<number, 'none' | 'point' | 'line' | 'area' | 'points'>> = {
  0: 'none',
  1: 'point',
  11: 'point',
  21: 'point',
  3: 'line',
  13: 'line',
  23: 'line',
  5: 'area',
  15: 'area',
  25: 'area',
  8: 'points',
  18: 'points',
  28: 'points',
};

/**
 * The shapes of a `.shp`, in order; null for an empty one. Coordinates as they stand, easting or
 * longitude first. Fails with a word for what is wrong: a file that is cut off gives nothing.
 */
export function readShpRecords(bytes: Uint8Array): Result<readonly (Geometry | null)[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) return failed('.shp header');
  const length = 2 * view.getInt32(24);
  if (length > bytes.length || length < HEADER_BYTES) return failed('.shp length');
  const shapes: (Geometry | null)[] = [];
  let at = HEADER_BYTES;
  while (at < length) {
    if (at + RECORD_HEADER_BYTES > length) return failed(`.shp record ${shapes.length + 1}`);
    const end = at + RECORD_HEADER_BYTES + 2 * view.getInt32(at + 4);
    if (end > length || end < at + RECORD_HEADER_BYTES + 4) return failed(`.shp record ${shapes.length + 1}`);
    const shape = readShape(view, at + RECORD_HEADER_BYTES, end);
    if (shape === undefined) return failed(`.shp record ${shapes.length + 1}`);
    shapes.push(shape);
    at = end;
  }
  return ok(shapes);
}

/** undefined: it says more than it holds, or is of a kind that is none. */
function readShape(view: DataView, at: number, end: number): Geometry | null | undefined {
  const kind = KINDS[view.getInt32(at, true)];
  if (kind === 'none') return null;
  if (kind === 'point') {
    return at + 20 > end ? undefined : { type: 'Point', coordinates: positionAt(view, at + 4) };
  }
  // After the kind stand four numbers of a box.
  const body = at + 36;
  if (kind === undefined || body + 4 > end) return undefined;
  if (kind === 'points') {
    const count = view.getInt32(body, true);
    const isHeld = count >= 0 && body + 4 + 16 * count <= end;
    return isHeld ? { type: 'MultiPoint', coordinates: positionsAt(view, body + 4, count) } : undefined;
  }
  const parts = readParts(view, body, end);
  if (!parts) return undefined;
  if (kind === 'area') return toAreas(parts);
  const [first, second] = parts;
  return second || !first
    ? { type: 'MultiLineString', coordinates: [...parts] }
    : { type: 'LineString', coordinates: first };
}

function readParts(view: DataView, at: number, end: number): readonly Position[][] | undefined {
  const [partCount, pointCount] = [view.getInt32(at, true), at + 8 <= end ? view.getInt32(at + 4, true) : -1];
  const points = at + 8 + 4 * partCount;
  if (partCount < 0 || pointCount < 0 || points + 16 * pointCount > end) return undefined;
  const starts = Array.from({ length: partCount }, (_, part) => view.getInt32(at + 8 + 4 * part, true));
  const ends = [...starts.slice(1), pointCount];
  if (starts.some((start, part) => start < 0 || start > (ends[part] as number))) return undefined;
  if ((ends.at(-1) ?? 0) > pointCount || (partCount > 0 && starts[0] !== 0)) return undefined;
  return starts.map((start, part) => positionsAt(view, points + 16 * start, (ends[part] as number) - start));
}

function positionsAt(view: DataView, at: number, count: number): Position[] {
  return Array.from({ length: count }, (_, index) => positionAt(view, at + 16 * index));
}

function positionAt(view: DataView, at: number): Position {
  return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
}

/**
 * Rings as areas with their holes. The format says that shells run clockwise; files exist in which they
 * do not, so a ring that runs the other way is a hole only where it lies in a shell.
 */
function toAreas(rings: readonly Position[][]): Geometry {
  const clockwise = rings.filter((ring) => twiceArea(ring) <= 0);
  const others = rings.filter((ring) => twiceArea(ring) > 0);
  const [shells, rest] = clockwise.length > 0 ? [clockwise, others] : [others, []];
  const polygons = shells.map((shell) => [shell]);
  for (const ring of rest) {
    const place = smallestAround(ring, shells);
    const home = place === undefined ? undefined : polygons[place];
    if (home) home.push(ring);
    else polygons.push([ring]);
  }
  const [first, second] = polygons;
  return second || !first
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'Polygon', coordinates: first };
}

function smallestAround(ring: readonly Position[], shells: readonly Position[][]): number | undefined {
  const [a, b] = [ring[0] ?? [], ring[1] ?? []];
  // The middle of an edge: a hole may touch its shell in a corner.
  const [x, y] = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
  const around = shells.flatMap((shell, place) => (isInsideRing(shell, x, y) ? [place] : []));
  const sizeOf = (place: number): number => Math.abs(twiceArea(shells[place] ?? []));
  return around.toSorted((one, other) => sizeOf(one) - sizeOf(other))[0];
}

/** Twice the signed area about the first corner: large numbers would drown a small ring otherwise. */
function twiceArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return sum;
}
