import type { Position } from 'geojson';

/** Metres east and north of a centre. */
export type PlanePoint = readonly [east: number, north: number];

const SEMI_MAJOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

/** Metres in a degree of longitude and of latitude on WGS 84 at a latitude. */
export function metresPerDegree(latitude: number): readonly [east: number, north: number] {
  const phi = (latitude * Math.PI) / 180;
  const w = Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  const east = (SEMI_MAJOR_METRES / w) * Math.cos(phi);
  const north = (SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)) / w ** 3;
  return [(east * Math.PI) / 180, (north * Math.PI) / 180];
}

/** Closed ring in degrees of an open ring in metres about a centre; good for shapes up to some 50 km. */
export function toDegrees(
  points: readonly PlanePoint[],
  [longitude = NaN, latitude = NaN]: Position,
): Position[] {
  const [perEast, perNorth] = metresPerDegree(latitude);
  const ring = points.map(([x, y]): Position => [longitude + x / perEast, latitude + y / perNorth]);
  return ring[0] ? [...ring, ring[0]] : ring;
}

/** Open ring in metres about a centre of an open or closed ring in degrees. */
export function toMetres(
  ring: readonly Position[],
  [longitude = NaN, latitude = NaN]: Position,
): PlanePoint[] {
  const [perEast, perNorth] = metresPerDegree(latitude);
  return ring.map(([x = NaN, y = NaN]) => [(x - longitude) * perEast, (y - latitude) * perNorth]);
}

/** Moves a position by metres. */
export function moveBy([longitude = NaN, latitude = NaN]: Position, [east, north]: PlanePoint): Position {
  const [perEast, perNorth] = metresPerDegree(latitude);
  return [longitude + east / perEast, latitude + north / perNorth];
}
