import type { Position } from 'geojson';
import type { Line } from '@/export/drawing/drawing-list';
import type { PaperPoint } from '@/export/sheet/sheet-plane';
import { boxOfLine } from '@/geometry/clip-line';
import { labelPoint } from '@/geometry/label-point';
import type { LabelPosition } from './label-request';
import type { LabelSetting } from './map-label';

/** Kept free round the letters. */
const ROOM_MILLIMETRES = 0.35;

type Direction = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1; readonly cost: number };

/** Right of a sign first, as names are read; then left, above, below, and the corners between. */
const BESIDE_SIGN: readonly Direction[] = [
  { x: 1, y: 0, cost: 0 },
  { x: -1, y: 0, cost: 0.08 },
  { x: 0, y: 1, cost: 0.12 },
  { x: 0, y: -1, cost: 0.14 },
  { x: 1, y: -1, cost: 0.2 },
  { x: 1, y: 1, cost: 0.22 },
  { x: -1, y: -1, cost: 0.26 },
  { x: -1, y: 1, cost: 0.28 },
];

function positionAt(
  setting: number,
  { width, height, cost: own }: LabelSetting,
  [x, y]: PaperPoint,
  align: LabelPosition['align'],
  cost: number,
  angle = 0,
): LabelPosition {
  const box = {
    x,
    y,
    halfWidth: width / 2 + ROOM_MILLIMETRES,
    halfHeight: height / 2 + ROOM_MILLIMETRES,
    angle,
  };
  return { box, setting, align, cost: cost + own };
}

/** Round a box on paper that the label belongs to: a sign, or a small area. */
export function positionsRound(
  [x, y]: PaperPoint,
  halfX: number,
  halfY: number,
  settings: readonly LabelSetting[],
  cost = 0,
): readonly LabelPosition[] {
  return settings.flatMap((setting, at) =>
    [0.8, 2.4].flatMap((gap, farther) =>
      BESIDE_SIGN.map((direction) => {
        const isCorner = direction.x !== 0 && direction.y !== 0;
        const near = isCorner ? 0.75 : 1;
        const awayX = direction.x * (near * halfX + gap + setting.width / 2);
        const awayY = direction.y * (near * halfY + gap + setting.height / 2);
        const align = direction.x === 0 ? 'middle' : direction.x > 0 ? 'start' : 'end';
        return positionAt(at, setting, [x + awayX, y + awayY], align, cost + direction.cost + 0.35 * farther);
      }),
    ),
  );
}

/** On a point that has no sign, and somewhat off it. */
export function positionsOn(
  [x, y]: PaperPoint,
  reach: number,
  settings: readonly LabelSetting[],
): readonly LabelPosition[] {
  return settings.flatMap((setting, at) =>
    [-2, -1, 0, 1, 2].flatMap((across) =>
      [-2, -1, 0, 1, 2].map((down) =>
        positionAt(
          at,
          setting,
          [x + (across * reach) / 2, y + (down * reach) / 3],
          'middle',
          0.12 * Math.hypot(across, down),
        ),
      ),
    ),
  );
}

const STEPS = 7;

/** In an area: at its middle, then elsewhere in it, if it is large enough for the words; then round it. */
export function positionsIn(
  rings: readonly Line[],
  settings: readonly LabelSetting[],
): readonly LabelPosition[] {
  const largest = [...rings].sort((a, b) => extentOf(b) - extentOf(a))[0];
  if (!largest) return [];
  const [left, top, right, bottom] = boxOfLine(largest);
  const [middleX = 0, middleY = 0] = labelPoint({ type: 'Polygon', coordinates: rings.map(toRing) });
  const [width, height] = [right - left, bottom - top];
  const inside = settings.flatMap((setting, at) => {
    const isRoomy = width > setting.width && height > 1.6 * setting.height;
    const here = positionAt(at, setting, [middleX, middleY], 'middle', isRoomy ? 0 : 0.3);
    if (!isRoomy) return [here];
    const others = gridOf(left, top, width, height)
      .filter(([x, y]) => isInside(rings, x, y))
      .map(([x, y]) => {
        const away = Math.hypot((x - middleX) / width, (y - middleY) / height);
        return positionAt(at, setting, [x, y], 'middle', 0.1 + 0.5 * away);
      });
    return [here, ...others];
  });
  const aroundCost = Math.min(width, height) > 30 ? 1.2 : 0.2;
  return [
    ...inside,
    ...positionsRound([(left + right) / 2, (top + bottom) / 2], width / 2, height / 2, settings, aroundCost),
  ];
}

function gridOf(left: number, top: number, width: number, height: number): readonly PaperPoint[] {
  return Array.from(
    { length: STEPS * STEPS },
    (_, at): PaperPoint => [
      left + (width * ((at % STEPS) + 0.5)) / STEPS,
      top + (height * (Math.floor(at / STEPS) + 0.5)) / STEPS,
    ],
  );
}

function extentOf(line: Line): number {
  const [left, top, right, bottom] = boxOfLine(line);
  return (right - left) * (bottom - top);
}

function toRing(line: Line): Position[] {
  const ring = Array.from(
    { length: line.length / 2 },
    (_, at): Position => [line[2 * at] as number, line[2 * at + 1] as number],
  );
  return ring[0] ? [...ring, ring[0]] : ring;
}

/** By the even-odd rule. */
function isInside(rings: readonly Line[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const [x1, y1] = [ring[at] as number, ring[at + 1] as number];
      const [x2, y2] = [ring[last] as number, ring[last + 1] as number];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Along the rim of a ring, from its top to both sides. */
export function positionsOnRim(
  rings: readonly Line[],
  settings: readonly LabelSetting[],
): readonly LabelPosition[] {
  const corners = rings.flatMap((ring) =>
    Array.from(
      { length: ring.length / 2 },
      (_, at): PaperPoint => [ring[2 * at] as number, ring[2 * at + 1] as number],
    ),
  );
  const ys = corners.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const every = Math.max(1, Math.floor(corners.length / 64));
  return settings.flatMap((setting, at) =>
    corners
      .filter((_, corner) => corner % every === 0)
      .map((point) => positionAt(at, setting, point, 'middle', (point[1] - top) / Math.max(1, bottom - top))),
  );
}
