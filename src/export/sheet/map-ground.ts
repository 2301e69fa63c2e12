import { blendColours } from '@/domain/palette';
import { BORDER, COAST, SHORE_TINT } from '@/domain/symbol-style';
import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { beyondFrames } from '@/geometry/beyond-frames';
import { PROVINCE_BOX } from '@/geometry/bounding-box';
import { clipRing } from '@/geometry/clip-line';
import { lngLat } from '@/geometry/position';
import { clipBox } from './paper-shapes';
import { dashesOf, lengthOf, type SheetDraft } from './sheet-draft';
import { groundOutline, toPaper } from './sheet-plane';

export function boxLine({ x, y, width, height }: PaperBox): Line {
  return Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height);
}

/** A blurred line of the map, as strokes one on the other: widths as parts of its own. */
const SHORE_STEPS = [1, 0.6, 0.3];

/** Sea, shallow water, land and coast. */
export function groundItems(draft: SheetDraft, lines: readonly Line[]): readonly DrawingItem[] {
  const { plane, palette } = draft;
  const land = { type: 'path', lines, isClosed: true } as const;
  const shore = blendColours(palette.sea, palette.coast, SHORE_TINT);
  const sea: DrawingItem = {
    type: 'path',
    lines: [boxLine(plane.frame)],
    isClosed: true,
    fill: { colour: palette.sea },
  };
  if (lines.length === 0) return [sea];
  return [
    sea,
    ...SHORE_STEPS.map(
      (part): DrawingItem => ({
        ...land,
        stroke: {
          colour: shore,
          widthMillimetres: part * lengthOf(draft, COAST.shore),
          opacity: COAST.shoreOpacity / SHORE_STEPS.length,
          join: 'round',
        },
      }),
    ),
    {
      ...land,
      fill: { colour: palette.land },
      stroke: { colour: palette.coast, widthMillimetres: lengthOf(draft, COAST.line), join: 'round' },
    },
  ];
}

export function borderItems(draft: SheetDraft, lines: readonly Line[]): readonly DrawingItem[] {
  if (lines.length === 0) return [];
  const width = lengthOf(draft, BORDER.line);
  const path = { type: 'path', lines, isClosed: false } as const;
  const { border: colour } = draft.palette;
  return [
    {
      ...path,
      stroke: {
        colour,
        widthMillimetres: lengthOf(draft, BORDER.band),
        opacity: BORDER.bandOpacity,
        join: 'round',
      },
    },
    {
      ...path,
      stroke: { colour, widthMillimetres: width, dash: dashesOf(BORDER.dashes, width), join: 'round' },
    },
  ];
}

const STEPS_ON_AN_EDGE = 24;

/** The veil over what lies beyond the data, where the frame reaches there; nothing elsewhere. */
export function beyondItems({ plane, palette }: SheetDraft): readonly DrawingItem[] {
  const [west, south, east, north] = PROVINCE_BOX;
  const fade = 0.35;
  const isInside = groundOutline(plane).every(
    ([longitude, latitude]) =>
      longitude > west + fade &&
      longitude < east - fade &&
      latitude > south + fade &&
      latitude < north - fade,
  );
  if (isInside) return [];
  const frame = boxLine(plane.frame);
  const ringOnPaper = (ring: readonly (readonly number[])[]): Line => {
    const corners = ring.slice(1).flatMap(([toX = 0, toY = 0], at) => {
      const [fromX = 0, fromY = 0] = ring[at] ?? [];
      const steps = Math.hypot(toX - fromX, toY - fromY) > 0.2 ? STEPS_ON_AN_EDGE : 1;
      return Array.from({ length: steps }, (_, step) => {
        const share = step / steps;
        return toPaper(plane, lngLat(fromX + share * (toX - fromX), fromY + share * (toY - fromY)));
      });
    });
    return clipRing(Float64Array.from(corners.flat()), clipBox(plane.frame, 1));
  };
  return beyondFrames().features.flatMap(({ properties, geometry }, at): readonly DrawingItem[] => {
    const [outer = [], inner = []] = geometry.coordinates;
    // The outermost reaches round the globe, where the plane has no place for it.
    const lines = [at === 0 ? frame : ringOnPaper(outer), ringOnPaper(inner)].filter(
      (line) => line.length > 0,
    );
    const opacity = Number(properties?.opacity);
    return lines.length === 0 || opacity === 0
      ? []
      : [{ type: 'path', lines, isClosed: true, fill: { colour: palette.beyond, opacity } }];
  });
}
