import type { Geometry, Position } from 'geojson';
import { failed, ok, type Result } from '@/domain/result';
import { ringsToAreas } from './shp-rings';

/* ESRI Shapefile Technical Description, July 1998: big-endian record headers, little-endian contents. */
const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const INDEX_BYTES = 8;

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

/** Where the head of a file says that it ends; undefined: no such file, or cut off before that. */
function statedEnd(bytes: Uint8Array): number | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 2 * view.getInt32(24);
  const isWhole = view.getInt32(0) === FILE_CODE && end >= HEADER_BYTES && end <= bytes.length;
  return isWhole ? end : undefined;
}

/**
 * The shapes of a `.shp`; null for an empty one. Coordinates as they stand, easting or longitude first.
 *
 * Shapes that were edited may lie behind the others, with their old selves left where they were: then
 * the index (`.shx`) tells which count. It is believed where it has as many shapes as the table has rows
 * and no two of them lie on each other; else the shapes are taken one after the other.
 *
 * Fails with a word for what is wrong: a file that is cut off gives nothing. One that goes on behind its
 * stated end in whole records was added to by a program that forgot the head: they count.
 *
 * @param rows of the table, where there is one
 */
export function readShpRecords(
  bytes: Uint8Array,
  index?: Uint8Array,
  rows?: number,
): Result<readonly (Geometry | null)[], string> {
  const end = statedEnd(bytes);
  if (end === undefined) return failed('.shp header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts =
    (index && startsIn(index, view, end, rows)) ??
    startsInTurn(view, bytes.length) ??
    startsInTurn(view, end);
  if (starts === undefined) return failed('.shp records');
  const shapes: (Geometry | null)[] = [];
  for (const start of starts) {
    const shape = readShape(view, start + RECORD_HEADER_BYTES, endOfRecord(view, start));
    if (shape === undefined) return failed(`.shp record ${shapes.length + 1}`);
    shapes.push(shape);
  }
  return ok(shapes);
}

const endOfRecord = (view: DataView, start: number): number =>
  start + RECORD_HEADER_BYTES + 2 * view.getInt32(start + 4);

/** A record holds its kind at least. */
function isRecord(view: DataView, start: number, end: number): boolean {
  if (start + RECORD_HEADER_BYTES + 4 > end) return false;
  const last = endOfRecord(view, start);
  return last <= end && last >= start + RECORD_HEADER_BYTES + 4;
}

function startsInTurn(view: DataView, end: number): readonly number[] | undefined {
  const starts: number[] = [];
  for (let at = HEADER_BYTES; at < end; at = endOfRecord(view, at)) {
    if (!isRecord(view, at, end)) return undefined;
    starts.push(at);
  }
  return starts;
}

function startsIn(
  index: Uint8Array,
  view: DataView,
  end: number,
  rows: number | undefined,
): readonly number[] | undefined {
  const indexEnd = statedEnd(index);
  if (indexEnd === undefined || (indexEnd - HEADER_BYTES) / INDEX_BYTES !== rows) return undefined;
  const entries = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const starts = Array.from({ length: rows }, (_, row) =>
    Math.max(HEADER_BYTES, 2 * entries.getInt32(HEADER_BYTES + INDEX_BYTES * row)),
  );
  if (!starts.every((start) => isRecord(view, start, end))) return undefined;
  const inOrder = starts.toSorted((one, other) => one - other);
  const isApart = inOrder.every(
    (start, at) => at === 0 || start >= endOfRecord(view, inOrder[at - 1] as number),
  );
  return isApart ? starts : undefined;
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
  if (kind === 'area') return ringsToAreas(parts);
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
