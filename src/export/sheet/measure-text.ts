import type { FontWeight } from '@/export/drawing/drawing-list';

/**
 * Millimetres that a line of text takes, set letter by letter.
 * @param letterSpacing millimetres between letters
 */
export type MeasureText = (
  text: string,
  weight: FontWeight,
  sizeMillimetres: number,
  letterSpacing?: number,
) => number;
