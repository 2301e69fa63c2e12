import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_METRES } from './ellipsoid';

type Vector = readonly [x: number, y: number, z: number];

const RADIANS_PER_ARC_SECOND = RADIANS_PER_DEGREE / 3600;

/**
 * VN-2000 to WGS 84: the ministry's seven parameters, EPSG operation "VN-2000 to WGS 84 (2)". They are
 * published for the coordinate-frame rotation; here, as in PROJ's `towgs84`, the rotations are those of
 * the position vector, so their signs are turned. Unturned signs move points by 0.75 m. The shift itself
 * is accurate to about 1 m.
 */
const TRANSLATION: Vector = [-191.90441429, -39.30318279, -111.45032835];
const ROTATION: Vector = [
  0.00928836 * RADIANS_PER_ARC_SECOND,
  -0.01975479 * RADIANS_PER_ARC_SECOND,
  0.00427372 * RADIANS_PER_ARC_SECOND,
];
const SCALE = 1 + 0.252906278e-6;

function toGeocentric(longitude: number, latitude: number): Vector {
  const lambda = longitude * RADIANS_PER_DEGREE;
  const phi = latitude * RADIANS_PER_DEGREE;
  const normal = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - ECCENTRICITY_SQUARED) * Math.sin(phi),
  ];
}

/** The height above the ellipsoid is dropped: maps and tables carry none. */
function toGeodetic([x, y, z]: Vector): [longitude: number, latitude: number] {
  const distance = Math.hypot(x, y);
  let phi = Math.atan2(z, distance * (1 - ECCENTRICITY_SQUARED));
  // Each round leaves e² of the error of the last: five are far below a nanometre.
  for (let round = 0; round < 5; round++) {
    const normal = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
    phi = Math.atan2(z + ECCENTRICITY_SQUARED * normal * Math.sin(phi), distance);
  }
  return [Math.atan2(y, x) / RADIANS_PER_DEGREE, phi / RADIANS_PER_DEGREE];
}

/** @param sign 1 turns by the rotation, -1 against it (exact to 1e-14: the angles are 1e-7 radians) */
function rotate([x, y, z]: Vector, sign: 1 | -1): Vector {
  const [rx, ry, rz] = ROTATION;
  return [x + sign * (ry * z - rz * y), y + sign * (rz * x - rx * z), z + sign * (rx * y - ry * x)];
}

/** Degrees on WGS 84 to degrees on VN-2000, both at height 0. */
export function wgs84ToVn2000(longitude: number, latitude: number): [longitude: number, latitude: number] {
  const [x, y, z] = toGeocentric(longitude, latitude);
  const [tx, ty, tz] = TRANSLATION;
  return toGeodetic(rotate([(x - tx) / SCALE, (y - ty) / SCALE, (z - tz) / SCALE], -1));
}

/**
 * Degrees on VN-2000 to degrees on WGS 84: the exact inverse of `wgs84ToVn2000`.
 *
 * The two ellipsoids lie some 23 m apart in height here, and dropping that height on the way there and
 * on the way back would leave 0.7 mm. One correction by what the way back misses removes it, so that a
 * table of corners survives any number of round trips.
 */
export function vn2000ToWgs84(longitude: number, latitude: number): [longitude: number, latitude: number] {
  const [x, y, z] = rotate(toGeocentric(longitude, latitude), 1);
  const [tx, ty, tz] = TRANSLATION;
  const guess = toGeodetic([tx + SCALE * x, ty + SCALE * y, tz + SCALE * z]);
  const back = wgs84ToVn2000(guess[0], guess[1]);
  return [guess[0] + longitude - back[0], guess[1] + latitude - back[1]];
}
