import type { Position } from 'geojson';
import { type LngLat, lngLat } from './position';
import { type Metres, metres } from './units';
import { Geodesic, WGS84 } from './wgs84';

/** Shortest distance on the WGS 84 ellipsoid, to some nanometres. */
export function geodesicDistance(from: LngLat, to: LngLat): Metres {
  const { s12 = Number.NaN } = WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE);
  return metres(s12);
}

/**
 * Length along a line of longitudes and latitudes in degrees, its edges being geodesics.
 *
 * @returns metres, 0 for fewer than two positions
 */
export function geodesicLength(line: readonly Position[]): Metres {
  let total = 0;
  for (let index = 1; index < line.length; index++) {
    const [fromLongitude = NaN, fromLatitude = NaN] = line[index - 1] ?? [];
    const [toLongitude = NaN, toLatitude = NaN] = line[index] ?? [];
    total += geodesicDistance(lngLat(fromLongitude, fromLatitude), lngLat(toLongitude, toLatitude));
  }
  return metres(total);
}

/**
 * The point reached from a position.
 *
 * @param azimuth degrees clockwise from north
 */
export function geodesicDestination(from: LngLat, azimuth: number, distance: Metres): LngLat {
  const { lat2 = Number.NaN, lon2 = Number.NaN } = WGS84.Direct(from[1], from[0], azimuth, distance);
  return lngLat(lon2, lat2);
}

/** The point at a share of the way from one position to another, along the geodesic between them. */
export function alongGeodesic(from: LngLat, to: LngLat, share: number): LngLat {
  const { azi1 = 0, s12 = 0 } = WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return geodesicDestination(from, azi1, metres(share * s12));
}
