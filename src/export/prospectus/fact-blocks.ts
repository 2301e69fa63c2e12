import type { DrawingItem } from '@/export/drawing/drawing-list';
import { LINE_HEIGHT, type TextLook, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import type { FactRow, FactSection } from './fact-rows';
import type { Block } from './page-flow';
import { BODY, looksOf, type PageTools, rule } from './page-look';

/** Where the columns of a row of facts begin, and how wide they are. */
const LABEL = { x: BODY.x, width: 54 };
const VALUE = { x: BODY.x + 57, width: 56 };
const NOTE = { x: BODY.x + 116, width: BODY.width - 116 };
const ROW_PAD = 1.25;
/** Of the first row below a heading. */
const FIRST_ROW = 9;

export function headingBlock(title: string, tools: PageTools, keeps = FIRST_ROW): Block {
  const look = looksOf(tools).heading;
  return {
    height: 8.6,
    keeps,
    draw: (y) => [
      textItem(title, look, BODY.x, y + 5.4),
      rule(BODY.x, y + 7.2, BODY.width, tools.accent, 0.3),
    ],
  };
}

export function paragraphBlock(text: string, look: TextLook, { measure }: PageTools): Block {
  const lines = wrapText(text, BODY.width, look, measure);
  return {
    height: lines.length * LINE_HEIGHT * look.size + 1.6,
    draw: (y) => textLines(lines, look, BODY.x, y + 1.1),
  };
}

/** A gap, which is nothing at the head of a page but costs little there. */
export function spaceBlock(height: number): Block {
  return { height, draw: () => [] };
}

export function sectionBlocks({ title, rows, paragraphs }: FactSection, tools: PageTools): readonly Block[] {
  const { text, note } = looksOf(tools);
  return [
    headingBlock(title, tools),
    ...rows.map((row) => rowBlock(row, tools)),
    ...paragraphs.map((paragraph) => paragraphBlock(paragraph, rows.length > 0 ? note : text, tools)),
    spaceBlock(2.2),
  ];
}

/** What it is, how much with its error, how that is known. */
function rowBlock(row: FactRow, tools: PageTools): Block {
  const { measure, palette } = tools;
  const { label, value, note } = looksOf(tools);
  const look = row.isUnknown ? ({ ...value, weight: 'regular', colour: palette.muted } as const) : value;
  const isWide = row.note === '';
  const names = wrapText(row.label, LABEL.width, label, measure);
  const values = wrapText(row.value, isWide ? BODY.width - 57 : VALUE.width, look, measure);
  const notes = wrapText(row.note, NOTE.width, note, measure);
  const last = values.at(-1) ?? '';
  const errorX = VALUE.x + measure(last, look.weight, look.size) + 1.6;
  const lines = [names.length * label.size, values.length * look.size, notes.length * note.size];
  return {
    height: Math.max(...lines) * LINE_HEIGHT + 2 * ROW_PAD,
    draw: (y): readonly DrawingItem[] => {
      const top = y + ROW_PAD;
      // All three begin on one base line.
      const base = top + look.size;
      return [
        ...textLines(names, label, LABEL.x, base - label.size),
        ...textLines(values, look, VALUE.x, top),
        ...(row.error === ''
          ? []
          : [
              textItem(
                row.error,
                { ...note, size: 2.65 },
                errorX,
                base + (values.length - 1) * LINE_HEIGHT * look.size,
              ),
            ]),
        ...textLines(notes, note, NOTE.x, base - note.size),
        rule(BODY.x, y + Math.max(...lines) * LINE_HEIGHT + 2 * ROW_PAD, BODY.width, palette.line),
      ];
    },
  };
}
