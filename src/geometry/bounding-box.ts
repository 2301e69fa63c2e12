import type { Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The province with its waters: the box that the reference layers cover. */
export const PROVINCE_BOX: BoundingBox = [106.3, 20.5, 108.3, 21.8];

type Nested = Position | readonly Nested[];

function isPosition(value: Nested): value is Position {
  return typeof value[0] === 'number';
}

/** Box of a geometry, or undefined where it holds no position. No geometry here crosses the antimeridian. */
export function boundingBox(geometry: Geometry): BoundingBox | undefined {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: Nested): void => {
    if (!isPosition(value)) {
      value.forEach(visit);
      return;
    }
    const [x = NaN, y = NaN] = value;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  if (geometry.type === 'GeometryCollection') return undefined;
  visit(geometry.coordinates as Nested);
  return Number.isFinite(box[0]) ? box : undefined;
}
