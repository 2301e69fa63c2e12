import { type PDFDocument, type PDFFont, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { DrawingItem, FontWeight, ImageItem } from './drawing-list';
import type { FontBook, FontGlyph } from './font-book';
import { traceOutline } from './outline';
import { PdfContent } from './pdf-content';
import { embedPlainPng } from './pdf-plain-image';
import { readPlainPng } from './plain-png';

/** Units of a letter's outline in an em. */
export const LETTER_UNITS = 1000;

const FEATURES = { liga: false, calt: false, kern: false };

type Layer = { readonly name: string; readonly title: string; readonly ref: PDFRef };
export type ResourceKind = 'Font' | 'ExtGState' | 'XObject' | 'Properties';
export type Named = { readonly name: string; readonly ref: PDFRef };

/** What pages of one document share: fonts, layers, opacities, images, outlines of letters. */
export class PdfResources {
  readonly #fonts = new Map<FontWeight, PDFFont>();
  readonly #images = new Map<Uint8Array, Named>();
  readonly #layers = new Map<string, Layer>();
  readonly #states = new Map<string, Named>();
  readonly #outlines = new Map<string, Named>();
  readonly #codes = new Map<string, string>();

  constructor(
    readonly document: PDFDocument,
    readonly book: FontBook,
  ) {}

  /** Fonts and images are embedded before the page is written, because embedding is asynchronous. */
  async prepare(items: readonly DrawingItem[]): Promise<void> {
    for (const item of items) {
      if (item.type === 'group') await this.prepare(item.items);
      else if (item.type === 'image') await this.#prepareImage(item);
      else if (item.type === 'text') await this.#prepareFont(item.weight);
    }
  }

  font(weight: FontWeight): Named {
    return { name: `F-${weight}`, ref: this.#fontOf(weight).ref };
  }

  /** The hexadecimal codes of a text in the embedded part of the font. */
  encode(text: string, weight: FontWeight): string {
    let codes = '';
    for (const character of text) {
      const key = `${weight}${character}`;
      let code = this.#codes.get(key);
      if (code === undefined) {
        code = this.#fontOf(weight).encodeText(character).asString();
        this.#codes.set(key, code);
      }
      codes += code;
    }
    return codes;
  }

  image({ bytes }: ImageItem): Named {
    const image = this.#images.get(bytes);
    if (!image) throw new RangeError('an image that was not prepared');
    return image;
  }

  opacity(fill: number, stroke: number): Named {
    return named(this.#states, `${fill} ${stroke}`, 'G', () => {
      const { context } = this.document;
      return context.register(context.obj({ Type: 'ExtGState', ca: fill, CA: stroke }));
    });
  }

  layer(id: string, title: string): Named {
    const known = this.#layers.get(id);
    if (known) return known;
    const { context } = this.document;
    const group = context.obj({ Type: 'OCG', Name: PDFHexString.fromText(title) });
    const layer = { name: `L${this.#layers.size}`, title, ref: context.register(group) };
    this.#layers.set(id, layer);
    return layer;
  }

  /**
   * The outline of a letter as a form that strokes it. Halos are drawn with these: as text they would stand twice
   * in what is copied, searched or read aloud.
   */
  letterOutline(character: string, weight: FontWeight, glyph: FontGlyph): Named {
    return named(this.#outlines, `${weight}${character}`, 'H', () => {
      const content = new PdfContent(LETTER_UNITS, 0);
      traceOutline(glyph.outline, { xx: 1, xy: 0, yx: 0, yy: 1, dx: 0, dy: 0 }, content);
      content.out.text('S\n');
      const { context } = this.document;
      const reach = 4 * LETTER_UNITS;
      const form = { Type: 'XObject', Subtype: 'Form', BBox: [-reach, -reach, reach, reach] };
      return context.register(context.flateStream(content.finish(), form));
    });
  }

  /** Layers of the whole document, in the order of first use, all shown. */
  writeLayers(): void {
    if (this.#layers.size === 0) return;
    const { context, catalog } = this.document;
    const refs = [...this.#layers.values()].map(({ ref }) => ref);
    const shown = { Order: refs, ON: refs, Name: PDFHexString.fromText('1') };
    catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: refs, D: shown }));
  }

  #fontOf(weight: FontWeight): PDFFont {
    const font = this.#fonts.get(weight);
    if (!font) throw new RangeError('a font that was not prepared');
    return font;
  }

  async #prepareFont(weight: FontWeight): Promise<void> {
    if (this.#fonts.has(weight)) return;
    // Six capitals and a plus say that this is a part of the font (ISO 32000-1, 9.6.4).
    const tag = { regular: 'MBREGU', semibold: 'MBSEMI', bold: 'MBBOLD' }[weight];
    const style = { regular: 'Regular', semibold: 'SemiBold', bold: 'Bold' }[weight];
    const options = { subset: true, features: FEATURES, customName: `${tag}+Inter-${style}` };
    this.#fonts.set(weight, await this.document.embedFont(this.book.files[weight], options));
  }

  async #prepareImage({ bytes, format }: ImageItem): Promise<void> {
    if (this.#images.has(bytes)) return;
    this.#images.set(bytes, { name: `I${this.#images.size}`, ref: await this.#embed(bytes, format) });
  }

  async #embed(bytes: Uint8Array, format: ImageItem['format']): Promise<PDFRef> {
    if (format === 'jpeg') return (await this.document.embedJpg(bytes)).ref;
    const plain = readPlainPng(bytes);
    return plain ? embedPlainPng(this.document, plain) : (await this.document.embedPng(bytes)).ref;
  }
}

function named(table: Map<string, Named>, key: string, letter: string, make: () => PDFRef): Named {
  const known = table.get(key);
  if (known) return known;
  const made = { name: `${letter}${table.size}`, ref: make() };
  table.set(key, made);
  return made;
}
