import { CONTACT_LIMITS } from '@/domain/prospectus';
import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { provinceHeight, provinceItems, provincePlane } from '@/export/sheet/inset-block';
import { LINE_HEIGHT, ownLines, type TextLook, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import type { SheetDraft } from '@/export/sheet/sheet-draft';
import { isInBox, toPaper } from '@/export/sheet/sheet-plane';
import { BODY, looksOf, type PageTools, rule } from './page-look';
import type { SiteFacts } from './site-facts';

export const PICTURE_WIDTH = 78;
/** From the top of a small heading to what stands below it. */
const HEADING = 6.4;
export const PICTURE_HEIGHT = HEADING + provinceHeight(PICTURE_WIDTH);

/** The province with the map of the page in it. */
export function pictureItems(draft: SheetDraft, top: number, tools: PageTools): readonly DrawingItem[] {
  const { heading } = looksOf(tools);
  const width = PICTURE_WIDTH;
  const box = { x: BODY.x, y: top + HEADING, width, height: provinceHeight(width) };
  return [
    ...smallHeading(tools.words.t('prospectus.location'), BODY.x, top, box.width, heading, tools),
    ...provinceItems(draft, box),
    ...townItems(box, tools),
  ];
}

/** The first of the towns, so that the place is found at a glance. */
function townItems(box: PaperBox, { content, words, palette }: PageTools): readonly DrawingItem[] {
  const plane = provincePlane(box);
  const halo = { colour: palette.land, widthMillimetres: 0.3 };
  return content.data.places
    .filter(({ kind, rank }) => kind === 'town' && rank === 1)
    .map(({ name, position }) => ({ name: words.text(name), point: toPaper(plane, position) }))
    .filter(({ point }) => isInBox(box, point, 6))
    .flatMap(({ name, point: [x, y] }): readonly DrawingItem[] => [
      { type: 'circle', x, y, radius: 0.5, fill: { colour: palette.ink } },
      {
        ...textItem(name, { weight: 'regular', size: 2.2, colour: palette.ink }, x, y - 1.1, 'middle'),
        halo,
      },
    ]);
}

function smallHeading(
  title: string,
  x: number,
  y: number,
  width: number,
  look: TextLook,
  tools: PageTools,
): readonly DrawingItem[] {
  return [textItem(title, { ...look, size: 3.2 }, x, y + 3.2), rule(x, y + 4.8, width, tools.accent, 0.3)];
}

/** Cautions and how figures are to be read, then the contact; as high as that is. */
export function trustBlock(
  { cautions }: SiteFacts,
  contact: string,
  x: number,
  tools: PageTools,
): { readonly height: number; readonly draw: (top: number) => readonly DrawingItem[] } {
  const { words, measure } = tools;
  const { heading, text, note } = looksOf(tools);
  const width = BODY.x + BODY.width - x;
  const told = cautions.flatMap((caution) => wrapText(caution, width, text, measure));
  const notes = wrapText(words.t('prospectus.figures.origin-note'), width, note, measure);
  const lines = ownLines(contact)
    .flatMap((line) => (line === '' ? [''] : wrapText(line, width, text, measure)))
    .slice(0, CONTACT_LIMITS.lines);
  const toldHeight = told.length * LINE_HEIGHT * text.size + 1;
  const notesHeight = notes.length * LINE_HEIGHT * note.size + 2.6;
  const above = HEADING + toldHeight + notesHeight;
  return {
    height: above + (lines.length === 0 ? 0 : HEADING + lines.length * LINE_HEIGHT * text.size),
    draw: (top) => [
      ...smallHeading(words.t('prospectus.reliability'), x, top, width, heading, tools),
      ...textLines(told, text, x, top + HEADING),
      ...textLines(notes, note, x, top + HEADING + toldHeight),
      ...(lines.length === 0
        ? []
        : [
            ...smallHeading(words.t('prospectus.contact.title'), x, top + above, width, heading, tools),
            ...textLines(lines, text, x, top + above + HEADING),
          ]),
    ],
  };
}
