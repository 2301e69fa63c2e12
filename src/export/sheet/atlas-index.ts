import { mapPalette } from '@/domain/palette';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { DrawingItem, DrawingList, PaperBox } from '@/export/drawing/drawing-list';
import type { Words } from '@/i18n/use-words';
import type { MeasureText } from './measure-text';
import { shortenText, type TextLook, textItem } from './set-text';
import { sheetLayout } from './sheet-layout';

export type AtlasEntry = { readonly name: string; readonly note: string };

/** A page of the list, and where on it each entry stands. */
export type IndexPage = { readonly drawing: DrawingList; readonly boxes: readonly PaperBox[] };

const ROW = 7.2;
const LEAST_COLUMN = 110;

/**
 * The sheets of an atlas in their order, with the pages on which they are: as many pages as that takes.
 *
 * @param entries in the order of the pages that follow the list
 * @param firstNumber of the first entry; where it is not said, its page in a document that begins with the list
 */
export function atlasIndex(
  entries: readonly AtlasEntry[],
  settings: SheetSettings,
  words: Words,
  measure: MeasureText,
  firstNumber?: number,
): readonly IndexPage[] {
  const { outer, unit, width, height } = sheetLayout(settings);
  const palette = mapPalette('light');
  const pad = 8 * unit;
  const body: PaperBox = {
    x: outer.x + pad,
    y: outer.y + 26 * unit,
    width: outer.width - 2 * pad,
    height: outer.height - 26 * unit - pad,
  };
  const columns = Math.max(1, Math.floor(body.width / (LEAST_COLUMN * unit)));
  const rows = Math.max(1, Math.floor(body.height / (ROW * unit)));
  const room = columns * rows;
  const count = Math.max(1, Math.ceil(entries.length / room));
  const first = firstNumber ?? count + 1;
  const title: TextLook = { weight: 'bold', size: 6 * unit, colour: palette.ink };
  const look: TextLook = { weight: 'regular', size: 3.3 * unit, colour: palette.ink };
  const muted: TextLook = { ...look, size: 2.8 * unit, colour: palette.muted };
  const columnWidth = body.width / columns;
  return Array.from({ length: count }, (_, page): IndexPage => {
    const own = entries.slice(page * room, (page + 1) * room);
    const boxes = own.map((_entry, at): PaperBox => {
      const column = Math.floor(at / rows);
      return {
        x: body.x + column * columnWidth,
        y: body.y + (at % rows) * ROW * unit,
        width: columnWidth - 6 * unit,
        height: ROW * unit,
      };
    });
    const items = own.flatMap(({ name, note }, at): readonly DrawingItem[] => {
      const box = boxes[at] as PaperBox;
      const base = box.y + 0.66 * box.height;
      const number = String(first + page * room + at);
      const noteWidth = measure(note, 'regular', muted.size);
      const nameRoom = box.width - noteWidth - 14 * unit;
      return [
        textItem(shortenText(name, nameRoom, look, measure), look, box.x, base),
        textItem(note, muted, box.x + box.width - 9 * unit, base, 'end'),
        textItem(number, { ...look, weight: 'semibold' }, box.x + box.width, base, 'end'),
        {
          type: 'path',
          lines: [Float64Array.of(box.x, box.y + box.height, box.x + box.width, box.y + box.height)],
          isClosed: false,
          stroke: { colour: palette.line, widthMillimetres: 0.2 },
        },
      ];
    });
    const heading = settings.title === '' ? words.t('sheet.title') : settings.title;
    return {
      boxes,
      drawing: {
        widthMillimetres: width,
        heightMillimetres: height,
        background: palette.paper,
        items: [
          textItem(shortenText(heading, body.width, title, measure), title, body.x, outer.y + 13 * unit),
          textItem(
            words.t('sheet.atlas.note', { count: entries.length }),
            muted,
            body.x,
            outer.y + 20 * unit,
          ),
          ...items,
        ],
      },
    };
  });
}
