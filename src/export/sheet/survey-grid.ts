import type { SheetSettings } from '@/domain/sheet-settings';
import type { DrawingItem, GroupItem, Line } from '@/export/drawing/drawing-list';
import { textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { type PaperPoint, paperToPlane, planeToPaper } from './sheet-plane';

/** Metres between two lines of the grid that a sheet may choose by itself. */
const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
/** Lines stand at least so far apart on paper, chosen by the sheet or by the user. */
const LEAST_MILLIMETRES = { auto: 36, chosen: 8 };

/** Metres; what the user has chosen where it leaves room between the lines, else the next that does. */
export function gridStep({ gridStep: wanted, scaleDenominator }: SheetSettings): number {
  const least =
    ((wanted === 'auto' ? LEAST_MILLIMETRES.auto : LEAST_MILLIMETRES.chosen) * scaleDenominator) / 1000;
  const from = wanted === 'auto' ? 0 : 1000 * wanted;
  return STEPS.find((step) => step >= from && step >= least) ?? (STEPS.at(-1) as number);
}

type GridValue = { readonly metres: number; readonly at: number };

export type SurveyGrid = {
  /** Eastings with their x on paper, from west to east. */
  readonly eastings: readonly GridValue[];
  /** Northings with their y on paper, from south to north. */
  readonly northings: readonly GridValue[];
};

export function surveyGrid({ plane, settings }: Pick<SheetDraft, 'plane' | 'settings'>): SurveyGrid {
  const step = gridStep(settings);
  const { x, y, width, height } = plane.frame;
  const from = paperToPlane(plane, [x, y + height]);
  const to = paperToPlane(plane, [x + width, y]);
  const multiples = (low: number, high: number): readonly number[] => {
    const first = Math.ceil(low / step);
    const count = Math.floor(high / step) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
  };
  return {
    eastings: multiples(from.easting, to.easting).map((metres) => ({
      metres,
      at: planeToPaper(plane, metres, 0)[0],
    })),
    northings: multiples(from.northing, to.northing).map((metres) => ({
      metres,
      at: planeToPaper(plane, 0, metres)[1],
    })),
  };
}

export function gridCrossings({ eastings, northings }: SurveyGrid): readonly PaperPoint[] {
  return northings.flatMap(({ at: y }) => eastings.map(({ at: x }): PaperPoint => [x, y]));
}

/** Half the length of a cross's arms. */
export const CROSS_MILLIMETRES = 1.6;

/** Crosses at the crossings, and faint lines between them where they are wanted. */
export function gridItems(draft: SheetDraft, grid: SurveyGrid): GroupItem {
  const { plane, palette, settings, words } = draft;
  const { x, y, width, height } = plane.frame;
  const arm = CROSS_MILLIMETRES;
  const crosses = gridCrossings(grid).flatMap(([atX, atY]): Line[] => [
    Float64Array.of(atX - arm, atY, atX + arm, atY),
    Float64Array.of(atX, atY - arm, atX, atY + arm),
  ]);
  const lines: Line[] = [
    ...grid.eastings.map(({ at }) => Float64Array.of(at, y, at, y + height)),
    ...grid.northings.map(({ at }) => Float64Array.of(x, at, x + width, at)),
  ];
  const items: DrawingItem[] = [];
  if (settings.gridDrawing === 'lines')
    items.push({
      type: 'path',
      lines,
      isClosed: false,
      stroke: { colour: palette.muted, widthMillimetres: 0.13, opacity: 0.38 },
    });
  items.push({
    type: 'path',
    lines: crosses,
    isClosed: false,
    stroke: { colour: palette.ink, widthMillimetres: 0.18, opacity: 0.8 },
  });
  return { type: 'group', layer: { id: 'grid', title: words.t('sheet.layer.grid') }, items };
}

/** `410 000`: a thin gap every three digits, the same in every language. */
export function groupedMetres(metres: number): string {
  return String(Math.round(metres)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** Numbers round the frame, eastings along, northings turned; ticks to them. Those without room are left out. */
export function gridLabels(draft: SheetDraft, grid: SurveyGrid): readonly DrawingItem[] {
  const { plane, layout, palette, measure, words } = draft;
  const { x, y, width, height } = plane.frame;
  const look = { weight: 'regular', size: 2.15 * layout.unit, colour: palette.ink } as const;
  const band = y - layout.mapBox.y;
  const tick = 0.24 * band;
  const ticks: Line[] = [];
  const items: DrawingItem[] = [];
  const half = (text: string): number => measure(text, look.weight, look.size) / 2;
  const gap = 2 * look.size;

  let free = x + 0.4 * look.size;
  for (const { metres, at } of grid.eastings) {
    ticks.push(Float64Array.of(at, y - tick, at, y), Float64Array.of(at, y + height, at, y + height + tick));
    const text = words.t('sheet.east-value', { value: groupedMetres(metres) });
    if (at - half(text) < free || at + half(text) > x + width) continue;
    free = at + half(text) + gap;
    items.push(
      textItem(text, look, at, y - tick - 0.32 * look.size, 'middle'),
      textItem(text, look, at, y + height + tick + 1.0 * look.size, 'middle'),
    );
  }
  free = y + height;
  for (const { metres, at } of grid.northings) {
    ticks.push(Float64Array.of(x - tick, at, x, at), Float64Array.of(x + width, at, x + width + tick, at));
    const text = words.t('sheet.north-value', { value: groupedMetres(metres) });
    if (at + half(text) > free || at - half(text) < y) continue;
    free = at - half(text) - gap;
    items.push(
      { ...textItem(text, look, x - tick - 0.32 * look.size, at, 'middle'), angle: -90 },
      { ...textItem(text, look, x + width + tick + 1.0 * look.size, at, 'middle'), angle: -90 },
    );
  }
  return [
    { type: 'path', lines: ticks, isClosed: false, stroke: { colour: palette.ink, widthMillimetres: 0.18 } },
    ...items,
  ];
}
