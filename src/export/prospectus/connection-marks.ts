import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { textItem } from '@/export/sheet/set-text';
import type { SheetDraft } from '@/export/sheet/sheet-draft';
import { isInBox, type PaperPoint, toPaper } from '@/export/sheet/sheet-plane';
import type { DistanceFact } from './distance-facts';

export const NUMBER_RADIUS = 1.9;

/** A line to each, with its number where it ends. @param kept where no number may stand */
export function connectionMarks(
  distances: readonly DistanceFact[],
  draft: SheetDraft,
  kept: readonly PaperBox[],
) {
  const { plane, palette } = draft;
  const lines: DrawingItem[] = [];
  const numbers: DrawingItem[] = [];
  const placed: PaperPoint[] = [];
  for (const [at, { connection }] of distances.entries()) {
    if (!connection) continue;
    const [from, to] = [toPaper(plane, connection[0]), toPaper(plane, connection[1])];
    lines.push({
      type: 'path',
      lines: [Float64Array.of(...from, ...to)],
      isClosed: false,
      stroke: { colour: palette.ink, widthMillimetres: 0.35, dash: [1.4, 0.8], opacity: 0.85 },
    });
    const [x, y] = freePlace(lastInFrame(from, to, plane.frame), placed, plane.frame, kept);
    placed.push([x, y]);
    numbers.push(
      {
        type: 'circle',
        x,
        y,
        radius: NUMBER_RADIUS,
        fill: { colour: palette.ink },
        stroke: { colour: palette.paper, widthMillimetres: 0.3 },
      },
      textItem(
        String(at + 1),
        { weight: 'bold', size: 2.5, colour: palette.paper },
        x,
        y + 0.36 * 2.5,
        'middle',
      ),
    );
  }
  const side = 2 * NUMBER_RADIUS;
  return {
    items: [...lines, ...numbers],
    taken: placed.map(
      ([x, y]): PaperBox => ({
        x: x - NUMBER_RADIUS,
        y: y - NUMBER_RADIUS,
        width: side,
        height: side,
      }),
    ),
  };
}

/** Where the line ends, or leaves the map. */
function lastInFrame(from: PaperPoint, to: PaperPoint, frame: PaperBox): PaperPoint {
  const steps = 400;
  for (let step = steps; step > 0; step--) {
    const part = step / steps;
    const place: PaperPoint = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
    if (isInBox(frame, place, 2 * NUMBER_RADIUS)) return place;
  }
  return from;
}

/** Beside the end of the line, the nearest place where no other number stands. */
function freePlace(
  [x, y]: PaperPoint,
  placed: readonly PaperPoint[],
  frame: PaperBox,
  kept: readonly PaperBox[],
): PaperPoint {
  const isFree = ([atX, atY]: PaperPoint): boolean =>
    isInBox(frame, [atX, atY], NUMBER_RADIUS) &&
    kept.every((box) => !isInBox(box, [atX, atY], -NUMBER_RADIUS)) &&
    placed.every(([otherX, otherY]) => Math.hypot(otherX - atX, otherY - atY) > 2.1 * NUMBER_RADIUS);
  for (let away = 2.6; away < 20; away += 1.3)
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn * Math.PI) / 6 - Math.PI / 4;
      const place: PaperPoint = [x + away * Math.cos(angle), y + away * Math.sin(angle)];
      if (isFree(place)) return place;
    }
  return [x, y];
}
