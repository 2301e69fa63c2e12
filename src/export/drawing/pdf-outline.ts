import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** Bookmarks beside the pages, in one row, shown when the document opens (ISO 32000-1, 12.3.3). */
export function writeBookmarks(
  document: PDFDocument,
  marks: readonly { readonly title: string; readonly page: PDFRef }[],
): void {
  if (marks.length === 0) return;
  const { context, catalog } = document;
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  marks.forEach(({ title, page }, at) => {
    const [previous, next] = [refs[at - 1], refs[at + 1]];
    const entry = {
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page, 'Fit'],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
    };
    context.assign(refs[at] as PDFRef, context.obj(entry));
  });
  const [first, last] = [refs[0] as PDFRef, refs.at(-1) as PDFRef];
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: marks.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
