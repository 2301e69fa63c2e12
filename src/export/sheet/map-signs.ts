import type { HubKind, ServiceStatus } from '@/domain/hub';
import { HUB_GLYPHS } from '@/domain/hub-glyphs';
import { zoneColour } from '@/domain/palette';
import { CANDIDATE_GATE, GATE, HUB_DISC, HUB_SIZE, RING, ZONE_POINT } from '@/domain/symbol-style';
import type { ZoneKind } from '@/domain/zone';
import type { DrawingItem } from '@/export/drawing/drawing-list';
import { lengthOf, PIXEL_MILLIMETRES, type SheetDraft } from './sheet-draft';
import type { PaperPoint } from './sheet-plane';

/** Diameter of a hub's disc on paper. */
export function hubSize(draft: SheetDraft, kind: HubKind): number {
  return (kind === 'interchange' ? HUB_DISC.interchange : HUB_DISC.usual) * lengthOf(draft, HUB_SIZE);
}

/** A disc with its glyph; of what is planned, a dashed ring. */
export function hubItems(
  { palette }: SheetDraft,
  [x, y]: PaperPoint,
  size: number,
  {
    kind,
    status,
    opacity,
  }: { readonly kind: HubKind; readonly status: ServiceStatus; readonly opacity: number },
): readonly DrawingItem[] {
  const colour = kind === 'interchange' ? palette.expressway : palette.hub;
  const isPlanned = status === 'planned';
  const pixel = size / (kind === 'interchange' ? HUB_DISC.interchange : HUB_DISC.usual);
  const glyph = HUB_GLYPHS[kind];
  const glyphSize = size * HUB_DISC.glyph;
  const ink = isPlanned ? colour : palette.paper;
  const disc: DrawingItem = isPlanned
    ? {
        type: 'circle',
        x,
        y,
        radius: size / 2 - 2.4 * pixel,
        stroke: { colour, widthMillimetres: 1.5 * pixel, dash: [2.6 * pixel, 2 * pixel], opacity },
      }
    : { type: 'circle', x, y, radius: size / 2 - 2 * pixel, fill: { colour, opacity } };
  return [
    { type: 'circle', x, y, radius: size / 2 - 0.5 * pixel, fill: { colour: palette.paper, opacity } },
    disc,
    {
      type: 'glyph',
      data: glyph.path,
      field: 24,
      x,
      y,
      size: glyphSize,
      ...(glyph.drawing === 'fill'
        ? { fill: { colour: ink, opacity } }
        : {
            stroke: {
              colour: ink,
              opacity,
              widthMillimetres: (HUB_DISC.glyphLine / 24) * glyphSize,
              cap: 'round',
              join: 'round',
            },
          }),
    },
  ];
}

export function zonePointSize(draft: SheetDraft): number {
  return ZONE_POINT.field * lengthOf(draft, ZONE_POINT.size);
}

/** A rounded square about the middle of a field of 16; clusters stand on a corner. */
function zonePointPath(kind: ZoneKind): string {
  const [half, round, middle] = [ZONE_POINT.half[kind], ZONE_POINT.round, ZONE_POINT.field / 2];
  const turn = kind === 'industrial-cluster' ? Math.SQRT1_2 : 0;
  const at = (x: number, y: number): string => {
    const [turnedX, turnedY] = turn ? [turn * (x - y), turn * (x + y)] : [x, y];
    return `${(middle + turnedX).toFixed(3)} ${(middle + turnedY).toFixed(3)}`;
  };
  const arc = (x: number, y: number): string => `A${round} ${round} 0 0 1 ${at(x, y)}`;
  const [h, i] = [half, half - round];
  return [
    `M${at(-i, -h)}L${at(i, -h)}${arc(h, -i)}`,
    `L${at(h, i)}${arc(i, h)}`,
    `L${at(-i, h)}${arc(-h, i)}`,
    `L${at(-h, -i)}${arc(-i, -h)}Z`,
  ].join('');
}

/** A zone of which only the place is known. */
export function zonePointItems(
  { palette }: SheetDraft,
  [x, y]: PaperPoint,
  size: number,
  { kind, opacity }: { readonly kind: ZoneKind; readonly opacity: number },
): readonly DrawingItem[] {
  const pixel = size / ZONE_POINT.field;
  const colour = zoneColour(palette, kind);
  const glyph = { type: 'glyph', data: zonePointPath(kind), field: ZONE_POINT.field, x, y, size } as const;
  return [
    {
      ...glyph,
      stroke: { colour: palette.paper, widthMillimetres: ZONE_POINT.halo * pixel, opacity, join: 'round' },
    },
    {
      ...glyph,
      fill: { colour: palette.paper, opacity },
      stroke: { colour, widthMillimetres: ZONE_POINT.line * pixel, opacity, join: 'round' },
    },
    { type: 'circle', x, y, radius: ZONE_POINT.dot * pixel, fill: { colour, opacity } },
  ];
}

/** A drop on its tip, on a field of 20: a place that is the user's own. */
const DROP = 'M10 18C8 14 3 12 3 8A7 7 0 0 1 17 8C17 12 12 14 10 18Z';
const DROP_FIELD = 20;
/** The map's sign at a middling zoom. */
export const DROP_SIZE = DROP_FIELD * PIXEL_MILLIMETRES;

export function candidatePlaceItems(
  { palette }: SheetDraft,
  [x, y]: PaperPoint,
  { colour, opacity }: { readonly colour: string; readonly opacity: number },
): readonly DrawingItem[] {
  const glyph = { type: 'glyph', data: DROP, field: DROP_FIELD, x, y, size: DROP_SIZE } as const;
  return [
    {
      ...glyph,
      stroke: { colour: palette.paper, widthMillimetres: 3 * PIXEL_MILLIMETRES, opacity, join: 'round' },
    },
    { ...glyph, fill: { colour, opacity } },
    {
      type: 'circle',
      x,
      y: y - 2 * PIXEL_MILLIMETRES,
      radius: 2.6 * PIXEL_MILLIMETRES,
      fill: { colour: palette.paper, opacity },
    },
  ];
}

/** A dot in a ring: where a site is entered. */
export function gateItems({ palette }: SheetDraft, [x, y]: PaperPoint): readonly DrawingItem[] {
  const stroke = { colour: palette.candidate, widthMillimetres: GATE.line * PIXEL_MILLIMETRES };
  return [
    { type: 'circle', x, y, radius: gateRadius(), fill: { colour: palette.paper }, stroke },
    { type: 'circle', x, y, radius: 0.45 * gateRadius(), fill: { colour: palette.candidate } },
  ];
}

export function gateRadius(): number {
  return CANDIDATE_GATE.radius * 1.4 * PIXEL_MILLIMETRES;
}

export function ringCentreItems({ palette }: SheetDraft, [x, y]: PaperPoint): readonly DrawingItem[] {
  return [
    {
      type: 'circle',
      x,
      y,
      radius: RING.centre * PIXEL_MILLIMETRES,
      fill: { colour: palette.ring },
      stroke: { colour: palette.paper, widthMillimetres: 2 * PIXEL_MILLIMETRES },
    },
  ];
}
