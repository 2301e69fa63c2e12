import type { PaperBox } from '@/export/drawing/drawing-list';
import { xmlText } from '@/export/drawing/svg-text';
import { DECLARATION, GROUP, NAMESPACES, type Relation } from './part-xml';
import type { Slide, SlideCell, SlideParagraph, SlideShape } from './slide';

/** English metric units to a millimetre. */
const EMU = 36_000;
const emu = (millimetres: number): number => Math.round(millimetres * EMU);

const LANGUAGES: Readonly<Record<string, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A slide as its part of the package, with what it refers to. */
export type SlidePart = {
  readonly xml: string;
  readonly relations: readonly Relation[];
  /** In the order of their numbers, which go on over the slides. */
  readonly pictures: readonly Uint8Array[];
};

/** @param firstPicture the number of the first picture of this slide in the package */
export function slidePart({ shapes }: Slide, firstPicture: number, language: string): SlidePart {
  const relations: Relation[] = [{ type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }];
  const pictures: Uint8Array[] = [];
  const relate = (type: string, target: string): string => {
    const at = relations.findIndex((one) => one.target === target);
    return `rId${at < 0 ? relations.push({ type, target }) : at + 1}`;
  };
  const draft: Draft = {
    language: LANGUAGES[language] ?? language,
    linkTo: (number) => relate('slide', `slide${number}.xml`),
    pictureOf: (png) => relate('image', `../media/image${firstPicture + pictures.push(png) - 1}.png`),
  };
  const body = shapes.map((shape, at) => shapeXml(shape, at + 2, draft)).join('');
  const xml = `${DECLARATION}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, relations, pictures };
}

type Draft = {
  readonly language: string;
  /** Both give the id of a relation. */
  readonly linkTo: (slide: number) => string;
  readonly pictureOf: (png: Uint8Array) => string;
};

type Table = Extract<SlideShape, { type: 'table' }>;

function shapeXml(shape: SlideShape, id: number, draft: Draft): string {
  const name = `<p:cNvPr id="${id}" name="${xmlText(shape.name)}"`;
  const outline = `<p:spPr>${transform('a', shape.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  const box = `<p:nvSpPr>${name}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>${outline}`;
  switch (shape.type) {
    case 'title':
      return `<p:sp><p:nvSpPr>${name}/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>${outline}${textBody(paragraphXml(shape.paragraph, draft), 'b')}</p:sp>`;
    case 'text': {
      const paragraphs = shape.paragraphs.map((paragraph) => paragraphXml(paragraph, draft)).join('');
      return `<p:sp>${box}${textBody(paragraphs, shape.anchor === 'bottom' ? 'b' : 't')}</p:sp>`;
    }
    case 'number':
      return `<p:sp>${box}${textBody(`<a:p><a:pPr algn="r"/><a:fld id="{7A1D0C52-6B0E-4E0B-9F43-2B5A1C6D8E90}" type="slidenum">${runLook(shape, draft)}<a:t>‹#›</a:t></a:fld></a:p>`, 'b')}</p:sp>`;
    case 'picture':
      return `<p:pic><p:nvPicPr>${name} descr="${xmlText(shape.description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${draft.pictureOf(shape.png)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>${outline}</p:pic>`;
    case 'table':
      return `<p:graphicFrame><p:nvGraphicFramePr>${name}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform('p', shape.box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(shape, draft)}</a:graphicData></a:graphic></p:graphicFrame>`;
  }
}

function transform(prefix: 'a' | 'p', { x, y, width, height }: PaperBox): string {
  const size = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<${prefix}:xfrm>${size}</${prefix}:xfrm>`;
}

/** Text keeps to its box when it is changed: the programs make it smaller. */
function textBody(paragraphs: string, anchor: 't' | 'b'): string {
  return `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody>`;
}

function paragraphXml(paragraph: SlideParagraph, draft: Draft): string {
  const { text, align, leadsTo } = paragraph;
  const link =
    leadsTo === undefined
      ? ''
      : `<a:hlinkClick r:id="${draft.linkTo(leadsTo)}" action="ppaction://hlinksldjump"/>`;
  const properties = `<a:pPr algn="${align === 'right' ? 'r' : 'l'}"/>`;
  if (text === '') return `<a:p>${properties}</a:p>`;
  return `<a:p>${properties}<a:r>${runLook(paragraph, draft, link)}<a:t>${xmlText(text)}</a:t></a:r></a:p>`;
}

function runLook(
  { points, colour, isBold = false }: Pick<SlideParagraph, 'points' | 'colour' | 'isBold'>,
  { language }: Draft,
  link = '',
): string {
  return `<a:rPr lang="${language}" sz="${Math.round(points * 100)}" b="${isBold ? 1 : 0}" dirty="0">${fillXml(colour)}${link}</a:rPr>`;
}

const fillXml = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;

function tableXml({ widths, rows, colour }: Table, draft: Draft): string {
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map(({ height, cells }) => {
    const xml = cells.map((cell) => cellXml(cell, colour, draft)).join('');
    return `<a:tr h="${emu(height)}">${xml}</a:tr>`;
  });
  return `<a:tbl><a:tblPr/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl>`;
}

/** Space in a cell, millimetres: beside and above its text. */
export const CELL_PAD = { beside: 1, above: 0.55 } as const;

function cellXml(cell: SlideCell, rule: string, draft: Draft): string {
  const { paragraphs, columns = 1, fill } = cell;
  const [beside, above] = [emu(CELL_PAD.beside), emu(CELL_PAD.above)];
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
  const below = `<a:lnB w="6350">${fillXml(rule)}</a:lnB>`;
  const properties = `<a:tcPr marL="${beside}" marR="${beside}" marT="${above}" marB="${above}" anchor="ctr">${none}${below}${fill === undefined ? '<a:noFill/>' : fillXml(fill)}</a:tcPr>`;
  const texts = paragraphs.map((paragraph) => paragraphXml(paragraph, draft)).join('');
  const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${texts}</a:txBody>`;
  const first = `<a:tc${columns > 1 ? ` gridSpan="${columns}"` : ''}>${body}${properties}</a:tc>`;
  // What a wide cell covers stands in the row all the same.
  const covered = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>';
  return first + covered.repeat(columns - 1);
}
