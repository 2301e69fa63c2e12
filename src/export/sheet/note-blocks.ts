import { encode } from 'uqr';
import type { DrawingItem, Line, PaperBox } from '@/export/drawing/drawing-list';
import { blockBody, blockFrame, blockItems, blockLook } from './block-frame';
import { graticuleMinutes } from './graticule';
import { boxLine } from './map-ground';
import { LINE_HEIGHT, shortenText, textItem, textLines, wrapText } from './set-text';
import type { SheetDraft } from './sheet-draft';
import { gridStep } from './survey-grid';

/** The smallest type that is still read without a glass, as part of the usual one. */
const LEAST_TYPE = 0.74;

/** Paragraphs one after the other, set smaller where they would not fit; what does not fit then ends in an ellipsis. */
export function paragraphItems(
  draft: SheetDraft,
  box: PaperBox,
  paragraphs: readonly string[],
): readonly DrawingItem[] {
  const usual = blockLook(draft);
  for (let part = 1; ; part -= 0.02) {
    const look = { ...usual, size: part * usual.size };
    const lines = paragraphs.flatMap((text) => wrapText(text, box.width, look, draft.measure));
    const room = Math.floor(box.height / (LINE_HEIGHT * look.size) + 0.15);
    if (lines.length <= room) return textLines(lines, look, box.x, box.y);
    if (part <= LEAST_TYPE) {
      const last = shortenText(`${lines[room - 1] ?? ''} ………`, box.width, look, draft.measure);
      return textLines([...lines.slice(0, Math.max(0, room - 1)), last], look, box.x, box.y);
    }
  }
}

export function systemItems(draft: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const { words, settings } = draft;
  const { t, number } = words;
  const sentences = [
    t('sheet.system.plane'),
    ...(settings.parts.grid ? [t('sheet.system.grid', { step: number(gridStep(settings) / 1000) })] : []),
    ...(settings.parts.graticule
      ? [t('sheet.system.graticule', { step: number(graticuleMinutes(settings)) })]
      : []),
    t('sheet.system.shift'),
  ];
  return [
    ...blockItems(draft, box, t('sheet.system.title')),
    ...paragraphItems(draft, blockBody(draft, box), [sentences.join(' ')]),
  ];
}

/** More would make the modules too small to be read from paper by a phone. */
const MOST_LETTERS = 900;

export function canShowLink(link: string | null): link is string {
  return link !== null && link !== '' && link.length <= MOST_LETTERS;
}

/** The code with its quiet zone, and what it does. */
export function qrItems(draft: SheetDraft, box: PaperBox): readonly DrawingItem[] {
  const { content, words, layout, palette, measure } = draft;
  if (!canShowLink(content.link)) return [blockFrame(draft, box)];
  const { data, size } = encode(content.link, { ecc: 'L', border: 0, boostEcc: true });
  const look = { weight: 'regular', size: 2.15 * layout.unit, colour: palette.ink } as const;
  const captionHeight = 1.5 * look.size;
  const side = Math.min(box.width, box.height - captionHeight) - 3.4 * layout.unit;
  const module = side / size;
  const [left, top] = [
    box.x + (box.width - side) / 2,
    box.y + (box.height - captionHeight - side) / 2 + 0.3 * layout.unit,
  ];
  const runs: Line[] = [];
  data.forEach((row, rowAt) => {
    for (let from = 0; from < size; from++) {
      if (!row[from]) continue;
      let to = from + 1;
      while (to < size && row[to]) to++;
      runs.push(
        boxLine({
          x: left + from * module,
          y: top + rowAt * module,
          width: (to - from) * module,
          height: module,
        }),
      );
      from = to;
    }
  });
  const caption = shortenText(words.t('sheet.qr'), box.width - 2 * layout.unit, look, measure);
  return [
    blockFrame(draft, box),
    { type: 'path', lines: runs, isClosed: true, fill: { colour: palette.ink } },
    textItem(caption, look, box.x + box.width / 2, box.y + box.height - 0.75 * look.size, 'middle'),
  ];
}
