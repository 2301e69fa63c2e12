import type { SheetSettings } from '@/domain/sheet-settings';
import type { DrawingItem, GroupItem, Line, PaperBox, TextItem } from '@/export/drawing/drawing-list';
import { clipOpenLine } from '@/geometry/clip-line';
import { lngLat } from '@/geometry/position';
import { clipBox } from './paper-shapes';
import { textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { groundOutline, toPaper } from './sheet-plane';

/** Minutes of arc between two lines. */
const STEPS = [0.5, 1, 2, 5, 10, 15, 30, 60];
const LEAST_MILLIMETRES = 55;
/** Of a minute of latitude here. */
const METRES_A_MINUTE = 1845;

export function graticuleMinutes({ scaleDenominator }: SheetSettings): number {
  const least = (LEAST_MILLIMETRES * scaleDenominator) / 1000 / METRES_A_MINUTE;
  return STEPS.find((step) => step >= least) ?? (STEPS.at(-1) as number);
}

const PARTS = 24;

type Graticule = {
  readonly group: GroupItem;
  /** What its numbers take inside of the frame: no other words may stand there. */
  readonly taken: readonly PaperBox[];
};

/** Meridians and parallels of WGS 84, dashed, with their numbers inside of the frame along its upper and left edge. */
export function graticule(draft: SheetDraft): Graticule {
  const { plane, palette, words, settings } = draft;
  const step = graticuleMinutes(settings);
  const outline = groundOutline(plane);
  const [longitudes, latitudes] = [0, 1].map((axis) => outline.map((place) => 60 * (place[axis] as number)));
  const multiples = (values: readonly number[] = []): readonly number[] => {
    const first = Math.ceil(Math.min(...values) / step);
    const count = Math.floor(Math.max(...values) / step) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
  };
  const [south, north] = [Math.min(...(latitudes ?? [])), Math.max(...(latitudes ?? []))];
  const [west, east] = [Math.min(...(longitudes ?? [])), Math.max(...(longitudes ?? []))];
  const line = (at: (share: number) => readonly [number, number]): readonly Line[] => {
    const points = Array.from({ length: PARTS + 1 }, (_, part) => {
      const [longitude, latitude] = at(part / PARTS);
      return toPaper(plane, lngLat(longitude / 60, latitude / 60));
    });
    return clipOpenLine(Float64Array.from(points.flat()), clipBox(plane.frame, 0));
  };
  const meridians = multiples(longitudes).map((minutes) => ({
    minutes,
    lines: line((share) => [minutes, north + share * (south - north)]),
  }));
  const parallels = multiples(latitudes).map((minutes) => ({
    minutes,
    lines: line((share) => [west + share * (east - west), minutes]),
  }));
  const labels = [
    ...meridians.flatMap(({ minutes, lines }) => labelAt(draft, minutes, 'E', lines)),
    ...parallels.flatMap(({ minutes, lines }) => labelAt(draft, minutes, 'N', lines)),
  ];
  const items: DrawingItem[] = [
    {
      type: 'path',
      lines: [...meridians, ...parallels].flatMap(({ lines }) => lines),
      isClosed: false,
      stroke: { colour: palette.accent, widthMillimetres: 0.14, opacity: 0.6, dash: [1.6, 1.2] },
    },
    ...labels.map(({ item }) => item),
  ];
  return {
    group: { type: 'group', layer: { id: 'graticule', title: words.t('sheet.layer.graticule') }, items },
    taken: labels.map(({ box }) => box),
  };
}

function labelAt(
  { plane, palette, measure }: SheetDraft,
  minutes: number,
  side: 'E' | 'N',
  [first]: readonly Line[],
): readonly { readonly item: TextItem; readonly box: PaperBox }[] {
  if (!first) return [];
  const [x, y] = [first[0] as number, first[1] as number];
  const look = { weight: 'regular', size: 1.9, colour: palette.accent } as const;
  const text = degreesText(minutes);
  const width = measure(text, look.weight, look.size);
  const { frame } = plane;
  const [left, top] = side === 'E' ? [x + 0.6, frame.y + 0.5] : [frame.x + 0.6, y - 1.15 * look.size - 0.3];
  const box = { x: left, y: top, width, height: 1.2 * look.size };
  const isWithin =
    left + width < frame.x + frame.width &&
    top > frame.y + (side === 'N' ? 4 : 0) &&
    left >= frame.x &&
    box.y + box.height < frame.y + frame.height;
  const halo = { colour: palette.paper, widthMillimetres: 0.4 };
  return isWithin ? [{ item: { ...textItem(text, look, left, top + look.size), halo }, box }] : [];
}

/** `107°05′`, with half minutes where they are needed. */
function degreesText(minutes: number): string {
  const degrees = Math.floor(minutes / 60 + 1e-9);
  const rest = minutes - 60 * degrees;
  const whole = Math.floor(rest + 1e-9);
  const half = rest - whole > 0.25 ? '30″' : '';
  return `${degrees}°${String(whole).padStart(2, '0')}′${half}`;
}
