declare const lngLatBrand: unique symbol;

/** Longitude and latitude in degrees on WGS 84, in that order, as in GeoJSON. */
export type LngLat = readonly [longitude: number, latitude: number] & { readonly [lngLatBrand]: true };

/** Makes a position from numbers that are already known to be degrees. */
export const lngLat = (longitude: number, latitude: number): LngLat =>
  [longitude, latitude] as unknown as LngLat;

/** A position from unknown data, or undefined where it is not a longitude and latitude in degrees. */
export function parsePosition(value: unknown): LngLat | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) return undefined;
  return lngLat(longitude, latitude);
}
