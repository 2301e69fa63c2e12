import type { PaperBox } from '@/export/drawing/drawing-list';
import { geodesicDestination, geodesicDistance } from '@/geometry/geodesic-length';
import { fromPlane, type PlanePosition, toPlane } from '@/geometry/plane-position';
import type { LngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { metres } from '@/geometry/units';

/**
 * The ground on paper: VN-2000 TM-3 107°45' (EPSG:5899), grid north up, at 1 : N.
 *
 * The plane's own scale changes by 0.025 % over the province. On a sheet it is taken off at the middle,
 * where 1 : N is therefore true on the WGS 84 ellipsoid in every direction; elsewhere on any sheet up to
 * A0 it stays within 0.05 %.
 */
export type SheetPlane = {
  /** The neat line: what lies in it is drawn. */
  readonly frame: PaperBox;
  readonly middle: PlanePosition;
  /** Of paper for a metre of the plane. */
  readonly millimetresPerMetre: number;
  /** Metres of the plane for a metre of the ground, at the middle. */
  readonly pointScale: number;
  /** Degrees from grid north to true north at the middle, clockwise positive. */
  readonly convergence: number;
};

/** Short enough for the scale to be one, long enough for the digits. */
const PROBE_METRES = 1000;

/** @param denominator N of 1 : N, on the ellipsoid at `centre`, which comes to lie in the middle of the frame */
export function sheetPlane(frame: PaperBox, centre: LngLat, denominator: number): SheetPlane {
  const middle = toPlane(QUANG_NINH_SYSTEM, centre);
  const pointScale = pointScaleAt(middle);
  const north = toPlane(QUANG_NINH_SYSTEM, geodesicDestination(centre, 0, metres(PROBE_METRES)));
  const turn = Math.atan2(north.easting - middle.easting, north.northing - middle.northing);
  return {
    frame,
    middle,
    pointScale,
    millimetresPerMetre: 1000 / (denominator * pointScale),
    convergence: (turn * 180) / Math.PI,
  };
}

/** From the ground, not from the series: the datum shift has its own small part in it. */
function pointScaleAt({ easting, northing }: PlanePosition): number {
  const ground = (x: number, y: number): number =>
    geodesicDistance(
      fromPlane(QUANG_NINH_SYSTEM, { easting: easting - x, northing: northing - y }),
      fromPlane(QUANG_NINH_SYSTEM, { easting: easting + x, northing: northing + y }),
    );
  return (4 * PROBE_METRES) / (ground(PROBE_METRES, 0) + ground(0, PROBE_METRES));
}

export type PaperPoint = readonly [x: number, y: number];

export function planeToPaper(plane: SheetPlane, easting: number, northing: number): PaperPoint {
  const { frame, middle, millimetresPerMetre } = plane;
  return [
    frame.x + frame.width / 2 + (easting - middle.easting) * millimetresPerMetre,
    frame.y + frame.height / 2 - (northing - middle.northing) * millimetresPerMetre,
  ];
}

export function toPaper(plane: SheetPlane, position: LngLat): PaperPoint {
  const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, position);
  return planeToPaper(plane, easting, northing);
}

export function paperToPlane(plane: SheetPlane, [x, y]: PaperPoint): PlanePosition {
  const { frame, middle, millimetresPerMetre } = plane;
  return {
    easting: middle.easting + (x - frame.x - frame.width / 2) / millimetresPerMetre,
    northing: middle.northing - (y - frame.y - frame.height / 2) / millimetresPerMetre,
  };
}

export function fromPaper(plane: SheetPlane, point: PaperPoint): LngLat {
  return fromPlane(QUANG_NINH_SYSTEM, paperToPlane(plane, point));
}

const ON_AN_EDGE = 8;

/** The neat line on the ground as a closed ring, clockwise from its upper left corner: what the sheet covers. */
export function groundOutline(plane: SheetPlane): readonly LngLat[] {
  const { x, y, width, height } = plane.frame;
  const corners: readonly PaperPoint[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  const ring = corners.slice(1).flatMap(([toX, toY], side) => {
    const [fromX, fromY] = corners[side] as PaperPoint;
    return Array.from({ length: ON_AN_EDGE }, (_, step): LngLat => {
      const share = step / ON_AN_EDGE;
      return fromPaper(plane, [fromX + share * (toX - fromX), fromY + share * (toY - fromY)]);
    });
  });
  return [...ring, ring[0] as LngLat];
}

export function isInBox({ x, y, width, height }: PaperBox, [pointX, pointY]: PaperPoint, room = 0): boolean {
  return (
    pointX >= x + room && pointX <= x + width - room && pointY >= y + room && pointY <= y + height - room
  );
}
