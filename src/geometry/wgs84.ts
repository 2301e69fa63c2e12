import geographicLib from 'geographiclib-geodesic';

/** GeographicLib's geodesics. A default import, since the package is CommonJS and Node sees no names in it. */
export const { Geodesic } = geographicLib;

export const { WGS84 } = Geodesic;
