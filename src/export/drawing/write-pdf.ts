import * as fontkit from '@cantoo/fontkit';
import { AFRelationship, PDFDocument, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib';
import { failed, ok, type Result } from '@/domain/result';
import type { DrawingList, PaperBox } from './drawing-list';
import type { FontBook } from './font-book';
import { POINTS_PER_MILLIMETRE } from './pdf-content';
import { writeBookmarks } from './pdf-outline';
import { writeContent } from './pdf-page';
import { type MapRegistration, viewportOf } from './pdf-registration';
import { PdfResources } from './pdf-resources';
import { type DocumentDetails, takeStep, type WritingFailure, type WritingSteps } from './writing';

export type PdfPage = {
  readonly drawing: DrawingList;
  /** Its name in the list of pages beside the document; without one it is not in the list. */
  readonly bookmark?: string;
  readonly links?: readonly PdfLink[];
  readonly registration?: MapRegistration;
};

/** A place on the page that leads elsewhere when it is pressed: to a page of the document, or to an address. */
type PdfLink = { readonly box: PaperBox } & ({ readonly page: number } | { readonly address: string });

/**
 * Pages as one PDF 1.7: letters as embedded text, everything else as paths, layers that can be switched. Fonts,
 * layers and images are shared between pages.
 */
export async function writePdf(
  pages: readonly PdfPage[],
  details: DocumentDetails,
  book: FontBook,
  steps: WritingSteps = {},
): Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>> {
  try {
    return await writeDocument(pages, details, book, steps);
  } catch (error) {
    // A damaged image, a coordinate that is no number: a clear failure instead of half a file.
    return failed({ type: 'failed', detail: String(error) });
  }
}

async function writeDocument(
  pages: readonly PdfPage[],
  details: DocumentDetails,
  book: FontBook,
  steps: WritingSteps,
): Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const resources = new PdfResources(document, book);
  const written: PDFPage[] = [];
  for (const [at, page] of pages.entries()) {
    if (!(await takeStep(steps, at, pages.length))) return failed({ type: 'cancelled' });
    written.push(await addPage(document, page, resources));
  }
  pages.forEach((page, at) => {
    addLinks(document, written, at, page);
  });
  resources.writeLayers();
  writeBookmarks(
    document,
    pages.flatMap(({ bookmark }, at) => {
      const ref = written[at]?.ref;
      return bookmark && ref ? [{ title: bookmark, page: ref }] : [];
    }),
  );
  await setDetails(document, details);
  if (!(await takeStep(steps, pages.length, pages.length))) return failed({ type: 'cancelled' });
  return ok(
    await document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: 500 }),
  );
}

async function addPage(document: PDFDocument, source: PdfPage, resources: PdfResources): Promise<PDFPage> {
  const { drawing, registration } = source;
  const { context } = document;
  await resources.prepare(drawing.items);
  const { bytes, uses } = writeContent(drawing, resources);
  const height = drawing.heightMillimetres * POINTS_PER_MILLIMETRE;
  const page = document.addPage([drawing.widthMillimetres * POINTS_PER_MILLIMETRE, height]);
  const dictionary = context.obj({});
  for (const [kind, entries] of uses) {
    const part = context.obj({});
    for (const [name, ref] of entries) part.set(name, ref);
    dictionary.set(PDFName.of(kind), part);
  }
  page.node.set(PDFName.of('Resources'), dictionary);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(bytes)));
  // Transparent colours are mixed as red, green and blue, not in the colours of a printer.
  page.node.set(
    PDFName.of('Group'),
    context.obj({ Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true }),
  );
  if (registration) page.node.set(PDFName.of('VP'), context.obj([viewportOf(registration, height, context)]));
  return page;
}

function addLinks(
  document: PDFDocument,
  written: readonly PDFPage[],
  at: number,
  { drawing, links = [] }: PdfPage,
) {
  const { context } = document;
  const page = written[at];
  for (const link of links) {
    const { x, y, width, height } = link.box;
    const rectangle = [x, drawing.heightMillimetres - y - height, x + width, drawing.heightMillimetres - y];
    const target = 'page' in link ? written[link.page]?.ref : undefined;
    const leads =
      'page' in link
        ? target && { Dest: [target, 'Fit'] }
        : { A: { Type: 'Action', S: 'URI', URI: PDFString.of(plainAddress(link.address)) } };
    if (!(page && leads)) continue;
    const place = { Rect: rectangle.map((side) => side * POINTS_PER_MILLIMETRE), Border: [0, 0, 0] };
    page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', ...place, ...leads })));
  }
}

/** Brackets end a string of PDF, and a backslash starts a sign: an address has codes for them. */
const plainAddress = (address: string) =>
  address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('\\', '%5C');

async function setDetails(document: PDFDocument, details: DocumentDetails): Promise<void> {
  const { title, author, subject, language, created, producer, attachments = [] } = details;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  document.setLanguage(language);
  document.setProducer(producer);
  document.setCreator(producer);
  document.setCreationDate(created);
  document.setModificationDate(created);
  for (const { name, mime, bytes } of attachments)
    await document.attach(bytes, name, {
      mimeType: mime,
      creationDate: created,
      modificationDate: created,
      afRelationship: AFRelationship.Data,
    });
}
