import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { imageSize } from '@/formats/image-size';
import { oneLine, ownLines, shortenText, type TextLook, textItem, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';

/** The logo and the approving body on the left, the title in the middle, number and date on the right. */
export function titleItems(draft: SheetDraft): readonly DrawingItem[] {
  const { layout, settings, palette, measure } = draft;
  const { title: box, unit } = layout;
  const logo = logoItems(draft);
  const small: TextLook = { weight: 'regular', size: 2.6 * unit, colour: palette.ink };
  const sideWidth = 0.21 * box.width;
  const left = box.x + logo.width;
  const authority = ownLines(settings.authority)
    .flatMap((line) => wrapText(line, sideWidth - logo.width, small, measure))
    .slice(0, 4);
  const right = [settings.sheetNumber, settings.date].map(oneLine).filter((text) => text !== '');
  const hasSides = logo.width > 0 || authority.length > 0 || right.length > 0;
  const rightEdge = box.x + box.width;
  return [
    ...logo.items,
    ...textLines(authority, small, left, box.y),
    ...textLines(
      right.map((line) => shortenText(line, sideWidth, small, measure)),
      small,
      rightEdge,
      box.y,
      'end',
    ),
    ...headings(draft, box.width - (hasSides ? 2 * sideWidth + 6 * unit : 0)),
  ];
}

/** The title as large as it fits on one line, or two; the subtitle below it. */
function headings(draft: SheetDraft, width: number): readonly DrawingItem[] {
  const { layout, settings, words, palette, measure } = draft;
  const { title: box, unit } = layout;
  const title = oneLine(settings.title) || words.t('sheet.title');
  const subtitle = oneLine(settings.subtitle);
  const room = box.height - (subtitle === '' ? 0 : 5.6 * unit);
  const middle = box.x + box.width / 2;
  const { lines, look } = fitTitle(
    title,
    width,
    room,
    { weight: 'bold', size: 6.6 * unit, colour: palette.ink },
    measure,
  );
  const step = 1.2 * look.size;
  const height = lines.length * step;
  const top = box.y + Math.max(0, (room - height) / 2);
  const below: TextLook = { weight: 'regular', size: 3.3 * unit, colour: palette.muted };
  return [
    ...lines.map((line, at) => textItem(line, look, middle, top + at * step + 0.98 * look.size, 'middle')),
    ...(subtitle === ''
      ? []
      : [
          textItem(
            shortenText(subtitle, width, below, measure),
            below,
            middle,
            Math.min(top + height + 1.3 * below.size, box.y + box.height - 0.5 * below.size),
            'middle',
          ),
        ]),
  ];
}

const LEAST_TITLE = 0.42;

function fitTitle(
  title: string,
  width: number,
  height: number,
  look: TextLook,
  measure: SheetDraft['measure'],
): { readonly lines: readonly string[]; readonly look: TextLook } {
  for (let part = 1; part > LEAST_TITLE; part -= 0.04) {
    const smaller = { ...look, size: part * look.size };
    const lines = wrapText(title, width, smaller, measure);
    const wanted = part > 0.7 ? 1 : 3;
    if (lines.length <= wanted && lines.length * 1.2 * smaller.size <= height + 0.2 * smaller.size)
      return { lines, look: smaller };
  }
  const smallest = { ...look, size: LEAST_TITLE * look.size };
  return { lines: [shortenText(title, width, smallest, measure)], look: smallest };
}

function logoItems({ layout, settings }: SheetDraft): {
  readonly items: readonly DrawingItem[];
  readonly width: number;
} {
  const { logo } = settings;
  const size = logo && imageSize(logo.format, logo.bytes);
  if (!logo || !size) return { items: [], width: 0 };
  const { title, unit } = layout;
  const height = title.height - 2.4 * unit;
  const scale = Math.min(height / size.height, (0.16 * title.width) / size.width);
  const box: PaperBox = { x: title.x, y: title.y, width: size.width * scale, height: size.height * scale };
  return {
    items: [{ type: 'image', format: logo.format, bytes: logo.bytes, box }],
    width: box.width + 2.5 * unit,
  };
}
