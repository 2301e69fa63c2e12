import { ROUND_DENOMINATORS } from '@/domain/sheet-frame';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { PaperBox } from '@/export/drawing/drawing-list';
import type { BoundingBox } from '@/geometry/bounding-box';
import { type LngLat, lngLat } from '@/geometry/position';
import { sheetLayout } from './sheet-layout';
import { groundOutline, isInBox, sheetPlane, toPaper } from './sheet-plane';

/** What a sheet of these settings covers of the ground, as a closed ring, before anything is drawn. */
export function sheetGround(settings: SheetSettings): readonly LngLat[] {
  return groundOutline(sheetPlane(sheetLayout(settings).frame, settings.centre, settings.scaleDenominator));
}

/** Kept free round what is to be shown. */
const ROOM_MILLIMETRES = 8;

/**
 * N of the largest round scale at which the whole of a box is seen, the box's middle in that of the frame;
 * the smallest where none does.
 *
 * @param room kept free on every side, millimetres
 */
export function denominatorShowing(
  frame: PaperBox,
  [west, south, east, north]: BoundingBox,
  room = ROOM_MILLIMETRES,
): number {
  const centre = lngLat((west + east) / 2, (south + north) / 2);
  const corners = [lngLat(west, south), lngLat(east, south), lngLat(east, north), lngLat(west, north)];
  const fitting = ROUND_DENOMINATORS.find((denominator) => {
    const plane = sheetPlane(frame, centre, denominator);
    return corners.every((corner) => isInBox(frame, toPaper(plane, corner), room));
  });
  return fitting ?? 5_000_000;
}

/**
 * The settings moved to the middle of a box, at the scale that shows the whole of it.
 *
 * @param frame what is seen of the ground on paper
 */
export function settingsShowing(
  settings: SheetSettings,
  box: BoundingBox,
  frame: PaperBox = sheetLayout(settings).frame,
): SheetSettings {
  const [west, south, east, north] = box;
  return {
    ...settings,
    centre: lngLat((west + east) / 2, (south + north) / 2),
    scaleDenominator: denominatorShowing(frame, box),
  };
}
