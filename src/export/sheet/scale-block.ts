import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { BLOCK, blockBody, blockItems, blockLook } from './block-frame';
import { boxLine } from './map-ground';
import { shortenText, textItem } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { groupedMetres } from './survey-grid';

const RULER_MILLIMETRES = 100;

/** The scale in figures, a bar of the ground, and the ruler that proves the print. */
export function scaleItems(draft: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const { settings, words, layout, palette, measure } = draft;
  const { unit } = layout;
  const body = blockBody(draft, box);
  const look = blockLook(draft);
  const title = words.t('sheet.scale.title', { denominator: groupedMetres(settings.scaleDenominator) });
  const headingSize = BLOCK.heading * unit;
  const titleWidth = measure(
    title.toLocaleUpperCase(settings.locale),
    'bold',
    headingSize,
    0.05 * headingSize,
  );
  const noteX = body.x + titleWidth + 1.6 * unit;
  const note = shortenText(
    `(${words.t('sheet.scale.note')})`,
    box.x + box.width - noteX - 2 * unit,
    look,
    measure,
  );
  const items: DrawingItem[] = [
    ...blockItems(draft, box, title),
    textItem(note, { ...look, colour: palette.muted }, noteX, box.y + BLOCK.pad * unit + 0.92 * headingSize),
  ];
  if (settings.parts.scaleBar) items.push(...scaleBarItems(draft, body.x, body.y + 0.3 * unit, body.width));
  const rulerY = settings.parts.scaleBar ? body.y + 7.6 * unit : body.y + 1.2 * unit;
  if (settings.parts.ruler && body.width >= RULER_MILLIMETRES)
    items.push(...rulerItems(draft, body.x, rulerY));
  return items;
}

/** Metres that a part of the bar stands for: 1, 2, 2.5 or 5 times a power of ten. */
function partOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2.5, 2, 1].find((factor) => factor * power <= most) ?? 1);
}

const PARTS = 4;

/** What a part of the bar stands for, in metres, and how long it is on paper. @param width that the bar may take */
function barPart({ scaleDenominator }: SheetDraft['settings'], unit: number, width: number) {
  const metresPerMillimetre = scaleDenominator / 1000;
  const part = partOf((Math.min(width - 9 * unit, 110 * unit) * metresPerMillimetre) / PARTS);
  return { part, length: part / metresPerMillimetre };
}

/** Millimetres from the first line of the bar to the end of its last figure, about. */
export function scaleBarWidth({ settings, layout: { unit } }: SheetDraft, width: number): number {
  return PARTS * barPart(settings, unit, width).length + 6 * unit;
}

/** Four parts, the first one divided in two; true at the middle of the sheet. */
export function scaleBarItems(
  { settings, words, layout, palette }: SheetDraft,
  x: number,
  y: number,
  width: number,
): readonly DrawingItem[] {
  const { unit } = layout;
  const { part, length } = barPart(settings, unit, width);
  const height = 1.5 * unit;
  const ink = { colour: palette.ink };
  const [inKilometres, divisor] = part >= 500 ? [true, 1000] : [false, 1];
  const look = { weight: 'regular', size: 2.35 * unit, colour: palette.ink } as const;
  const black: Line[] = [
    boxLine({ x, y, width: length / 2, height }),
    ...[1, 3].map((at) => boxLine({ x: x + at * length, y, width: length, height })),
  ];
  return [
    {
      type: 'path',
      lines: [boxLine({ x, y, width: PARTS * length, height })],
      isClosed: true,
      fill: { colour: palette.paper },
      stroke: { ...ink, widthMillimetres: 0.16 * unit },
    },
    { type: 'path', lines: black, isClosed: true, fill: ink },
    ...Array.from({ length: PARTS + 1 }, (_, at) => {
      const value = words.number((at * part) / divisor, 2);
      const text = at === PARTS ? `${value} ${inKilometres ? 'km' : 'm'}` : value;
      return textItem(
        text,
        look,
        x + at * length,
        y + height + 1.12 * look.size,
        at === 0 ? 'start' : 'middle',
      );
    }),
  ];
}

/** Exactly 100 mm: what a reader lays a ruler to. */
function rulerItems({ words, layout, palette }: SheetDraft, x: number, y: number): readonly DrawingItem[] {
  const { unit } = layout;
  const ticks = Array.from({ length: 11 }, (_, at): Line => {
    const height = (at % 5 === 0 ? 1.5 : 0.8) * unit;
    return Float64Array.of(x + 10 * at, y, x + 10 * at, y + height);
  });
  const look = { weight: 'regular', size: 2.2 * unit, colour: palette.muted } as const;
  return [
    {
      type: 'path',
      lines: [Float64Array.of(x, y, x + RULER_MILLIMETRES, y), ...ticks],
      isClosed: false,
      stroke: { colour: palette.ink, widthMillimetres: 0.15 },
    },
    textItem(words.t('sheet.scale.ruler'), look, x, y + 1.5 * unit + 1.15 * look.size),
  ];
}
