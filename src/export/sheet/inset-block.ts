import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { lngLat } from '@/geometry/position';
import { blockBody, blockItems } from './block-frame';
import { boxLine } from './map-ground';
import { paperCourses, paperRings } from './paper-shapes';
import type { SheetDraft } from './sheet-draft';
import { groundOutline, type SheetPlane, sheetPlane, toPaper } from './sheet-plane';

/** Half a degree short of the box of the data: what the province takes of it. */
const MIDDLE = lngLat((PROVINCE_BOX[0] + PROVINCE_BOX[2]) / 2, (PROVINCE_BOX[1] + PROVINCE_BOX[3]) / 2);
/** Of the province with its waters, on the ground. */
const GROUND = { width: 196_000, height: 132_000 };

/** The heading drop and the picture at the province's own proportions. */
export function insetHeight(width: number, unit: number): number {
  return ((width - 6.4 * unit) * GROUND.height) / GROUND.width + 9 * unit;
}

/** For a given height, the other way round. */
export function insetWidth(height: number, unit: number): number {
  return ((height - 9 * unit) * GROUND.width) / GROUND.height + 6.4 * unit;
}

/** The whole province, and where in it the sheet lies. */
export function insetItems(draft: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const body = blockBody(draft, box);
  const scale = Math.min(body.width / GROUND.width, body.height / GROUND.height);
  const picture: PaperBox = {
    width: GROUND.width * scale,
    height: GROUND.height * scale,
    x: body.x + (body.width - GROUND.width * scale) / 2,
    y: body.y,
  };
  return [...blockItems(draft, box, draft.words.t('sheet.inset')), ...provinceItems(draft, picture)];
}

/** Height of a picture of the province that is so wide. */
export function provinceHeight(width: number): number {
  return (width * GROUND.height) / GROUND.width;
}

/** The plane of a picture of the province. */
export function provincePlane(picture: PaperBox): SheetPlane {
  return sheetPlane(picture, MIDDLE, (1000 * GROUND.width) / picture.width);
}

/** The picture itself. @param picture at the province's own proportions */
export function provinceItems(
  { palette, content, plane, layout }: SheetDraft,
  picture: PaperBox,
): readonly DrawingItem[] {
  const small = provincePlane(picture);
  const land = content.data.land.features.flatMap(({ geometry }) =>
    paperRings(small, geometry, INSET_TOLERANCE),
  );
  const border = content.data.border.features.flatMap(({ geometry }) => paperCourses(small, geometry));
  const clip = [boxLine(picture)];
  return [
    {
      type: 'group',
      clip,
      items: [
        { type: 'path', lines: clip, isClosed: true, fill: { colour: palette.sea } },
        {
          type: 'path',
          lines: land,
          isClosed: true,
          fill: { colour: palette.land },
          stroke: { colour: palette.coast, widthMillimetres: 0.1 },
        },
        {
          type: 'path',
          lines: border,
          isClosed: false,
          stroke: { colour: palette.border, widthMillimetres: 0.2, dash: [1.2, 0.5, 0.2, 0.5] },
        },
        {
          type: 'path',
          lines: [sheetOn(small, plane)],
          isClosed: true,
          fill: { colour: palette.danger, opacity: 0.08 },
          stroke: { colour: palette.danger, widthMillimetres: 0.45 * layout.unit, join: 'miter' },
        },
      ],
    },
    { type: 'path', lines: clip, isClosed: true, stroke: { colour: palette.muted, widthMillimetres: 0.12 } },
  ];
}

const INSET_TOLERANCE = 0.1;

/** A sheet of some metres would be a speck: it is drawn at least so large. */
const LEAST_MILLIMETRES = 1.6;

function sheetOn(small: SheetPlane, plane: SheetPlane): Line {
  const outline = Float64Array.from(
    groundOutline(plane)
      .slice(0, -1)
      .flatMap((place) => toPaper(small, place)),
  );
  const [x, y] = toPaper(small, groundMiddle(plane));
  const half = LEAST_MILLIMETRES / 2;
  const width = (plane.frame.width / plane.millimetresPerMetre) * small.millimetresPerMetre;
  return width >= LEAST_MILLIMETRES
    ? outline
    : boxLine({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}

function groundMiddle(plane: SheetPlane) {
  const outline = groundOutline(plane);
  const [longitude, latitude] = [0, 1].map(
    (axis) =>
      outline.slice(1).reduce((sum, place) => sum + (place[axis] as number), 0) / (outline.length - 1),
  );
  return lngLat(longitude ?? 0, latitude ?? 0);
}
