import type { Locale } from '@/domain/view-state';
import { toPlane } from '@/geometry/plane-position';
import type { LngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

/** The letters of the four directions in a language: B N Đ T in Vietnamese. */
export type Compass = Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;

/** Four decimals of a degree are 11 m: what a cursor on a screen can be trusted with. */
const DEGREE_DIGITS = 4;

/** `20,9731° B 107,0450° Đ` or `20.9731° N 107.0450° E`. */
export function formatWgs84([longitude, latitude]: LngLat, locale: Locale, compass: Compass): string {
  const { format } = new Intl.NumberFormat(locale, {
    minimumFractionDigits: DEGREE_DIGITS,
    maximumFractionDigits: DEGREE_DIGITS,
  });
  const northSouth = latitude < 0 ? compass.south : compass.north;
  const eastWest = longitude < 0 ? compass.west : compass.east;
  return `${format(Math.abs(latitude))}° ${northSouth} ${format(Math.abs(longitude))}° ${eastWest}`;
}

/** `N 2 320 133 E 426 494`: whole metres in VN-2000 / TM-3 107°45', northing first as in Vietnamese tables. */
export function formatVn2000(position: LngLat): string {
  const { northing, easting } = toPlane(QUANG_NINH_SYSTEM, position);
  if (!Number.isFinite(northing) || !Number.isFinite(easting)) return '–';
  return `N ${groupThousands(northing)} E ${groupThousands(easting)}`;
}

/** Surveyors' tables part thousands by spaces in every language; no-break ones, so that a number stays whole. */
function groupThousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
