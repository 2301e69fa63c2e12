import { paperSize, type SheetSettings } from '@/domain/sheet-settings';
import type { PaperBox } from '@/export/drawing/drawing-list';

/** Where the parts of a sheet stand, in millimetres. It follows from the settings alone, so that a frame on the map can be shown before anything is drawn. */
export type SheetLayout = {
  readonly width: number;
  readonly height: number;
  /** Growth of type and spaces of the furniture with the paper; 1 on A3. Words on the map stay as they are. */
  readonly unit: number;
  readonly outer: PaperBox;
  readonly title: PaperBox;
  /** Round the frame, with room for the labels of the grid. */
  readonly mapBox: PaperBox;
  /** What is seen of the ground. */
  readonly frame: PaperBox;
  /** Legend, table, inset and arrow: one below the other or side by side. null where all are off. */
  readonly side: { readonly box: PaperBox; readonly flow: 'column' | 'row' } | null;
  /** Scale, system, sources, code, where there is room and they are wanted. */
  readonly notes: readonly NoteBox[];
};

type NoteKind = 'scale' | 'system' | 'sources' | 'qr';
export type NoteBox = { readonly kind: NoteKind; readonly box: PaperBox };

/** The side of A3 that type sizes are set for. */
const A3_SIDE = 297;
const RULER_MILLIMETRES = 100;
/** A frame that is smaller shows nothing: the furniture gives way. */
const LEAST_FRAME = 40;

const TITLE = 17;
const GAP = 3;
const PAD = 3.4;
const LABEL_BAND = 6.2;
const COLUMN = 66;
const ROW = { plain: 49, withTable: 58 };
const NOTE = { withCode: 26.5, without: 24 };
const NOTE_TEXT = 74;
const QR = 26.5;

function furnitureUnit({ paper }: Pick<SheetSettings, 'paper'>): number {
  const { width, height } = paperSize(paper);
  return Math.min(1.75, Math.max(0.84, Math.sqrt(Math.min(width, height) / A3_SIDE)));
}

export function sheetLayout(settings: SheetSettings): SheetLayout {
  const full = layoutWith(settings, true);
  const isRoomy = full.frame.width >= LEAST_FRAME && full.frame.height >= LEAST_FRAME;
  return isRoomy ? full : layoutWith(settings, false);
}

function layoutWith(settings: SheetSettings, hasFurniture: boolean): SheetLayout {
  const { width, height } = paperSize(settings.paper);
  const { margins, parts } = settings;
  const unit = furnitureUnit(settings);
  const outer: PaperBox = {
    x: margins.left,
    y: margins.top,
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  };
  const [pad, gap] = [PAD * unit, GAP * unit];
  const inner = inset(outer, pad);
  const title: PaperBox = { ...inner, height: Math.min(TITLE * unit, inner.height / 3) };
  const kinds = hasFurniture ? noteKinds(settings) : [];
  const rows = noteRows(kinds, inner.width, unit, parts.ruler);
  const notesHeight = rows.reduce((sum, row) => sum + rowHeight(row, unit) + gap, 0);
  const top = title.y + title.height + 0.6 * gap;
  const middle: PaperBox = { ...inner, y: top, height: inner.y + inner.height - top - notesHeight };
  const { mapBox, side } = besideMap(middle, settings, hasFurniture ? unit : 0);
  const band = parts.grid ? LABEL_BAND * unit : 0;
  return {
    width,
    height,
    unit,
    outer,
    title,
    mapBox: atLeast(mapBox),
    frame: atLeast(inset(mapBox, band)),
    side,
    notes: placeNotes(rows, { ...inner, y: middle.y + middle.height + gap, height: notesHeight }, unit, gap),
  };
}

