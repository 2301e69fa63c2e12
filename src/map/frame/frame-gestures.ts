import { nearestRound, nextRound, type SheetPlace } from '@/domain/sheet-frame';

export type ScreenPoint = readonly [x: number, y: number];

/** In the order of `frameCorners`. */
export const CORNER_NAMES = ['nw', 'ne', 'se', 'sw'] as const;

const distance = ([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number => Math.hypot(ax - bx, ay - by);

/** A corner that is dragged away from the middle shows more, in round steps. */
export function draggedScale(
  denominator: number,
  middle: ScreenPoint,
  from: ScreenPoint,
  to: ScreenPoint,
): number {
  const before = distance(middle, from);
  return before < 1 ? denominator : nearestRound((denominator * distance(middle, to)) / before);
}

/** Of the frame's sides, for a press of an arrow key; with Shift. */
const STEP = 0.1;
const FINE_STEP = 0.01;

const ARROWS: Readonly<Record<string, ScreenPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Shares of the frame's width and height by which a key moves it; null where it does not. */
export function keyedMove(key: string, isFine: boolean): ScreenPoint | null {
  const arrow = ARROWS[key];
  const step = isFine ? FINE_STEP : STEP;
  return arrow ? [arrow[0] * step, arrow[1] * step] : null;
}

/** The scale that a key gives; null where it gives none. */
export function keyedScale(key: string, { scaleDenominator }: Pick<SheetPlace, 'scaleDenominator'>) {
  if (key === '+' || key === '=') return nextRound(scaleDenominator, 'more');
  return key === '-' ? nextRound(scaleDenominator, 'less') : null;
}
