import { PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type {
  CircleItem,
  DrawingItem,
  DrawingList,
  GlyphItem,
  GroupItem,
  ImageItem,
  PathItem,
  TextItem,
} from './drawing-list';
import { PdfContent, POINTS_PER_MILLIMETRE } from './pdf-content';
import { LETTER_UNITS, type Named, type PdfResources, type ResourceKind } from './pdf-resources';
import { layText, type TextRun } from './text-run';
import { traceItem, traceLine } from './trace-item';

export type WrittenContent = {
  readonly bytes: Uint8Array;
  readonly uses: ReadonlyMap<ResourceKind, ReadonlyMap<PDFName, PDFRef>>;
};

/** One page of a drawing as operators, with what it uses of the document. */
export function writeContent(drawing: DrawingList, resources: PdfResources): WrittenContent {
  const writer = new PageWriter(resources, drawing.heightMillimetres);
  const { widthMillimetres: width, heightMillimetres: height, background } = drawing;
  const page = {
    type: 'path',
    isClosed: true,
    lines: [Float64Array.of(0, 0, width, 0, width, height, 0, height)],
  };
  writer.item({ ...page, type: 'path', fill: { colour: background } });
  for (const item of drawing.items) writer.item(item);
  return { bytes: writer.content.finish(), uses: writer.uses };
}

class PageWriter {
  readonly content: PdfContent;
  readonly uses = new Map<ResourceKind, Map<PDFName, PDFRef>>();

  constructor(
    readonly resources: PdfResources,
    heightMillimetres: number,
  ) {
    this.content = new PdfContent(POINTS_PER_MILLIMETRE, heightMillimetres * POINTS_PER_MILLIMETRE);
  }

  item(item: DrawingItem): void {
    if (item.type === 'group') this.#group(item);
    else if (item.type === 'text') this.#text(item);
    else if (item.type === 'image') this.#image(item);
    else this.#shape(item);
  }

  #group({ layer, clip, items }: GroupItem): void {
    const { content } = this;
    if (layer) {
      const name = this.#use('Properties', this.resources.layer(layer.id, layer.title));
      content.out.text(`/OC /${name} BDC\n`);
    }
    // What is set within a layer may not be relied on after it: its marks stand inside a state of their own.
    content.save();
    if (clip) {
      for (const line of clip) traceLine(line, true, content);
      content.out.text('W* n\n');
    }
    for (const item of items) this.item(item);
    content.restore();
    if (layer) content.out.text('EMC\n');
  }

  #shape(item: PathItem | CircleItem | GlyphItem): void {
    const { content } = this;
    const { fill } = item;
    const stroke = item.stroke && item.stroke.widthMillimetres > 0 ? item.stroke : undefined;
    if (!(fill || stroke)) return;
    this.#opacity(fill?.opacity ?? 1, stroke?.opacity ?? 1);
    if (fill) content.fill(fill);
    if (stroke) content.stroke(stroke);
    traceItem(item, content);
    // Holes of a path are outlines too; signs are filled as SVG fills them.
    const rule = item.type === 'path' && fill ? '*' : '';
    const operator = fill && stroke ? 'B' : fill ? 'f' : 'S';
    content.out.text(`${operator}${rule}\n`);
  }

  #text(item: TextItem): void {
    if (item.text === '') return;
    const { content, resources } = this;
    const run = layText(item, resources.book);
    this.#opacity(1, 1);
    if (item.halo && item.halo.widthMillimetres > 0) this.#halo(item, run);
    content.fillColour(item.colour);
    const font = this.#use('Font', resources.font(item.weight));
    // Letters that are turned or set apart would else be read one by one, in the order of their heights.
    content.out.text(`/Span <</ActualText ${PDFHexString.fromText(item.text)}>> BDC\nBT\n`);
    content.out.text(`/${font} `);
    content.out.number(item.sizeMillimetres * POINTS_PER_MILLIMETRE);
    content.out.text('Tf\n');
    content.out.number((item.letterSpacingMillimetres ?? 0) * POINTS_PER_MILLIMETRE);
    content.out.text('Tc\n');
    content.matrix([run.cos, -run.sin, run.sin, run.cos, ...this.#start(run)], 'Tm');
    content.out.text(`<${resources.encode(item.text, item.weight)}> Tj\nET\nEMC\n`);
  }

  #halo(item: TextItem, run: TextRun): void {
    const { halo } = item;
    if (!halo) return;
    const { content, resources } = this;
    const unit = (item.sizeMillimetres * POINTS_PER_MILLIMETRE) / LETTER_UNITS;
    const [cos, sin] = [run.cos * unit, run.sin * unit];
    content.save();
    // The stroke lies half inside the letter, so that it must be twice as wide as what is kept free.
    const width = (2 * halo.widthMillimetres) / unit;
    content.stroke({ colour: halo.colour, widthMillimetres: width, join: 'round', cap: 'round' });
    content.matrix([cos, -sin, sin, cos, ...this.#start(run)], 'cm');
    let from = 0;
    for (const { character, glyph, along } of run.letters) {
      if (glyph.outline.steps === '') continue;
      const units = (along / item.sizeMillimetres) * LETTER_UNITS;
      if (units !== from) content.matrix([1, 0, 0, 1, units - from, 0], 'cm');
      from = units;
      content.out.text(
        `/${this.#use('XObject', resources.letterOutline(character, item.weight, glyph))} Do\n`,
      );
    }
    content.restore();
  }

  #image(item: ImageItem): void {
    const { content } = this;
    const { x, y, width, height } = item.box;
    const sides = [width * POINTS_PER_MILLIMETRE, 0, 0, height * POINTS_PER_MILLIMETRE];
    this.#opacity(item.opacity ?? 1, 1);
    content.save();
    content.matrix(
      [...sides, x * POINTS_PER_MILLIMETRE, content.top - (y + height) * POINTS_PER_MILLIMETRE],
      'cm',
    );
    content.out.text(`/${this.#use('XObject', this.resources.image(item))} Do\n`);
    content.restore();
  }

  #opacity(fill: number, stroke: number): void {
    this.content.graphicsState(this.#use('ExtGState', this.resources.opacity(fill, stroke)));
  }

  #start(run: TextRun): [number, number] {
    return [run.x * POINTS_PER_MILLIMETRE, this.content.top - run.y * POINTS_PER_MILLIMETRE];
  }

  #use(kind: ResourceKind, { name, ref }: Named): string {
    const used = this.uses.get(kind) ?? new Map<PDFName, PDFRef>();
    this.uses.set(kind, used.set(PDFName.of(name), ref));
    return name;
  }
}
