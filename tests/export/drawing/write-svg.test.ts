import { create } from '@cantoo/fontkit';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { DrawingItem, DrawingList } from '@/export/drawing/drawing-list';
import { subsetFont } from '@/export/drawing/font-subset';
import { writeSvg } from '@/export/drawing/write-svg';
import { DETAILS, LETTERS, rectangle, sampleDrawing, text } from './sample-drawing';
import { openTestFonts } from './test-fonts';

const book = openTestFonts();

function open(drawing: DrawingList): { root: Element; all: (name: string) => Element[] } {
  const faults: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => void faults.push(`${level}: ${message}`) });
  const document = parser.parseFromString(writeSvg(drawing, DETAILS, book), 'image/svg+xml');
  expect(faults).toEqual([]);
  const root = document.documentElement as Element;
  return { root, all: (name) => [...root.getElementsByTagName(name)] };
}

const drawingOf = (items: readonly DrawingItem[]): DrawingList => ({ ...sampleDrawing(), items });

describe('a written SVG', () => {
  it('is well formed and in millimetres', () => {
    const { root } = open(sampleDrawing());
    expect(root.getAttribute('width')).toBe('420mm');
    expect(root.getAttribute('height')).toBe('297mm');
    expect(root.getAttribute('viewBox')).toBe('0 0 420 297');
  });

  it('keeps every text as text', () => {
    const words = open(sampleDrawing())
      .all('text')
      .map((element) => element.textContent);
    expect(words).toEqual([
      LETTERS,
      'KHU CÔNG NGHIỆP',
      'Đường cao tốc Hạ Long – Vân Đồn',
      '1:150 000 AV -> 20x30',
    ]);
  });

  it('takes names from outside as text, never as markup', () => {
    const name = '<script>alert("1")</script> & \u0000\u0008 ]]> \ud800 a';
    const layer = { id: 'a"><x/>', title: name };
    const { all } = open(drawingOf([{ type: 'group', layer, items: [text(name, 1, 1)] }]));
    expect(all('script')).toHaveLength(0);
    expect(all('text')[0]?.textContent).toBe('<script>alert("1")</script> &  ]]>  a');
    expect(all('g')[0]?.getAttribute('id')).toBe('layer-a___x__');
  });

  it('has layers, clips, opacity and holes', () => {
    const { all } = open(sampleDrawing());
    const [zones] = all('g');
    expect(zones?.getAttribute('id')).toBe('layer-zones');
    expect(zones?.getAttribute('inkscape:groupmode')).toBe('layer');
    expect(zones?.getAttribute('inkscape:label')).toBe('Khu công nghiệp');
    expect(zones?.getAttribute('clip-path')).toBe('url(#clip)');
    expect(all('clipPath')[0]?.getAttribute('id')).toBe('clip');
    const land = all('path').find((element) => element.getAttribute('fill-rule') === 'evenodd');
    expect(land?.getAttribute('fill-opacity')).toBe('0.5');
    expect(land?.getAttribute('d')).toBe('M40 60 160 60 160 150 40 150ZM70 80 100 80 100 110 70 110Z');
  });

  it('gives layers of the same name names of their own', () => {
    const group: DrawingItem = {
      type: 'group',
      layer: { id: 'a', title: 'A' },
      clip: [rectangle(0, 0, 9, 9)],
      items: [],
    };
    const { all } = open(drawingOf([group, group]));
    const ids = [...all('g'), ...all('clipPath')].map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(4);
  });

  it('keeps the width of a sign’s lines on paper', () => {
    const sign = open(sampleDrawing())
      .all('path')
      .find((element) => element.getAttribute('transform'));
    expect(sign?.getAttribute('transform')).toBe('translate(274 74) scale(0.5)');
    expect(sign?.getAttribute('stroke-width')).toBe('0.8');
  });

  it('brings the letters along that it uses, and no other', () => {
    const [style] = open(drawingOf([text('Ỷ đ', 1, 1), text('B', 1, 1, { weight: 'bold' })])).all('style');
    const faces = [
      ...(style?.textContent ?? '').matchAll(/font-weight:(\d+);src:url\(data:font\/ttf;base64,([^)]+)\)/g),
    ];
    expect(faces.map(([, weight]) => weight)).toEqual(['400', '700']);
    const font = create(Uint8Array.from(atob(faces[0]?.[2] ?? ''), (letter) => letter.charCodeAt(0)));
    const letters = 'characterSet' in font ? font.characterSet : [];
    expect(String.fromCodePoint(...letters)).toBe(' đỶ');
  });

  it('refuses coordinates that are no numbers', () => {
    const drawing = drawingOf([
      { type: 'circle', x: Number.NaN, y: 1, radius: 1, fill: { colour: '#000000' } },
    ]);
    expect(() => writeSvg(drawing, DETAILS, book)).toThrow(RangeError);
  });
});

describe('a part of a font', () => {
  it('measures as the whole does and has right check sums', () => {
    const part = subsetFont(book.files.regular, LETTERS, 'Inter');
    const font = create(part);
    if (!('layout' in font)) throw new TypeError('not a font');
    for (const letter of LETTERS) {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      expect((glyph?.advanceWidth ?? 0) / font.unitsPerEm).toBeCloseTo(
        book.glyphOf(letter, 'regular').advance,
        9,
      );
    }
    // The sum over the whole file is a constant (OpenType, head).
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    let sum = 0;
    for (let at = 0; at < part.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    expect(part.length).toBeLessThan(20_000);
  });
});
