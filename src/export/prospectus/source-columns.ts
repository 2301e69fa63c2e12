import { LINE_HEIGHT, type TextLook, textLines, wrapText } from '@/export/sheet/set-text';
import type { PageFlow } from './page-flow';
import { BODY, type PageTools } from './page-look';

const COLUMN_GAP = 6;
const WIDTH = (BODY.width - COLUMN_GAP) / 2;
/** Between two texts. */
const SPACE = 0.9;
/** Less than that is not begun at the foot of a page. */
const LEAST_ROOM = 12;

type Text = { readonly lines: readonly string[]; readonly height: number };

/** Short texts down one column and then the other, on as many pages as that takes. */
export function addColumns(
  flow: PageFlow,
  texts: readonly string[],
  look: TextLook,
  { measure }: PageTools,
): void {
  let rest = texts.map((text): Text => {
    const lines = wrapText(text, WIDTH, look, measure);
    return { lines, height: lines.length * LINE_HEIGHT * look.size + SPACE };
  });
  while (rest.length > 0) {
    if (flow.room < LEAST_ROOM) flow.endPage();
    const room = flow.room || BODY.height - LEAST_ROOM;
    let count = rest.length;
    while (count > 1 && columnsOf(rest.slice(0, count)).height > room) count--;
    const { left, right, height } = columnsOf(rest.slice(0, count));
    flow.add({
      height,
      draw: (y) => [
        ...columnItems(left, BODY.x, y, look),
        ...columnItems(right, BODY.x + WIDTH + COLUMN_GAP, y, look),
      ],
    });
    rest = rest.slice(count);
  }
}

const heightOf = (texts: readonly Text[]): number => texts.reduce((sum, { height }) => sum + height, 0);

/** The left column is never the shorter one by more than it must. */
function columnsOf(texts: readonly Text[]) {
  let at = 0;
  while (at < texts.length && heightOf(texts.slice(0, at)) < heightOf(texts.slice(at))) at++;
  const [left, right] = [texts.slice(0, at), texts.slice(at)];
  return { left, right, height: Math.max(heightOf(left), heightOf(right)) };
}

function columnItems(texts: readonly Text[], x: number, top: number, look: TextLook) {
  let y = top + SPACE / 2;
  return texts.flatMap(({ lines, height }) => {
    const items = textLines(lines, look, x, y);
    y += height;
    return items;
  });
}
