import { type DrawingItem, type DrawingList, FONT_WEIGHTS, type FontWeight } from './drawing-list';
import type { FontBook } from './font-book';
import { subsetFont } from './font-subset';
import { SvgItems } from './svg-items';
import { attributes, dataAddress, xmlText } from './svg-text';
import type { DocumentDetails } from './writing';

const WEIGHTS = { regular: 400, semibold: 600, bold: 700 } as const;

/**
 * A drawing as SVG 1.1 with `paint-order` of SVG 2, in millimetres. The letters that are used come along as part of
 * the font, so that it looks the same without Inter; layers are layers in Inkscape too.
 */
export function writeSvg(drawing: DrawingList, details: DocumentDetails, book: FontBook): string {
  const { widthMillimetres: width, heightMillimetres: height, background } = drawing;
  const items = new SvgItems();
  const body = drawing.items.map((item) => items.item(item)).join('\n');
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
    version: '1.1',
    width: `${width}mm`,
    height: `${height}mm`,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': details.language,
    'stroke-miterlimit': '10',
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${root}>`,
    `<title>${xmlText(details.title)}</title>`,
    `<desc>${xmlText(details.subject)}</desc>`,
    metadata(details),
    `<defs>\n<style>${xmlText(fontRules(drawing.items, book))}</style>`,
    ...items.definitions,
    '</defs>',
    `<rect${attributes({ width, height, fill: background })}/>`,
    body,
    '</svg>\n',
  ].join('\n');
}

/** Dublin Core, where programs look for author and date. */
function metadata({ title, author, subject, language, created, producer }: DocumentDetails): string {
  const entries = {
    title,
    creator: author,
    description: subject,
    language,
    date: created.toISOString(),
    source: producer,
  };
  const lines = Object.entries(entries).map(([name, value]) => `<dc:${name}>${xmlText(value)}</dc:${name}>`);
  const spaces =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"';
  return `<metadata><rdf:RDF ${spaces}><cc:Work rdf:about="">${lines.join('')}</cc:Work></rdf:RDF></metadata>`;
}

function fontRules(items: readonly DrawingItem[], book: FontBook): string {
  const used = lettersOf(items);
  const faces = FONT_WEIGHTS.flatMap((weight) => {
    const letters = used.get(weight);
    if (!letters) return [];
    const address = dataAddress('font/ttf', subsetFont(book.files[weight], letters, 'Inter'));
    return [
      `@font-face{font-family:Inter;font-weight:${WEIGHTS[weight]};src:url(${address}) format('truetype')}`,
    ];
  });
  const plain =
    'font-kerning:none;font-variant-ligatures:none;font-feature-settings:"kern" 0,"liga" 0,"calt" 0;white-space:pre';
  return [...faces, `text{font-family:Inter,sans-serif;${plain}}`].join('\n');
}

function lettersOf(
  items: readonly DrawingItem[],
  used = new Map<FontWeight, Set<string>>(),
): ReadonlyMap<FontWeight, ReadonlySet<string>> {
  for (const item of items) {
    if (item.type === 'group') lettersOf(item.items, used);
    if (item.type !== 'text') continue;
    const letters = used.get(item.weight) ?? new Set();
    for (const letter of item.text) letters.add(letter);
    used.set(item.weight, letters);
  }
  return used;
}
