/** A rectangle that may be turned. */
export type OrientedBox = {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Radians, in the direction from x to y. */
  readonly angle: number;
};

/** Half the sides of the upright rectangle round it. */
export function uprightHalves({
  halfWidth,
  halfHeight,
  angle,
}: OrientedBox): readonly [x: number, y: number] {
  if (angle === 0) return [halfWidth, halfHeight];
  const [cosine, sine] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  return [cosine * halfWidth + sine * halfHeight, sine * halfWidth + cosine * halfHeight];
}

/** Whether two share more than an edge: no line parallel to one of their sides parts them. */
export function doBoxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  return !(isParted(a, b, a.angle) || (a.angle !== b.angle && isParted(a, b, b.angle)));
}

/** Along both directions of an angle. */
function isParted(a: OrientedBox, b: OrientedBox, angle: number): boolean {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [b.x - a.x, b.y - a.y];
  return (
    Math.abs(x * cosine + y * sine) >= reach(a, angle) + reach(b, angle) ||
    Math.abs(y * cosine - x * sine) >= reach(a, angle + Math.PI / 2) + reach(b, angle + Math.PI / 2)
  );
}

/** How far it reaches from its middle in a direction. */
function reach({ halfWidth, halfHeight, angle }: OrientedBox, direction: number): number {
  const turn = direction - angle;
  return halfWidth * Math.abs(Math.cos(turn)) + halfHeight * Math.abs(Math.sin(turn));
}
