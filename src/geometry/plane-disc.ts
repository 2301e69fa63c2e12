/**
 * A geodesic disc in the plane. Scale that grows away from the middle meridian makes of it a circle
 * drawn out west to east by a hair: `flattening` is half the difference of its axes, 0.26 m at 50 km,
 * as a part of the radius. What then remains is below a millimetre.
 */
export type PlaneDisc = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly flattening: number;
};

/** Signed area of the disc's sector between the directions of a and b. */
export function discSector(ax: number, ay: number, bx: number, by: number, radius: number): number {
  const cross = ax * by - ay * bx;
  const dot = ax * bx + ay * by;
  const half = (radius * radius) / 2;
  if (dot <= 0 || Math.abs(cross) > 0.05 * dot) return half * Math.atan2(cross, dot);
  // The series of the arc tangent: 2e-13 here, and most sites are small beside their ring.
  const tangent = cross / dot;
  const squared = tangent * tangent;
  return half * tangent * (1 - squared * (1 / 3 - squared * (1 / 5 - squared / 7)));
}