/** The map, and the blocks at its right, or below it on an upright sheet. @param unit 0: no blocks */
function besideMap(
  middle: PaperBox,
  { parts }: SheetSettings,
  unit: number,
): Pick<SheetLayout, 'mapBox' | 'side'> {
  const hasSide = unit > 0 && (parts.legend || parts.inset || parts.northArrow || parts.distances);
  if (!hasSide) return { mapBox: middle, side: null };
  const gap = GAP * unit;
  // The notes are below: what is nearly square has its room at the right.
  if (middle.width >= 0.9 * middle.height) {
    const width = COLUMN * unit;
    const left = middle.width - width - gap;
    const box = { ...middle, x: middle.x + left + gap, width };
    return { mapBox: { ...middle, width: left }, side: { box, flow: 'column' } };
  }
  const height = (parts.distances ? ROW.withTable : ROW.plain) * unit;
  const above = middle.height - height - gap;
  const box = { ...middle, y: middle.y + above + gap, height };
  return { mapBox: { ...middle, height: above }, side: { box, flow: 'row' } };
}

function inset({ x, y, width, height }: PaperBox, by: number): PaperBox {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function atLeast(box: PaperBox): PaperBox {
  return { ...box, width: Math.max(5, box.width), height: Math.max(5, box.height) };
}

function noteKinds({ parts }: SheetSettings): readonly NoteKind[] {
  return [
    ...(parts.scaleBar || parts.ruler ? (['scale'] as const) : []),
    ...(parts.sources ? (['system', 'sources'] as const) : []),
    ...(parts.qr ? (['qr'] as const) : []),
  ];
}

type NoteRow = readonly { readonly kind: NoteKind; readonly width: number }[];

/** In one row where texts keep a readable width, else the sources go below. */
function noteRows(
  kinds: readonly NoteKind[],
  width: number,
  unit: number,
  hasRuler: boolean,
): readonly NoteRow[] {
  if (kinds.length === 0) return [];
  const one = shareWidth(kinds, width, unit, hasRuler);
  const narrowest = Math.min(...one.filter(({ kind }) => isText(kind)).map((note) => note.width));
  if (narrowest >= 0.72 * NOTE_TEXT * unit || kinds.length < 3) return [one];
  const below: readonly NoteKind[] = kinds.filter((kind) => kind === 'sources' || kind === 'qr');
  const above = kinds.filter((kind) => !below.includes(kind));
  return [above, below].filter((row) => row.length > 0).map((row) => shareWidth(row, width, unit, hasRuler));
}

const isText = (kind: NoteKind): boolean => kind === 'system' || kind === 'sources';

/** The ruler and the code have their own widths; texts share the rest, the sources more of it. */
function shareWidth(kinds: readonly NoteKind[], width: number, unit: number, hasRuler: boolean): NoteRow {
  const fixed = (kind: NoteKind): number =>
    kind === 'qr' ? QR * unit : Math.max(hasRuler ? RULER_MILLIMETRES : 0, 82 * unit) + 2 * PAD * unit;
  const taken = kinds.filter((kind) => !isText(kind)).reduce((sum, kind) => sum + fixed(kind), 0);
  const room = width - taken - (kinds.length - 1) * GAP * unit;
  const weights: Record<NoteKind, number> = { scale: 1, qr: 0, system: 1, sources: 1.55 };
  const sharing = kinds.filter(isText);
  const takers = sharing.length > 0 ? sharing : kinds.filter((kind) => kind === 'scale');
  const sum = takers.reduce((total, kind) => total + weights[kind], 0);
  return kinds.map((kind) => {
    const share = takers.includes(kind) ? (room * weights[kind]) / sum : 0;
    return { kind, width: (isText(kind) ? 0 : fixed(kind)) + share };
  });
}

function rowHeight(row: NoteRow, unit: number): number {
  return (row.some(({ kind }) => kind === 'qr') ? NOTE.withCode : NOTE.without) * unit;
}

function placeNotes(rows: readonly NoteRow[], box: PaperBox, unit: number, gap: number): readonly NoteBox[] {
  let { y } = box;
  return rows.flatMap((row) => {
    let { x } = box;
    const height = rowHeight(row, unit);
    const placed = row.map(({ kind, width }): NoteBox => {
      const own = { x, y, width, height };
      x += width + gap;
      return { kind, box: own };
    });
    y += height + gap;
    return placed;
  });
}
