import type { TextItem } from './drawing-list';
import type { FontBook, FontGlyph } from './font-book';

type RunLetter = {
  readonly character: string;
  readonly glyph: FontGlyph;
  /** Millimetres from the start of the line to the start of the letter. */
  readonly along: number;
};

/** A text with each letter in its place: what makes all writers set the same line. */
export type TextRun = {
  readonly letters: readonly RunLetter[];
  readonly width: number;
  /** Where the first letter starts on paper. */
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
};

export function layText(item: TextItem, book: FontBook): TextRun {
  const spacing = item.letterSpacingMillimetres ?? 0;
  const letters: RunLetter[] = [];
  let along = 0;
  for (const character of item.text) {
    const glyph = book.glyphOf(character, item.weight);
    letters.push({ character, glyph, along });
    along += glyph.advance * item.sizeMillimetres + spacing;
  }
  const width = letters.length === 0 ? 0 : along - spacing;
  const angle = ((item.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const back = { start: 0, middle: width / 2, end: width }[item.anchor];
  return { letters, width, x: item.x - back * cos, y: item.y - back * sin, cos, sin };
}
