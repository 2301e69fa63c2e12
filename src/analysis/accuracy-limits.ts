/*
 * What every figure on the page must reach. These numbers are promises: none is loosened to let a
 * check pass.
 */

/** Area on the ellipsoid, of GeographicLib's. */
export const AREA_RELATIVE = 1e-6;

/** Area in the plane of a survey system, of the shoelace formula's: square metres. */
export const PLANE_AREA_SQUARE_METRES = 0.01;

/** Distance from an edge: 1 mm and 1e-7 of the distance. */
export const distanceLimitMillimetres = (metres: number): number => 1 + 1e-4 * metres;

/** Corners and area of a ring, of its radius and of its disc. */
export const RING_RELATIVE = 0.0005;

/** Share of a site within a ring, absolute. */
export const SHARE_ABSOLUTE = 1e-4;

/** VN-2000 to WGS 84 and back, of PROJ's: millimetres. */
export const PLACE_MILLIMETRES = 10;
export const ROUND_TRIP_MILLIMETRES = 1;

/** Scale of a sheet drawn in TM-3, of the ground's. */
export const PAPER_RELATIVE = 0.0005;
