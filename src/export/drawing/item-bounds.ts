import type { DrawingItem, Line, PaperBox, Stroke } from './drawing-list';
import type { FontBook } from './font-book';
import { layText } from './text-run';

/** Miters reach ten times half the width of a line at most: what PDF and the canvas hold to. */
const MITER = 10;

const known = new WeakMap<DrawingItem, PaperBox | null>();

/** What an item covers on paper at most, with its strokes and halo; `null` for what covers nothing. */
export function boundsOf(item: DrawingItem, book: FontBook): PaperBox | null {
  const found = known.get(item);
  if (found !== undefined) return found;
  const bounds = measure(item, book);
  known.set(item, bounds);
  return bounds;
}

function measure(item: DrawingItem, book: FontBook): PaperBox | null {
  if (item.type === 'image') return item.box;
  if (item.type === 'group') {
    return item.clip
      ? boxOf(item.clip, 0)
      : joined(item.items.map((part) => boundsOf(part, book)).filter((box) => box !== null));
  }
  if (item.type === 'text') {
    const run = layText(item, book);
    // Ascenders with two marks reach 1.3 ems; turned letters reach as far sideways.
    const reach = 1.5 * item.sizeMillimetres + (item.halo?.widthMillimetres ?? 0);
    return boxOf(
      [Float64Array.of(run.x, run.y, run.x + run.width * run.cos, run.y + run.width * run.sin)],
      reach,
    );
  }
  const reach = reachOf(item.stroke);
  if (item.type === 'circle') return boxOf([Float64Array.of(item.x, item.y)], item.radius + reach);
  // Handles and points of a sign may lie outside of its field, but not by more than the field.
  if (item.type === 'glyph') return boxOf([Float64Array.of(item.x, item.y)], item.size * 1.5 + reach);
  return boxOf(item.lines, reach);
}

/** How far a stroke reaches from its line, with its corners. */
export function reachOf(stroke: Stroke | undefined): number {
  const half = (stroke?.widthMillimetres ?? 0) / 2;
  return stroke?.join === 'round' ? half : half * MITER;
}

const knownLines = new WeakMap<Line, PaperBox | null>();

/** The box of a line alone; `null` for one without corners. */
export function lineBounds(line: Line): PaperBox | null {
  const found = knownLines.get(line);
  if (found !== undefined) return found;
  const bounds = boxOf([line], 0);
  knownLines.set(line, bounds);
  return bounds;
}

function boxOf(lines: readonly Line[], reach: number): PaperBox | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let at = 0; at + 1 < line.length; at += 2) {
      const [x, y] = [line[at] as number, line[at + 1] as number];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return null;
  return {
    x: left - reach,
    y: top - reach,
    width: right - left + 2 * reach,
    height: bottom - top + 2 * reach,
  };
}

const joined = (boxes: readonly PaperBox[]) =>
  boxOf(
    boxes.map(({ x, y, width, height }) => Float64Array.of(x, y, x + width, y + height)),
    0,
  );
