import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { boxLine } from '@/export/sheet/map-ground';
import { shortenText, type TextLook, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import { CITED } from './citations';
import type { FactRow } from './fact-rows';
import { BODY, looksOf, type PageTools } from './page-look';

export const TILE_HEIGHT = 25;
const TILE = { height: TILE_HEIGHT, gap: 3 };

/** The key figures side by side, over the whole width. */
export function tileItems(rows: readonly FactRow[], top: number, tools: PageTools): readonly DrawingItem[] {
  const width = (BODY.width - (rows.length - 1) * TILE.gap) / rows.length;
  return rows.flatMap((row, at) => {
    const box = { x: BODY.x + at * (width + TILE.gap), y: top, width, height: TILE.height };
    return oneTile(row, box, tools);
  });
}

/** Its name, the figure large with its error, and how it is known. */
function oneTile(row: FactRow, box: PaperBox, tools: PageTools): readonly DrawingItem[] {
  const { measure, palette, accent } = tools;
  const looks = looksOf(tools);
  const inner = box.width - 5;
  const x = box.x + 2.8;
  const label = wrapText(row.label, inner, looks.small, measure).slice(0, 2);
  const value = fittingValue(row, inner, palette.ink, palette.muted, measure);
  const note: TextLook = { ...looks.small, size: 2.05 };
  const lines = noteLines(row.note, inner, note, measure);
  const base = box.y + 12.6;
  const valueWidth = measure(row.value, value.weight, value.size);
  return [
    {
      type: 'path',
      lines: [boxLine(box)],
      isClosed: true,
      fill: { colour: palette.land },
    },
    {
      type: 'path',
      lines: [boxLine({ ...box, width: 0.9 })],
      isClosed: true,
      fill: { colour: accent },
    },
    ...textLines(label, looks.small, x, box.y + (label.length > 1 ? 1.1 : 2.6)),
    textItem(row.value, value, x, base),
    ...(row.error === ''
      ? []
      : [textItem(row.error, { ...looks.note, size: 2.6 }, x + valueWidth + 1.4, base)]),
    ...textLines(lines, note, x, box.y + 14.6),
  ];
}

const MOST_NOTE_LINES = 3;

/** The whole of it stands on the page of figures; where the sources are is never cut. */
function noteLines(
  text: string,
  width: number,
  look: TextLook,
  measure: PageTools['measure'],
): readonly string[] {
  const all = wrapText(text, width, look, measure);
  if (all.length <= MOST_NOTE_LINES) return all;
  const numbers = CITED.exec(text)?.[0] ?? '';
  const rest = all
    .slice(MOST_NOTE_LINES - 1)
    .join(' ')
    .replace(CITED, '');
  const room = width - measure(numbers, look.weight, look.size);
  return [...all.slice(0, MOST_NOTE_LINES - 1), `${shortenText(`${rest} …`, room, look, measure)}${numbers}`];
}

function fittingValue(
  { value, error, isUnknown }: FactRow,
  width: number,
  ink: string,
  muted: string,
  measure: PageTools['measure'],
): TextLook {
  if (isUnknown) return { weight: 'regular', size: 3.6, colour: muted };
  const errorWidth = error === '' ? 0 : measure(error, 'regular', 2.6) + 1.4;
  const full = measure(value, 'bold', 1);
  return { weight: 'bold', size: Math.min(5.4, (width - errorWidth) / full), colour: ink };
}
