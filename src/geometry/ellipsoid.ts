/** WGS 84. VN-2000 uses the same shape, placed elsewhere: see `datum-shift.ts`. */
export const SEMI_MAJOR_METRES = 6_378_137;
export const FLATTENING = 1 / 298.257223563;

/** First eccentricity squared. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

export const RADIANS_PER_DEGREE = Math.PI / 180;
