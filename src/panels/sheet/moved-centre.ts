import type { SheetSettings } from '@/domain/sheet-settings';
import { fromPlane, toPlane } from '@/geometry/plane-position';
import { type LngLat, lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';

/** Five decimals of a degree are a metre. */
const DIGITS = 5;

/** What comes to lie in the middle when the map on a sheet is moved by millimetres to the right and down. */
export function movedCentre(
  { centre, scaleDenominator }: SheetSettings,
  rightMillimetres: number,
  downMillimetres: number,
): LngLat {
  const metres = scaleDenominator / 1000;
  const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, centre);
  const [longitude, latitude] = fromPlane(QUANG_NINH_SYSTEM, {
    easting: easting - rightMillimetres * metres,
    northing: northing + downMillimetres * metres,
  });
  return lngLat(Number(longitude.toFixed(DIGITS)), Number(latitude.toFixed(DIGITS)));
}
