import { create } from '@cantoo/fontkit';
import { FONT_WEIGHTS, type FontWeight } from './drawing-list';
import { type Outline, OutlinePen } from './outline';

/** The TrueType file of each weight, whole: built-in and split fonts lose Vietnamese letters. */
export type FontFiles = Readonly<Record<FontWeight, Uint8Array>>;

/** Lengths in ems. */
export type FontGlyph = {
  /** Number in the font file; 0 is the sign for a letter that it lacks. */
  readonly id: number;
  readonly advance: number;
  /** About the start of the letter on its base line, y down. */
  readonly outline: Outline;
};

/** Heights in ems: above the base line positive, below it negative. */
type FontLine = {
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
};

/** Measures of the letters on paper, the same for every writer: letter by letter, no kerning, no ligatures. */
export type FontBook = {
  readonly files: FontFiles;
  /**
   * Millimetres from the start of the first letter to the end of the last.
   * @param letterSpacing millimetres between letters
   */
  readonly widthOf: (
    text: string,
    weight: FontWeight,
    sizeMillimetres: number,
    letterSpacing?: number,
  ) => number;
  readonly lineOf: (weight: FontWeight) => FontLine;
  readonly glyphOf: (character: string, weight: FontWeight) => FontGlyph;
  /** Letters that the font lacks, each once: they would print as empty boxes. */
  readonly missingIn: (text: string, weight: FontWeight) => readonly string[];
};

type FontFile = ReturnType<typeof openFont>;

function openFont(bytes: Uint8Array) {
  const font = create(bytes);
  if (!('glyphForCodePoint' in font)) throw new TypeError('a collection of fonts, not one');
  return font;
}

/** @throws whatever is wrong with a file: fonts are part of the program */
export function openFontBook(files: FontFiles): FontBook {
  const fonts = new Map<FontWeight, FontFile>();
  const glyphs = Object.fromEntries(FONT_WEIGHTS.map((weight) => [weight, new Map()])) as Readonly<
    Record<FontWeight, Map<string, FontGlyph>>
  >;

  function fontOf(weight: FontWeight): FontFile {
    const opened = fonts.get(weight) ?? openFont(files[weight]);
    fonts.set(weight, opened);
    return opened;
  }

  function glyphOf(character: string, weight: FontWeight): FontGlyph {
    const known = glyphs[weight].get(character);
    if (known) return known;
    const glyph = readGlyph(fontOf(weight), character);
    glyphs[weight].set(character, glyph);
    return glyph;
  }

  return {
    files,
    glyphOf,
    widthOf(text, weight, sizeMillimetres, letterSpacing = 0) {
      let ems = 0;
      let letters = 0;
      for (const character of text) {
        ems += glyphOf(character, weight).advance;
        letters++;
      }
      return ems * sizeMillimetres + Math.max(0, letters - 1) * letterSpacing;
    },
    lineOf(weight) {
      const { ascent, descent, capHeight, xHeight, unitsPerEm } = fontOf(weight);
      return {
        ascender: ascent / unitsPerEm,
        descender: descent / unitsPerEm,
        capHeight: capHeight / unitsPerEm,
        xHeight: xHeight / unitsPerEm,
      };
    },
    missingIn: (text, weight) =>
      [...new Set(text)].filter((character) => glyphOf(character, weight).id === 0),
  };
}

function readGlyph(font: FontFile, character: string): FontGlyph {
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0) ?? font.getGlyph(0);
  if (!glyph) throw new TypeError('a font without a sign for missing letters');
  const ems = 1 / font.unitsPerEm;
  const pen = new OutlinePen();
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map(
      (value, at) => (at % 2 ? -value : value) * ems,
    );
    if (command === 'moveTo') pen.moveTo(a, b);
    else if (command === 'lineTo') pen.lineTo(a, b);
    else if (command === 'quadraticCurveTo') pen.quadraticCurveTo(a, b, c, d);
    else if (command === 'bezierCurveTo') pen.bezierCurveTo(a, b, c, d, e, f);
    else pen.closePath();
  }
  return { id: glyph.id, advance: glyph.advanceWidth * ems, outline: pen.finish() };
}
