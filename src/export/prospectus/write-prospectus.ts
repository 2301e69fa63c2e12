import { mapPalette } from '@/domain/palette';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { failed, type Result } from '@/domain/result';
import type { DrawingItem, DrawingList } from '@/export/drawing/drawing-list';
import type { FontBook } from '@/export/drawing/font-book';
import { type PdfPage, writePdf } from '@/export/drawing/write-pdf';
import { takeStep, type WritingFailure, type WritingSteps } from '@/export/drawing/writing';
import { KEPT_VIEW_NAME } from '@/export/read-kept-file';
import type { MeasureText } from '@/export/sheet/measure-text';
import { oneLine } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import { indexPages } from './index-pages';
import { pageFoot } from './page-head';
import { PAGE, type PageTools } from './page-look';
import { prospectusPages } from './prospectus-pages';
import { type ProspectusSite, prospectusSites } from './prospectus-site';

type Made = ReturnType<typeof prospectusPages> & { readonly site: ProspectusSite };

/** All pages in their order, with feet, bookmarks and the links of the list. undefined: it was given up. */
export async function composeProspectus(
  content: ProspectusContent,
  order: ProspectusOrder,
  words: Words,
  measure: MeasureText,
  steps: WritingSteps = {},
): Promise<readonly PdfPage[] | undefined> {
  const sites = prospectusSites(order.siteIds, content);
  const made: Made[] = [];
  for (const [at, site] of sites.entries()) {
    if (!(await takeStep(steps, at, sites.length))) return undefined;
    made.push({ site, ...prospectusPages(site, content, order, words, measure) });
  }
  const palette = mapPalette('light');
  const tools: PageTools = { content, words, measure, palette, accent: palette.accent };
  const index = made.length > 1 ? indexPages(made.map(entryOf), order.title, tools) : [];
  const all = [
    ...index.map(({ items, links }) => ({ items, links })),
    ...made.flatMap(({ pages, facts }) =>
      pages.map((page, at) => ({ ...page, ...(at === 0 ? { bookmark: facts.name } : {}) })),
    ),
  ];
  return all.map(
    ({ items, ...rest }, at): PdfPage => ({
      ...rest,
      drawing: onPaper([...items, ...pageFoot(at + 1, all.length, tools, order.created)], palette.paper),
    }),
  );
}

function entryOf({ facts, tools, pages }: Made) {
  const [area] = facts.key;
  return {
    name: facts.name,
    kind: [facts.kind, facts.shortMark, facts.status].filter(Boolean).join(' · '),
    area: area ? [area.value, area.error].filter(Boolean).join(' ') : '',
    colour: tools.accent,
    pages: pages.length,
  };
}

function onPaper(items: readonly DrawingItem[], background: string): DrawingList {
  return { widthMillimetres: PAGE.width, heightMillimetres: PAGE.height, background, items };
}

/** Prospectuses of one or more sites as one PDF. The first half of the steps draws, the other writes. */
export async function writeProspectus(
  content: ProspectusContent,
  order: ProspectusOrder,
  words: Words,
  book: FontBook,
  steps: WritingSteps = {},
): Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>> {
  const halfOf = (half: 0 | 1): WritingSteps => ({
    ...steps,
    onStep: (done, all) => steps.onStep?.(half * all + done, 2 * all),
  });
  const pages = await composeProspectus(content, order, words, book.widthOf, halfOf(0));
  if (!pages) return failed({ type: 'cancelled' });
  if (pages.length === 0) return failed({ type: 'failed', detail: 'no site' });
  const [first] = pages;
  const { locale, keptView, created } = order;
  const title =
    order.siteIds.length > 1
      ? oneLine(order.title) || words.t('prospectus.index.title')
      : words.t('prospectus.title-of', { name: first?.bookmark ?? '' });
  return await writePdf(
    pages,
    {
      title,
      author: order.contact.split('\n')[0]?.trim() ?? '',
      subject: words.t('prospectus.title'),
      language: locale,
      created,
      producer: 'Mặt Bằng',
      attachments:
        keptView === null
          ? []
          : [
              {
                name: KEPT_VIEW_NAME,
                mime: 'application/json',
                bytes: new TextEncoder().encode(keptView),
              },
            ],
    },
    book,
    halfOf(1),
  );
}
