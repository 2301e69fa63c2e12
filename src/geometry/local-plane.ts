import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, SEMI_MAJOR_METRES } from './ellipsoid';
import { type LngLat, lngLat } from './position';
import {
  projectTransverseMercator,
  type TransverseMercator,
  unprojectTransverseMercator,
} from './transverse-mercator';

/**
 * A plane for computing in: transverse Mercator on WGS 84 about the data's own middle meridian, scale 1
 * there. It is conformal, so near any one place it is true but for a scale that `planeScale` gives.
 */
export type LocalPlane = {
  readonly projection: TransverseMercator;
  /** 1 / (2 ρν) at the middle latitude, ρ and ν being the radii of curvature: how scale grows with easting. */
  readonly scaleGrowth: number;
};

/** @param longitude, latitude degrees of the middle of the data */
export function localPlane(longitude: number, latitude: number): LocalPlane {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const meridional = (SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)) / w ** 1.5;
  const normal = SEMI_MAJOR_METRES / Math.sqrt(w);
  return {
    projection: { centralMeridian: longitude, scale: 1, falseEasting: 0, falseNorthing: 0 },
    scaleGrowth: 1 / (2 * meridional * normal),
  };
}

export function toLocal(plane: LocalPlane, longitude: number, latitude: number): [x: number, y: number] {
  return projectTransverseMercator(plane.projection, longitude, latitude);
}

export function fromLocal(plane: LocalPlane, x: number, y: number): LngLat {
  const [longitude, latitude] = unprojectTransverseMercator(plane.projection, x, y);
  return lngLat(longitude, latitude);
}

/** How much longer than on the ground a short line is in the plane, x metres from the middle meridian. */
export function planeScale(plane: LocalPlane, x: number): number {
  const growth = plane.scaleGrowth * x * x;
  // The series' next term, 1/24 (x/R)^4 with (x/R)^2 = 2 growth: 1e-9 at 100 km.
  return 1 + growth + (growth * growth) / 6;
}

/**
 * Ground length of a straight line in the plane, by Simpson's rule over its scale: 1e-9 of the length
 * for lines up to 100 km within 200 km of the middle meridian.
 */
export function groundLength(plane: LocalPlane, x0: number, y0: number, x1: number, y1: number): number {
  const scale = (planeScale(plane, x0) + 4 * planeScale(plane, (x0 + x1) / 2) + planeScale(plane, x1)) / 6;
  // Math.hypot is ten times slower, and this is asked for every site.
  return Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) / scale;
}
