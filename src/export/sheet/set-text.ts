import type { FontWeight, TextItem } from '@/export/drawing/drawing-list';
import type { MeasureText } from './measure-text';

/** From one base line to the next, in ems; Vietnamese capitals carry two marks. */
export const LINE_HEIGHT = 1.34;
/** From the top of a line to its base line, in ems. */
const ASCENT = 1.0;

export type TextLook = {
  readonly weight: FontWeight;
  readonly size: number;
  readonly colour: string;
  readonly letterSpacing?: number;
};

/** Text as paper can show it: composed letters, no line breaks, no control or direction characters. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Lines of the user's own, empty ones at the end left out. */
export function ownLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .filter((line, at, all) => line !== '' || all.slice(at).some((later) => later !== ''));
}

/** Words on as many lines as a width asks for; a word that is longer than the width is cut. */
export function wrapText(
  text: string,
  width: number,
  { weight, size, letterSpacing = 0 }: Omit<TextLook, 'colour'>,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => measure(words, weight, size, letterSpacing) <= width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(word) ? [word] : cutWord(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A line made shorter where it is too long, with an ellipsis. */
export function shortenText(text: string, width: number, look: TextLook, measure: MeasureText): string {
  const fits = (words: string): boolean =>
    measure(words, look.weight, look.size, look.letterSpacing) <= width;
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

export function textItem(
  text: string,
  look: TextLook,
  x: number,
  y: number,
  anchor: TextItem['anchor'] = 'start',
): TextItem {
  const { weight, size, colour, letterSpacing } = look;
  return {
    type: 'text',
    text,
    x,
    y,
    anchor,
    weight,
    sizeMillimetres: size,
    colour,
    ...(letterSpacing ? { letterSpacingMillimetres: letterSpacing } : {}),
  };
}

/** Lines one below the other, the first one's top at `y`. */
export function textLines(
  lines: readonly string[],
  look: TextLook,
  x: number,
  y: number,
  anchor: TextItem['anchor'] = 'start',
): readonly TextItem[] {
  return lines.flatMap((line, at) =>
    line === '' ? [] : textItem(line, look, x, y + (ASCENT + at * LINE_HEIGHT) * look.size, anchor),
  );
}
