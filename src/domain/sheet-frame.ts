import { fromPlane, toPlane } from '@/geometry/plane-position';
import type { LngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { SHEET_LIMITS, type SheetSettings } from './sheet-settings';

/** Where a sheet lies, and how large the ground on it is. */
export type SheetPlace = Pick<SheetSettings, 'centre' | 'scaleDenominator'>;

/** The frame of a sheet on the map, moved there until the sheet is composed. */
export type SheetFrame = {
  readonly settings: SheetSettings;
  /** Of the frame round the map on paper. */
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** Places before the gestures so far, the last at the end. */
  readonly earlier: readonly SheetPlace[];
};

/** First digits of the denominators that sheets have. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8];
const POWERS = [3, 4, 5, 6];

/** N of 1 : N, from 1 : 1,000 to 1 : 5,000,000. */
export const ROUND_DENOMINATORS: readonly number[] = POWERS.flatMap((power) =>
  ROUND.map((digit) => digit * 10 ** power),
).filter((denominator) => denominator <= SHEET_LIMITS.mostDenominator);

/** The round denominator that is nearest by ratio. */
export function nearestRound(denominator: number): number {
  const away = (one: number): number => Math.abs(Math.log(one / denominator));
  return ROUND_DENOMINATORS.reduce((best, one) => (away(one) < away(best) ? one : best), 1_000);
}

/** The next round denominator that shows more or less; the same where there is none. */
export function nextRound(denominator: number, shows: 'more' | 'less'): number {
  const next =
    shows === 'more'
      ? ROUND_DENOMINATORS.find((one) => one > denominator)
      : ROUND_DENOMINATORS.findLast((one) => one < denominator);
  return next ?? denominator;
}

/**
 * The four corners on the ground, clockwise from the upper left. The plane's own scale (up to 0.025 %) is
 * left out: on screen it is less than a pixel.
 */
export function frameCorners(frame: SheetFrame): readonly LngLat[] {
  const { centre, scaleDenominator } = frame.settings;
  const middle = toPlane(QUANG_NINH_SYSTEM, centre);
  const [right, up] = [frame.widthMillimetres, frame.heightMillimetres].map(
    (side) => (side * scaleDenominator) / 2000,
  ) as [number, number];
  return [
    [-right, up],
    [right, up],
    [right, -up],
    [-right, -up],
  ].map(([x = 0, y = 0]) =>
    fromPlane(QUANG_NINH_SYSTEM, { easting: middle.easting + x, northing: middle.northing + y }),
  );
}
