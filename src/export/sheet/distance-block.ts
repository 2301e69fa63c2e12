import type { MapLayerId } from '@/domain/map-layer';
import { type ProximityTable, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { siteRow } from '@/domain/site-row';
import type { Zone } from '@/domain/zone';
import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { BLOCK, blockBody, blockItems, blockLook } from './block-frame';
import type { MapFeatures } from './map-features';
import { shortenText, type TextLook, textItem, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { zoneName } from './zone-name';

/** What is asked first, with the layer that shows it. */
const TARGETS = [
  ['seaport', 'seaports'],
  ['expressway', 'expressways'],
  ['national-road', 'national-roads'],
  ['airport', 'airports'],
  ['border-gate', 'border-gates'],
  ['railway', 'railways'],
] as const satisfies readonly (readonly [ProximityTarget, MapLayerId])[];
/** What a narrow table has room for. */
const MOST_COLUMNS = 2;
const ROW = 5.1;
const MOST_ROWS = 14;

export type DistanceRows = {
  readonly table: ProximityTable;
  readonly zones: readonly Zone[];
  readonly targets: readonly ProximityTarget[];
};

/**
 * The zones in the frame that have a place, in the order of the list, and the first of the targets whose layer is
 * shown: no table speaks of what was taken off the map. null where distances are not worked out, or nothing is left.
 */
export function distanceRows({ content }: SheetDraft, { zones }: MapFeatures): DistanceRows | null {
  const { proximity } = content;
  if (!proximity) return null;
  const inFrame = zones
    .map(({ site }) => site)
    .filter(({ kind, id }) => kind !== 'economic-zone' && siteRow(proximity, id) >= 0);
  const shown = new Set(content.layers.filter(({ visible }) => visible).map(({ id }) => id));
  const targets = TARGETS.filter(([, layer]) => shown.has(layer))
    .map(([target]) => target)
    .slice(0, MOST_COLUMNS);
  return inFrame.length > 0 && targets.length > 0 ? { table: proximity, zones: inFrame, targets } : null;
}

/** Height that so many rows take, the note and the heading with them. */
export function distancesHeight({ layout: { unit } }: SheetDraft, rows: number): number {
  return (BLOCK.headingDrop + (Math.min(rows, MOST_ROWS) + 1) * ROW + 9 + 0.7 * BLOCK.pad) * unit;
}

/** Nearest port and expressway with their errors; rows that find no room are counted below. */
export function distanceItems(
  draft: SheetDraft,
  box: PaperBox,
  { table, zones, targets }: DistanceRows,
): readonly DrawingItem[] {
  const { words, layout, palette, measure } = draft;
  const { t } = words;
  const { unit } = layout;
  const look: TextLook = { ...blockLook(draft), size: 2.35 * unit };
  const body = blockBody(draft, box);
  const note = wrapText(t('sheet.distances.note'), body.width, { ...look, size: 2 * unit }, measure);
  const noteHeight = note.length * 2.7 * unit;
  const room = Math.max(1, Math.floor((body.height - noteHeight) / (ROW * unit)) - 1);
  const fits = zones.length <= room;
  const shown = zones.slice(0, fits ? room : room - 1);
  const numbers = 15.5 * unit;
  const right = body.x + body.width;
  const columns = targets.map((target, at) => ({ target, x: right - (targets.length - 1 - at) * numbers }));
  const nameWidth = body.width - targets.length * numbers;
  const base = (row: number): number => body.y + (row + 0.72) * ROW * unit;
  const bold: TextLook = { ...look, weight: 'semibold' };
  const rules = shown.map((_, row): Line => {
    const y = body.y + (row + 1) * ROW * unit;
    return Float64Array.of(body.x, y, right, y);
  });
  return [
    ...blockItems(draft, box, t('sheet.distances.title', { origin: t(`proximity.origin.${table.origin}`) })),
    textItem(t('sheet.distances.zone'), bold, body.x, base(0)),
    ...columns.map(({ target, x }) =>
      textItem(
        shortenText(t(`proximity.target.${target}`), numbers - unit, bold, measure),
        bold,
        x,
        base(0),
        'end',
      ),
    ),
    { type: 'path', lines: rules, isClosed: false, stroke: { colour: palette.line, widthMillimetres: 0.18 } },
    ...shown.flatMap((zone, row) => [
      textItem(
        shortenText(zoneName(zone, zones, words), nameWidth - unit, look, measure),
        look,
        body.x,
        base(row + 1),
      ),
      ...columns.map(({ target, x }) =>
        textItem(distanceText(table, zone.id, target, words), look, x, base(row + 1), 'end'),
      ),
    ]),
    ...(fits
      ? []
      : [
          textItem(
            t('sheet.distances.more', { count: zones.length - shown.length }),
            { ...look, colour: palette.muted },
            body.x,
            base(shown.length + 1),
          ),
        ]),
    ...textLines(
      note,
      { ...look, size: 2 * unit, colour: palette.muted },
      body.x,
      body.y + (shown.length + (fits ? 1 : 2) + 0.25) * ROW * unit,
    ),
  ];
}

/** `6,1 ±2,7`; a dash where it was not assessed. */
function distanceText(
  table: ProximityTable,
  siteId: string,
  target: ProximityTarget,
  { number }: SheetDraft['words'],
): string {
  const answer = proximityAt(table, siteRow(table, siteId), target);
  if (answer.type === 'not-assessed') return '–';
  return `${number(answer.metres / 1000, 1)} ±${number(answer.errorMetres / 1000, 1)}`;
}
