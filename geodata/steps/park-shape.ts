import type { PlanePoint } from './local-plane';
import { between, createRandom, type Random } from './seeded-random';

export type ParkShapeOptions = {
  readonly seed: string;
  /** Length to width, 1 or more. */
  readonly elongation: number;
  /** Of the long axis, clockwise from north. */
  readonly bearingDegrees: number;
};

/** Between a diamond (1), an ellipse (2) and a rectangle (infinite): parks are rectangles with worn corners. */
const SQUARENESS = 3.4;

/** Corners round a worn rectangle of unit size, unevenly spaced. */
function corners(random: Random, elongation: number): PlanePoint[] {
  const count = 7 + Math.floor(random() * 3);
  const turn = random() * Math.PI;
  const stretch = Math.sqrt(elongation);
  return Array.from({ length: count }, (_, index): PlanePoint => {
    const angle = turn + ((index + between(random, -0.28, 0.28)) * 2 * Math.PI) / count;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const radius = (Math.abs(c) ** SQUARENESS + Math.abs(s) ** SQUARENESS) ** (-1 / SQUARENESS);
    const reach = radius * between(random, 0.86, 1.07);
    return [reach * c * stretch, (reach * s) / stretch];
  });
}

function pointBetween(a: PlanePoint, b: PlanePoint, along: number, off: number): PlanePoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return [a[0] + dx * along - dy * off, a[1] + dy * along + dx * off];
}

/** A side that follows a stream or a foot of hills. */
function windingSide(random: Random, a: PlanePoint, b: PlanePoint): PlanePoint[] {
  const steps = [0.2, 0.4, 0.6, 0.8];
  return steps.map((step) =>
    pointBetween(a, b, step + between(random, -0.05, 0.05), between(random, -0.07, 0.1)),
  );
}

/** A side with a plot left out or taken in: two right-angled turns. */
function steppedSide(random: Random, a: PlanePoint, b: PlanePoint): PlanePoint[] {
  const depth = between(random, 0.08, 0.16) * (random() < 0.7 ? 1 : -0.7);
  const from = between(random, 0.3, 0.6);
  return [pointBetween(a, b, from, 0), pointBetween(a, b, from + 0.015, depth)];
}

/** A side along a road: straight, with one slight bend where it is long. */
function straightSide(random: Random, a: PlanePoint, b: PlanePoint): PlanePoint[] {
  const bend = between(random, -0.025, 0.025);
  return Math.hypot(b[0] - a[0], b[1] - a[1]) > 0.9
    ? [pointBetween(a, b, between(random, 0.4, 0.6), bend)]
    : [];
}

/**
 * An irregular outline such as industrial parks have: mostly straight sides, one or two winding ones, now and
 * then a step. Open ring, counter-clockwise, of about unit size round the origin; 12 to 30 vertices.
 */
export function parkShape({ seed, elongation, bearingDegrees }: ParkShapeOptions): PlanePoint[] {
  const random = createRandom(seed);
  const base = corners(random, elongation);
  const winding = Math.floor(random() * base.length);
  const stepped = (winding + 2 + Math.floor(random() * 3)) % base.length;
  const ring = base.flatMap((corner, index) => {
    const next = base[(index + 1) % base.length] ?? corner;
    const long = Math.hypot(next[0] - corner[0], next[1] - corner[1]) > 0.55;
    if (index === winding) return [corner, ...windingSide(random, corner, next)];
    if (index === stepped && long) return [corner, ...steppedSide(random, corner, next)];
    return [corner, ...straightSide(random, corner, next)];
  });
  const turn = Math.PI / 2 - (bearingDegrees * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return ring.map(([x, y]) => [x * c - y * s, x * s + y * c]);
}
