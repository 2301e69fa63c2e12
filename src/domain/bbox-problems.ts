import type { Problem } from './problem';

/** Numbers of a bbox: least and greatest of each axis, of which heights may be the third. */
const LENGTHS = [4, 6];

/** A millimetre in degrees: programs write boxes with fewer decimals than coordinates. */
const TOLERANCE = 1e-6;

/** The box that a geometry of a file gives for itself, held against its coordinates. */
export function bboxProblems(geometry: unknown): readonly Problem[] {
  if (typeof geometry !== 'object' || geometry === null || !('bbox' in geometry)) return [];
  const { bbox, coordinates } = geometry as { readonly bbox: unknown; readonly coordinates?: unknown };
  const problem: Problem = { code: 'bbox-wrong', severity: 'warning', field: 'geometry.bbox' };
  if (!Array.isArray(bbox) || !LENGTHS.includes(bbox.length) || !bbox.every(Number.isFinite))
    return [problem];
  const half = bbox.length / 2;
  const [west, south, east, north] = [bbox[0], bbox[1], bbox[half], bbox[half + 1]] as number[];
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  widen(box, coordinates, 0);
  if (box[0] > box[2]) return [];
  const differs = [west, south, east, north].some(
    (value, at) => !(Math.abs((value as number) - (box[at] as number)) <= TOLERANCE),
  );
  return differs ? [problem] : [];
}

function widen(box: [number, number, number, number], value: unknown, depth: number): void {
  if (!Array.isArray(value) || depth > 4) return;
  const [x, y] = value as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number') {
    for (const one of value) widen(box, one, depth + 1);
    return;
  }
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
