import { describe, expect, it } from 'vitest';
import { openTestFonts } from './test-fonts';

const book = openTestFonts();

describe('a font book', () => {
  it('measures letter by letter, without pairs and joined signs', () => {
    const pair = book.widthOf('AV', 'regular', 10);
    expect(pair).toBeCloseTo(book.widthOf('A', 'regular', 10) + book.widthOf('V', 'regular', 10), 9);
    // Advances of Inter Regular: 1413 of 2048 units each.
    expect(pair).toBeCloseTo((2 * 1413 * 10) / 2048, 9);
    expect(book.widthOf('->', 'regular', 10)).toBeCloseTo(((942 + 1355) * 10) / 2048, 9);
  });

  it('adds letter spacing between letters only', () => {
    const plain = book.widthOf('ABC', 'bold', 4);
    expect(book.widthOf('ABC', 'bold', 4, 0.5)).toBeCloseTo(plain + 1, 9);
    expect(book.widthOf('', 'bold', 4, 0.5)).toBe(0);
  });

  it('has every Vietnamese letter in each weight, and says which letters it lacks', () => {
    const letters = 'Ỷ Ữ Ỡ Ẵ Ộ đ Đ ặ ễ ợ ự ₫ ± ≈ × – ° ′ ″'.normalize('NFC');
    for (const weight of ['regular', 'semibold', 'bold'] as const)
      expect(book.missingIn(letters, weight)).toEqual([]);
    expect(book.missingIn('khu 工業 工', 'regular')).toEqual(['工', '業']);
  });

  it('gives heights in ems and outlines with y down', () => {
    const { ascender, descender, capHeight } = book.lineOf('regular');
    expect(ascender).toBeCloseTo(0.96875, 5);
    expect(descender).toBeLessThan(-0.2);
    const { outline } = book.glyphOf('H', 'regular');
    const heights = outline.points.filter((_, at) => at % 2 === 1);
    expect(Math.min(...heights)).toBeCloseTo(-capHeight, 3);
    expect(Math.max(...heights)).toBeCloseTo(0, 9);
  });
});
