import type { FontWeight } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import { wrapText } from '@/export/sheet/set-text';
import { POINT } from './slide';

/** From line to line, in ems, as the programs set Arial. */
const LINE = 1.2;

/**
 * The slides are shown in letters that the sheets do not have: Arial, which is narrower than ours, or what stands in
 * for it, which can be a tenth wider.
 */
const WIDEST = 1.1;

/** How letters of so many points are measured, so that they fit in whatever they are shown in. */
export function lookOf(points: number, weight: FontWeight = 'regular') {
  return { weight, size: WIDEST * points * POINT, colour: '#000000' } as const;
}

/** Height of text in millimetres. */
export function textHeight(
  text: string,
  width: number,
  points: number,
  measure: MeasureText,
  weight: FontWeight = 'regular',
): number {
  const lines = wrapText(text, width, lookOf(points, weight), measure);
  return Math.max(1, lines.length) * LINE * points * POINT;
}

/** The first of the sizes at which the height is no more than the room; the last where none is. */
export function fittingSize(
  sizes: readonly number[],
  room: number,
  heightAt: (points: number) => number,
): number {
  return sizes.find((points) => heightAt(points) <= room) ?? sizes.at(-1) ?? 10;
}
