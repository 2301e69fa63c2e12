import type { Position } from 'geojson';
import type { OutlineFault, OutlineFaultCode } from './outline-fault';

/**
 * Thinner than this and it is no area, and narrower than this and a corner is a spike: 0.1 µm in degrees, far
 * less than any survey tells apart, and some hundred steps of the numbers that degrees are held in.
 */
const NO_WIDTH = 1e-12;

/** Faults that one ring shows by itself, without looking for crossings: cheap, and each at its vertex. */
export function ringFaults(
  ring: readonly Position[],
  polygon: number,
  place: number,
): readonly OutlineFault[] {
  const fault = (code: OutlineFaultCode, vertex: number, isInvalid = true): OutlineFault => {
    const [x = Number.NaN, y = Number.NaN] = ring[vertex] ?? [];
    const isPlace = Number.isFinite(x) && Number.isFinite(y);
    return { code, place: isPlace ? [x, y] : null, path: [polygon, place, vertex], isInvalid };
  };
  const wild = ring.findIndex(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y));
  if (wild >= 0) return [fault('not-finite', wild)];
  const isOpen = ring.length < 2 || !isSame(ring, 0, ring.length - 1);
  const faults = isOpen ? [fault('ring-open', Math.max(0, ring.length - 1))] : [];
  const corners = distinctCorners(ring);
  const repeated = firstRepeated(ring);
  if (repeated !== undefined) faults.push(fault('repeated-vertex', repeated, false));
  if (corners.length < 3) return [...faults, fault('ring-short', 0)];
  if (isThin(ring, corners)) return [...faults, fault('ring-no-area', corners[0] as number)];
  return [...faults, ...findSpikes(ring, corners).map((vertex) => fault('spike', vertex))];
}

function isSame(ring: readonly Position[], one: number, other: number): boolean {
  return ring[one]?.[0] === ring[other]?.[0] && ring[one]?.[1] === ring[other]?.[1];
}

/** Numbers of the vertices that do not repeat the one before; the closing one is left out. */
function distinctCorners(ring: readonly Position[]): readonly number[] {
  const corners: number[] = [];
  for (let vertex = 0; vertex < ring.length; vertex++) {
    if (vertex === 0 || !isSame(ring, vertex, vertex - 1)) corners.push(vertex);
  }
  while (corners.length > 1 && isSame(ring, corners[0] as number, corners.at(-1) as number)) corners.pop();
  return corners;
}

function firstRepeated(ring: readonly Position[]): number | undefined {
  for (let vertex = 1; vertex < ring.length; vertex++) {
    // Two vertices that are all there is of a ring close it.
    if (isSame(ring, vertex, vertex - 1) && ring.length > 2) return vertex;
  }
  return undefined;
}

function xOf(ring: readonly Position[], vertex: number): number {
  return ring[vertex]?.[0] as number;
}

function yOf(ring: readonly Position[], vertex: number): number {
  return ring[vertex]?.[1] as number;
}

/** Whether every corner lies on one line, within `NO_WIDTH`. */
function isThin(ring: readonly Position[], corners: readonly number[]): boolean {
  const [x, y] = [xOf(ring, corners[0] as number), yOf(ring, corners[0] as number)];
  let [farX, farY, far] = [0, 0, 0];
  for (const corner of corners) {
    const [dx, dy] = [xOf(ring, corner) - x, yOf(ring, corner) - y];
    const away = Math.hypot(dx, dy);
    if (away > far) [farX, farY, far] = [dx, dy, away];
  }
  return corners.every((corner) => {
    const [dx, dy] = [xOf(ring, corner) - x, yOf(ring, corner) - y];
    return Math.abs(dx * farY - dy * farX) <= NO_WIDTH * far;
  });
}

/** Corners at which the ring turns straight back on itself. */
function findSpikes(ring: readonly Position[], corners: readonly number[]): readonly number[] {
  return corners.filter((corner, at) =>
    isSpike(
      ring,
      corners[(at + corners.length - 1) % corners.length] as number,
      corner,
      corners[(at + 1) % corners.length] as number,
    ),
  );
}

/** Whether the way from a corner to the next runs straight back over the way to it. */
export function isSpike(ring: readonly Position[], before: number, tip: number, after: number): boolean {
  const [x, y] = [xOf(ring, tip), yOf(ring, tip)];
  const [ax, ay] = [xOf(ring, before) - x, yOf(ring, before) - y];
  const [bx, by] = [xOf(ring, after) - x, yOf(ring, after) - y];
  if (ax * bx + ay * by <= 0) return false;
  const longer = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
  return Math.abs(ax * by - ay * bx) <= NO_WIDTH * longer;
}
