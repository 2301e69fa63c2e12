import type { LegendItem } from '@/domain/legend';
import type { DrawingItem } from '@/export/drawing/drawing-list';
import { sheetLegend, sheetLegendLabel } from '@/export/sheet/legend-rows';
import { swatchItems } from '@/export/sheet/legend-swatch';
import type { MapFeatures } from '@/export/sheet/map-features';
import { shortenText, textItem } from '@/export/sheet/set-text';
import type { SheetDraft } from '@/export/sheet/sheet-draft';

const SWATCH = { width: 6.2, height: 3, gap: 1.4 };
const COLUMNS = 4;
const ROW = 4.6;
const SIZE = 2.25;

/** What has a shape of its own; names speak for themselves. */
function itemsOf(draft: SheetDraft, features: MapFeatures): readonly LegendItem[] {
  return sheetLegend(draft, features).filter(({ type }) => type !== 'names');
}

/** Height of the legend below a map of these features, millimetres. */
export function legendHeight(draft: SheetDraft, features: MapFeatures): number {
  return Math.ceil(itemsOf(draft, features).length / COLUMNS) * ROW;
}

/** Round what the rings run is told where their shares are. */
function labelOf(draft: SheetDraft, item: LegendItem, features: MapFeatures): string {
  return item.type === 'ring' ? draft.words.t('sheet.layer.rings') : sheetLegendLabel(draft, item, features);
}

/** The classes that are seen on the map, in columns below it. */
export function legendItems(
  draft: SheetDraft,
  features: MapFeatures,
  x: number,
  y: number,
  width: number,
): readonly DrawingItem[] {
  const items = itemsOf(draft, features);
  const rows = Math.ceil(items.length / COLUMNS);
  const column = width / COLUMNS;
  const look = { weight: 'regular', size: SIZE, colour: draft.palette.ink } as const;
  return items.flatMap((item, at) => {
    const left = x + Math.floor(at / rows) * column;
    const middle = y + ((at % rows) + 0.5) * ROW;
    const swatch = { x: left, y: middle - SWATCH.height / 2, width: SWATCH.width, height: SWATCH.height };
    const textX = left + SWATCH.width + SWATCH.gap;
    const room = column - SWATCH.width - SWATCH.gap - 1;
    const label = shortenText(labelOf(draft, item, features), room, look, draft.measure);
    return [...swatchItems(draft, item, swatch), textItem(label, look, textX, middle + 0.36 * SIZE)];
  });
}
