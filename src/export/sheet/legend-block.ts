import type { LegendItem } from '@/domain/legend';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { BLOCK, blockBody, blockItems, blockLook } from './block-frame';
import { sheetLegendLabel } from './legend-rows';
import { swatchItems } from './legend-swatch';
import type { MapFeatures } from './map-features';
import { LINE_HEIGHT, type TextLook, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** In units of the sheet. */
const SWATCH = { width: 8.4, height: 4.1, gap: 2.4, rowGap: 1.7 };

type Setting = { readonly scale: number; readonly columns: number };
type Row = { readonly item: LegendItem; readonly lines: readonly string[]; readonly height: number };

/** The legend in a box of a given width. */
export type LegendBlock = {
  readonly draw: (draft: SheetDraft, box: PaperBox) => readonly DrawingItem[];
  /** Of the whole block, as it would like to stand. */
  readonly wantedHeight: number;
};

/** Smaller, then in more columns, until it fits: a legend is never cut. */
const SETTINGS: readonly Setting[] = [
  ...[1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8].map((scale) => ({ scale, columns: 1 })),
  ...[0.84, 0.72, 0.6].map((scale) => ({ scale, columns: 2 })),
  { scale: 0.5, columns: 3 },
];
const WIDE_SETTINGS: readonly Setting[] = [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5].flatMap((scale) =>
  [1, 2, 3, 4, 5, 6].map((columns) => ({ scale, columns })),
);

export function legendBlock(
  draft: SheetDraft,
  items: readonly LegendItem[],
  features: MapFeatures,
  width: number,
): LegendBlock {
  const { unit } = draft.layout;
  const rowsIn = (bodyWidth: number, setting: Setting): readonly Row[] =>
    legendRows(draft, items, features, bodyWidth, setting);
  const wanted = sumOf(rowsIn(width - 2 * BLOCK.pad * unit, { scale: 1, columns: 1 }));
  return {
    wantedHeight: wanted + (BLOCK.headingDrop + 0.7 * BLOCK.pad) * unit,
    draw: (given, box) => drawLegend(given, box, rowsIn),
  };
}

function drawLegend(
  draft: SheetDraft,
  box: PaperBox,
  rowsIn: (width: number, setting: Setting) => readonly Row[],
): readonly DrawingItem[] {
  const { unit } = draft.layout;
  const body = blockBody(draft, box);
  const rowsAt = (setting: Setting): readonly Row[] => rowsIn(body.width, setting);
  const isWide = box.width > 1.3 * box.height;
  const settings = isWide ? WIDE_SETTINGS : SETTINGS;
  const fitting = settings.find((setting) => {
    const columnWidth = body.width / setting.columns;
    return (
      (setting.columns === 1 || columnWidth >= 30 * unit * setting.scale) &&
      heightOf(rowsAt(setting), setting.columns, body.height) !== undefined
    );
  });
  const setting = fitting ?? (settings.at(-1) as Setting);
  const rows = rowsAt(setting);
  const heading = blockItems(draft, box, draft.words.t('sheet.legend.title'));
  if (rows.length === 0)
    return [
      ...heading,
      ...textLines(
        wrapText(draft.words.t('sheet.legend.empty'), body.width, blockLook(draft), draft.measure),
        blockLook(draft),
        body.x,
        body.y,
      ),
    ];
  return [...heading, ...rowItems(draft, rows, body, setting)];
}

function rowItems(
  draft: SheetDraft,
  rows: readonly Row[],
  body: PaperBox,
  { scale, columns }: Setting,
): readonly DrawingItem[] {
  const unit = draft.layout.unit * scale;
  const columnHeight = heightOf(rows, columns, body.height) ?? Infinity;
  const look = rowLook(draft, scale);
  let [x, y] = [body.x, body.y];
  return rows.flatMap(({ item, lines, height }) => {
    if (y > body.y && y + height > body.y + columnHeight + 1e-6) [x, y] = [x + body.width / columns, body.y];
    const textHeight = (lines.length - 1) * LINE_HEIGHT * look.size;
    // A scale of many colours stands beside all of its text.
    const isScale = item.type === 'suitability' && lines.length > 2;
    const swatchHeight = isScale ? textHeight + 0.9 * look.size : SWATCH.height * unit;
    const swatch = { x, y: y + 0.1 * unit, width: SWATCH.width * unit, height: swatchHeight };
    const first = swatch.y + swatch.height / 2 + 0.36 * look.size - (lines.length > 1 ? 0.5 * textHeight : 0);
    const top = Math.max(first - look.size, y - 0.2 * unit);
    y += height;
    return [
      ...swatchItems(draft, item, swatch),
      ...textLines(lines, look, x + (SWATCH.width + SWATCH.gap) * unit, top),
    ];
  });
}

function rowLook(draft: SheetDraft, scale: number): TextLook {
  const look = blockLook(draft);
  return { ...look, size: 1.04 * scale * look.size };
}

function legendRows(
  draft: SheetDraft,
  items: readonly LegendItem[],
  features: MapFeatures,
  width: number,
  { scale, columns }: Setting,
): readonly Row[] {
  const unit = draft.layout.unit * scale;
  const look = rowLook(draft, scale);
  const textWidth = width / columns - (SWATCH.width + SWATCH.gap + (columns > 1 ? 2 : 0)) * unit;
  return items.map((item) => {
    const lines = wrapText(sheetLegendLabel(draft, item, features), textWidth, look, draft.measure);
    const textHeight = (lines.length - 1) * LINE_HEIGHT * look.size;
    return {
      item,
      lines,
      height: (SWATCH.height + SWATCH.rowGap) * unit + Math.max(0, textHeight - 0.6 * unit),
    };
  });
}

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The least height at which the rows fit into so many columns, undefined where that is more than there is. */
function heightOf(rows: readonly Row[], columns: number, most: number): number | undefined {
  const total = sumOf(rows);
  for (let height = total / columns; height <= most + 1e-6; height += 0.5) {
    if (columnsNeeded(rows, height) <= columns) return height;
  }
  return columnsNeeded(rows, most) <= columns ? most : undefined;
}

function columnsNeeded(rows: readonly Row[], height: number): number {
  let [columns, filled] = [1, 0];
  for (const row of rows) {
    if (filled > 0 && filled + row.height > height + 1e-6) {
      columns++;
      filled = 0;
    }
    filled += row.height;
    if (row.height > height + 1e-6) return Infinity;
  }
  return columns;
}
