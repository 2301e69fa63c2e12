import { ECCENTRICITY_SQUARED, FLATTENING, RADIANS_PER_DEGREE, SEMI_MAJOR_METRES } from './ellipsoid';

/**
 * Transverse Mercator on the WGS 84 ellipsoid by Krüger's series in the third flattening n, to n^6.
 * Within 4,000 km of the central meridian it is exact to some nanometres.
 *
 * Source of the series: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers",
 * Journal of Geodesy 85 (2011), equations 35 and 36.
 */
export type TransverseMercator = {
  /** Degrees. */
  readonly centralMeridian: number;
  /** Scale on the central meridian. */
  readonly scale: number;
  readonly falseEasting: number;
  readonly falseNorthing: number;
};

const n = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);

/** Radius of the circle whose quarter is as long as a meridian's. */
const RECTIFYING_RADIUS = (SEMI_MAJOR_METRES / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);

const ALPHA = [
  n / 2 -
    (2 / 3) * n ** 2 +
    (5 / 16) * n ** 3 +
    (41 / 180) * n ** 4 -
    (127 / 288) * n ** 5 +
    (7891 / 37800) * n ** 6,
  (13 / 48) * n ** 2 -
    (3 / 5) * n ** 3 +
    (557 / 1440) * n ** 4 +
    (281 / 630) * n ** 5 -
    (1983433 / 1935360) * n ** 6,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4 + (15061 / 26880) * n ** 5 + (167603 / 181440) * n ** 6,
  (49561 / 161280) * n ** 4 - (179 / 168) * n ** 5 + (6601661 / 7257600) * n ** 6,
  (34729 / 80640) * n ** 5 - (3418889 / 1995840) * n ** 6,
  (212378941 / 319334400) * n ** 6,
];

const BETA = [
  n / 2 -
    (2 / 3) * n ** 2 +
    (37 / 96) * n ** 3 -
    n ** 4 / 360 -
    (81 / 512) * n ** 5 +
    (96199 / 604800) * n ** 6,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4 + (46 / 105) * n ** 5 - (1118711 / 3870720) * n ** 6,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4 - (209 / 4480) * n ** 5 + (5569 / 90720) * n ** 6,
  (4397 / 161280) * n ** 4 - (11 / 504) * n ** 5 - (830251 / 7257600) * n ** 6,
  (4583 / 161280) * n ** 5 - (108847 / 3991680) * n ** 6,
  (20648693 / 638668800) * n ** 6,
];

/**
 * ζ ± Σ cₖ sin 2kζ for complex ζ = xi + i·eta, by Clenshaw's recurrence: one sine, cosine and their
 * hyperbolic kin in all, where the terms one by one would take six of each.
 */
function addSeries(coefficients: readonly number[], sign: 1 | -1, xi: number, eta: number): [number, number] {
  const [sine, cosine] = [Math.sin(2 * xi), Math.cos(2 * xi)];
  const [hyperbolicSine, hyperbolicCosine] = [Math.sinh(2 * eta), Math.cosh(2 * eta)];
  const factorReal = 2 * cosine * hyperbolicCosine;
  const factorImaginary = -2 * sine * hyperbolicSine;
  let [real, imaginary, lastReal, lastImaginary] = [0, 0, 0, 0];
  for (let term = coefficients.length - 1; term >= 0; term--) {
    const nextReal =
      factorReal * real - factorImaginary * imaginary - lastReal + (coefficients[term] as number);
    const nextImaginary = factorReal * imaginary + factorImaginary * real - lastImaginary;
    lastReal = real;
    lastImaginary = imaginary;
    real = nextReal;
    imaginary = nextImaginary;
  }
  const sineReal = sine * hyperbolicCosine;
  const sineImaginary = cosine * hyperbolicSine;
  return [
    xi + sign * (sineReal * real - sineImaginary * imaginary),
    eta + sign * (sineReal * imaginary + sineImaginary * real),
  ];
}

/** Tangent of the conformal latitude, from the tangent of the latitude. */
function conformalTangent(tangent: number): number {
  const sine = tangent / Math.hypot(1, tangent);
  const sigma = Math.sinh(ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  return tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent);
}

/** Inverse of `conformalTangent` by Newton's method; three rounds reach the last digit. */
function latitudeTangent(conformal: number): number {
  let tangent = conformal / (1 - ECCENTRICITY_SQUARED);
  for (let round = 0; round < 4; round++) {
    const guess = conformalTangent(tangent);
    const slope =
      ((1 - ECCENTRICITY_SQUARED) * Math.hypot(1, guess) * Math.hypot(1, tangent)) /
      (1 + (1 - ECCENTRICITY_SQUARED) * tangent ** 2);
    tangent += (conformal - guess) / slope;
  }
  return tangent;
}

/**
 * @param longitude, latitude degrees on the projection's own datum
 * @returns easting and northing in metres
 */
export function projectTransverseMercator(
  projection: TransverseMercator,
  longitude: number,
  latitude: number,
): [easting: number, northing: number] {
  const lambda = (longitude - projection.centralMeridian) * RADIANS_PER_DEGREE;
  const conformal = conformalTangent(Math.tan(latitude * RADIANS_PER_DEGREE));
  const [xi, eta] = addSeries(
    ALPHA,
    1,
    Math.atan2(conformal, Math.cos(lambda)),
    Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda))),
  );
  const metresPerUnit = projection.scale * RECTIFYING_RADIUS;
  return [projection.falseEasting + metresPerUnit * eta, projection.falseNorthing + metresPerUnit * xi];
}

/**
 * @param easting, northing metres
 * @returns longitude and latitude in degrees on the projection's own datum
 */
export function unprojectTransverseMercator(
  projection: TransverseMercator,
  easting: number,
  northing: number,
): [longitude: number, latitude: number] {
  const metresPerUnit = projection.scale * RECTIFYING_RADIUS;
  const [xi, eta] = addSeries(
    BETA,
    -1,
    (northing - projection.falseNorthing) / metresPerUnit,
    (easting - projection.falseEasting) / metresPerUnit,
  );
  const conformal = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
  const lambda = Math.atan2(Math.sinh(eta), Math.cos(xi));
  return [
    projection.centralMeridian + lambda / RADIANS_PER_DEGREE,
    Math.atan(latitudeTangent(conformal)) / RADIANS_PER_DEGREE,
  ];
}
