import { xmlText } from '@/export/drawing/svg-text';
import type { DocumentDetails } from '@/export/drawing/writing';
import { KEPT_PART } from './kept-part';
import { DECLARATION, NAMESPACES, OFFICE, PACKAGE, relationsXml } from './part-xml';
import { SLIDE } from './slide';
import { LAYOUT, MASTER, THEME } from './slide-master';

const CONTENT = 'application/vnd.openxmlformats-officedocument';
export const SLIDES_TYPE = `${CONTENT}.presentationml.presentation`;

const EMU = 36_000;
/** Ids of slides begin there (ECMA-376, 19.7.13), those of masters and layouts there (19.7.10). */
const FIRST_SLIDE_ID = 256;
const FIRST_MASTER_ID = 2_147_483_648;

/**
 * All parts of a presentation (ECMA-376, transitional) but its slides, in the order in which they are written: one
 * master with one layout, a title and nothing else.
 */
export function packageParts(
  slides: number,
  details: DocumentDetails,
): readonly (readonly [name: string, xml: string])[] {
  const numbers = Array.from({ length: slides }, (_, at) => at + 1);
  return [
    ['[Content_Types].xml', contentTypes(numbers)],
    [
      '_rels/.rels',
      relationsXml([
        { type: 'officeDocument', target: 'ppt/presentation.xml' },
        { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
        { type: 'extended-properties', target: 'docProps/app.xml' },
      ]),
    ],
    ['docProps/core.xml', coreXml(details)],
    [
      'docProps/app.xml',
      `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>${xmlText(details.producer)}</Application><Slides>${slides}</Slides></Properties>`,
    ],
    ['ppt/presentation.xml', presentationXml(numbers)],
    [
      'ppt/_rels/presentation.xml.rels',
      relationsXml([
        { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { type: 'theme', target: 'theme/theme1.xml' },
        ...numbers.map((number) => ({ type: 'slide', target: `slides/slide${number}.xml` })),
        ...(details.attachments?.length ? [{ type: 'customXml', target: `../${KEPT_PART}` }] : []),
      ]),
    ],
    ['ppt/theme/theme1.xml', DECLARATION + THEME],
    ['ppt/slideMasters/slideMaster1.xml', DECLARATION + MASTER],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([
        { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { type: 'theme', target: '../theme/theme1.xml' },
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', DECLARATION + LAYOUT],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationsXml([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    ],
  ];
}

function contentTypes(numbers: readonly number[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const own = (name: string, type: string): string => part(name, `${CONTENT}.presentationml.${type}+xml`);
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    own('ppt/presentation.xml', 'presentation.main'),
    own('ppt/slideMasters/slideMaster1.xml', 'slideMaster'),
    own('ppt/slideLayouts/slideLayout1.xml', 'slideLayout'),
    part('ppt/theme/theme1.xml', `${CONTENT}.theme+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', `${CONTENT}.extended-properties+xml`),
    ...numbers.map((number) => own(`ppt/slides/slide${number}.xml`, 'slide')),
    '</Types>',
  ].join('');
}

function presentationXml(numbers: readonly number[]): string {
  const ids = numbers.map(
    (number) => `<p:sldId id="${FIRST_SLIDE_ID + number - 1}" r:id="rId${number + 2}"/>`,
  );
  const [width, height] = [SLIDE.width, SLIDE.height].map((side) => Math.round(side * EMU));
  return `${DECLARATION}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="${height}" cy="${width}"/></p:presentation>`;
}

function coreXml({ title, author, subject, language, created }: DocumentDetails): string {
  const time = `${created.toISOString().slice(0, 19)}Z`;
  const times = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`,
  );
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator><dc:language>${language}</dc:language>${times.join('')}</cp:coreProperties>`;
}
