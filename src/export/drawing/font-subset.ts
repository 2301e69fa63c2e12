import { create } from '@cantoo/fontkit';
import { readFontTables, tableBytes, writeFontTables } from './font-tables';

/**
 * The part of a TrueType font that a text needs, as a whole font that browsers open. The font tool writes parts for
 * PDF, which need no table from letters to glyphs, no name and no metrics for lines: these are added.
 */
export function subsetFont(bytes: Uint8Array, characters: Iterable<string>, family: string): Uint8Array {
  const font = create(bytes);
  if (!('createSubset' in font)) throw new TypeError('a collection of fonts, not one');
  const subset = font.createSubset();
  const glyphs = new Map<number, number>();
  for (const character of [...new Set(characters)].sort()) {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(codePoint);
    if (glyph && glyph.id !== 0) glyphs.set(codePoint, subset.includeGlyph(glyph));
  }
  const tables = new Map(readFontTables(subset.encode()));
  const lines = readFontTables(bytes).get('OS/2');
  if (lines) tables.set('OS/2', lines);
  tables.set('cmap', characterMap(glyphs));
  tables.set('name', nameTable(family));
  tables.set(
    'post',
    tableBytes(32, (view) => view.setUint32(0, 0x00030000)),
  );
  return writeFontTables(tables);
}

/** Format 12: runs of letters with glyphs of the same order (OpenType, cmap). */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...glyphs].sort(([a], [b]) => a - b);
  const length = 16 + entries.length * 12;
  return tableBytes(12 + length, (view) => {
    view.setUint16(2, 1);
    // For Windows and everything newer: the whole of Unicode.
    view.setUint16(4, 3);
    view.setUint16(6, 10);
    view.setUint32(8, 12);
    view.setUint16(12, 12);
    view.setUint32(16, length);
    view.setUint32(24, entries.length);
    entries.forEach(([codePoint, glyph], at) => {
      view.setUint32(28 + at * 12, codePoint);
      view.setUint32(32 + at * 12, codePoint);
      view.setUint32(36 + at * 12, glyph);
    });
  });
}

/** Family, style, unique and full name, version and PostScript name: what a font must be called by. */
function nameTable(family: string): Uint8Array {
  const names = [family, 'Regular', `${family} part`, family, 'Version 1.000', family.replaceAll(' ', '')];
  const head = 6 + names.length * 12;
  const size = names.reduce((sum, name) => sum + name.length * 2, 0);
  return tableBytes(head + size, (view) => {
    view.setUint16(2, names.length);
    view.setUint16(4, head);
    let offset = 0;
    names.forEach((name, at) => {
      const record = [3, 1, 0x0409, at + 1, name.length * 2, offset];
      record.forEach((value, field) => {
        view.setUint16(6 + at * 12 + field * 2, value);
      });
      for (let letter = 0; letter < name.length; letter++)
        view.setUint16(head + offset + letter * 2, name.charCodeAt(letter));
      offset += name.length * 2;
    });
  });
}
