import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import { type BoundingBox, boundingBox, PROVINCE_BOX } from '@/geometry/bounding-box';
import { scaleDenominator } from '@/geometry/map-scale';
import { lngLat } from '@/geometry/position';
import type { AppState } from '@/store/app-store';
import { selectListedZones } from '@/store/selectors';

/** Scales that sheets have; others can be typed. */
export const SHEET_SCALES = [
  5_000, 10_000, 25_000, 50_000, 100_000, 150_000, 200_000, 250_000, 500_000, 1_000_000,
] as const;

/** Of the window's width, what a sheet's frame has on paper, held against a screen of 96 dots to an inch. */
const PAPER_SHARE = 1.1;

/**
 * The sheet that a user meets first: the one whose frame lies on the map, or that of the last time, of the place that the map shows now. Of the
 * whole province a sheet that holds it, about the sites that a filter leaves.
 */
export function startingSheet(state: AppState, kept: SheetSettings | null, today: string): SheetSettings {
  const { view, sheetFrame } = state;
  if (sheetFrame) return sheetFrame.settings;
  // A date that was on the sheet of another day would be wrong on this one.
  const last = kept && { ...kept, date: kept.date === '' ? '' : today };
  const usual = last ?? { ...USUAL_SHEET, locale: view.locale, date: today };
  const { camera } = view;
  if (camera === null) {
    if (last) return last;
    const [west, south, east, north] = listedBox(state) ?? PROVINCE_BOX;
    return { ...usual, centre: lngLat((west + east) / 2, (south + north) / 2), scaleDenominator: 500_000 };
  }
  return {
    ...usual,
    centre: camera.center,
    scaleDenominator: last?.scaleDenominator ?? nearestScale(scaleDenominator(camera.center[1], camera.zoom)),
  };
}

/** Round the sites that pass a filter; undefined where there is none. */
function listedBox(state: AppState): BoundingBox | undefined {
  const listed = selectListedZones(state);
  if (listed.length === state.data.zones.length) return undefined;
  const boxes = listed.flatMap(({ geometry }) => {
    const box = geometry ? boundingBox(geometry) : undefined;
    return box ? [box] : [];
  });
  if (boxes.length === 0) return undefined;
  const side = (at: number, pick: (...sides: number[]) => number): number =>
    pick(...boxes.map((box) => box[at] ?? 0));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

/** The scale of the map on screen, or the next that shows more. */
function nearestScale(denominator: number): number {
  const wanted = denominator / PAPER_SHARE;
  return SHEET_SCALES.find((one) => one >= wanted) ?? 1_000_000;
}
