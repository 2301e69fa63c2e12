import { vn2000ToWgs84, wgs84ToVn2000 } from './datum-shift';
import { type LngLat, lngLat } from './position';
import type { ReferenceSystem } from './reference-systems';
import { projectTransverseMercator, unprojectTransverseMercator } from './transverse-mercator';

/** Metres in a plane system. Vietnamese tables call the northing X and the easting Y. */
export type PlanePosition = { readonly easting: number; readonly northing: number };

/**
 * WGS 84 to a plane system, within 1 mm of PROJ. For VN-2000 systems the datum shift adds its own
 * uncertainty of about 1 m.
 */
export function toPlane(system: ReferenceSystem, position: LngLat): PlanePosition {
  const [longitude, latitude] =
    system.datum === 'VN-2000' ? wgs84ToVn2000(position[0], position[1]) : position;
  const [easting, northing] = projectTransverseMercator(system.projection, longitude, latitude);
  return { easting, northing };
}

/** A plane system to WGS 84; the inverse of `toPlane` to better than 0.1 mm. */
export function fromPlane(system: ReferenceSystem, { easting, northing }: PlanePosition): LngLat {
  const [longitude, latitude] = unprojectTransverseMercator(system.projection, easting, northing);
  const onWgs84 = system.datum === 'VN-2000' ? vn2000ToWgs84(longitude, latitude) : [longitude, latitude];
  return lngLat(onWgs84[0] ?? Number.NaN, onWgs84[1] ?? Number.NaN);
}
