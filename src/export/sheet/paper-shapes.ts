import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Line, PaperBox } from '@/export/drawing/drawing-list';
import { boxOfLine, type ClipBox, clipOpenLine, clipRing } from '@/geometry/clip-line';
import { toPlane } from '@/geometry/plane-position';
import { openRing, polygonsOf } from '@/geometry/polygon-rings';
import { lngLat } from '@/geometry/position';
import { QUANG_NINH_SYSTEM } from '@/geometry/reference-systems';
import { thinLine } from '@/geometry/thin-line';
import { planeToPaper, type SheetPlane } from './sheet-plane';

/** Corners nearer to the line than that are not seen on paper. */
const TOLERANCE_MILLIMETRES = 0.05;
/** Islands smaller than that in both directions are not seen on paper. */
const LEAST_MILLIMETRES = 0.12;
/** Beyond the frame, so that edges along the cut and half the widest stroke stay out of sight. */
const MARGIN_MILLIMETRES = 8;

type Outline = Polygon | MultiPolygon;
type Course = LineString | MultiLineString;

/** In the plane, with its box: worked out once for each geometry, whatever sheets are made of it. */
type PlaneLine = { readonly line: Float64Array; readonly box: ClipBox };
const planeLines = new WeakMap<Outline | Course, readonly PlaneLine[]>();

/** Rings of an outline on paper, cut somewhat outside of the frame; holes by the even-odd rule. */
export function paperRings(
  plane: SheetPlane,
  geometry: Outline,
  tolerance: number = TOLERANCE_MILLIMETRES,
): readonly Line[] {
  const box = clipBox(plane.frame, MARGIN_MILLIMETRES);
  return linesOf(geometry, ringsOf).flatMap((one) => {
    const line = onPaper(plane, one, box);
    if (!line) return [];
    const thin = thinLine(clipRing(line, box), true, tolerance);
    return thin.length >= 6 ? [thin] : [];
  });
}

/** Parts of a line on paper, cut somewhat outside of the frame. */
export function paperCourses(plane: SheetPlane, geometry: Course): readonly Line[] {
  const box = clipBox(plane.frame, MARGIN_MILLIMETRES);
  return linesOf(geometry, coursesOf).flatMap((one) => {
    const line = onPaper(plane, one, box);
    if (!line) return [];
    return clipOpenLine(line, box).map((part) => thinLine(part, false, TOLERANCE_MILLIMETRES));
  });
}

/** Whether anything of filled rings is seen in a frame. */
export function areRingsSeen(frame: PaperBox, rings: readonly Line[]): boolean {
  return rings.some((ring) => clipRing(ring, clipBox(frame, 0)).length > 0);
}

export function areCoursesSeen(frame: PaperBox, lines: readonly Line[]): boolean {
  return lines.some((line) => clipOpenLine(line, clipBox(frame, 0)).length > 0);
}

export function clipBox({ x, y, width, height }: PaperBox, outside: number): ClipBox {
  return [x - outside, y - outside, x + width + outside, y + height + outside];
}

function linesOf<Shape extends Outline | Course>(
  geometry: Shape,
  parts: (geometry: Shape) => readonly (readonly Position[])[],
): readonly PlaneLine[] {
  const known = planeLines.get(geometry);
  if (known) return known;
  const lines = parts(geometry).map((part): PlaneLine => {
    const line = new Float64Array(2 * part.length);
    part.forEach(([longitude = Number.NaN, latitude = Number.NaN], at) => {
      const { easting, northing } = toPlane(QUANG_NINH_SYSTEM, lngLat(longitude, latitude));
      line[2 * at] = easting;
      line[2 * at + 1] = northing;
    });
    return { line, box: boxOfLine(line) };
  });
  planeLines.set(geometry, lines);
  return lines;
}

function ringsOf(geometry: Outline): readonly (readonly Position[])[] {
  return polygonsOf(geometry).flatMap((rings) => rings.map(openRing));
}

function coursesOf(geometry: Course): readonly (readonly Position[])[] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** undefined where it is out of the box, or too small to be seen. */
function onPaper(plane: SheetPlane, { line, box }: PlaneLine, within: ClipBox): Float64Array | undefined {
  const [left, bottom] = planeToPaper(plane, box[0], box[1]);
  const [right, top] = planeToPaper(plane, box[2], box[3]);
  if (right < within[0] || left > within[2] || bottom < within[1] || top > within[3]) return undefined;
  if (Math.max(right - left, bottom - top) < LEAST_MILLIMETRES) return undefined;
  const { frame, middle, millimetresPerMetre: scale } = plane;
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const paper = new Float64Array(line.length);
  for (let at = 0; at < line.length; at += 2) {
    paper[at] = x + ((line[at] as number) - middle.easting) * scale;
    paper[at + 1] = y - ((line[at + 1] as number) - middle.northing) * scale;
  }
  return paper;
}
