import type { DrawingItem, PaperBox } from '@/export/drawing/drawing-list';
import { boxLine } from '@/export/sheet/map-ground';
import { oneLine, shortenText, textItem } from '@/export/sheet/set-text';
import { BODY, looksOf, type PageTools, rule } from './page-look';

export type IndexEntry = {
  readonly name: string;
  /** Kind and status. */
  readonly kind: string;
  /** Declared area with its error; of the user's own site the measured one. */
  readonly area: string;
  readonly colour: string;
  /** Pages of the entry's own. */
  readonly pages: number;
};

type IndexPage = {
  readonly items: readonly DrawingItem[];
  /** Where an entry stands, and which of the document's pages it leads to, counted from 0. */
  readonly links: readonly { readonly box: PaperBox; readonly page: number }[];
};

const ROW = 6.4;
const HEAD = 36;
const FOOT_NOTE = 6;
const KIND = BODY.x + 84;
const AREA = BODY.x + 166;
const ROWS = Math.floor((BODY.height - HEAD - FOOT_NOTE) / ROW);

/** The list in front of several prospectuses, with the page on which each begins. */
export function indexPages(
  entries: readonly IndexEntry[],
  title: string,
  tools: PageTools,
): readonly IndexPage[] {
  const count = Math.max(1, Math.ceil(entries.length / ROWS));
  let next = count;
  const starts = entries.map(({ pages }) => {
    const start = next;
    next += pages;
    return start;
  });
  return Array.from({ length: count }, (_, page): IndexPage => {
    const own = entries.slice(page * ROWS, (page + 1) * ROWS);
    const boxOf = (at: number): PaperBox => ({
      x: BODY.x,
      y: BODY.y + HEAD + at * ROW,
      width: BODY.width,
      height: ROW,
    });
    return {
      items: [
        ...headItems(title, entries.length, tools),
        ...own.flatMap((entry, at) =>
          entryItems(entry, (starts[page * ROWS + at] ?? 0) + 1, boxOf(at), tools),
        ),
        textItem(
          tools.words.t('prospectus.index.no-sum'),
          looksOf(tools).small,
          BODY.x,
          BODY.y + HEAD + own.length * ROW + 4.4,
        ),
      ],
      links: own.map((_entry, at) => ({ box: boxOf(at), page: starts[page * ROWS + at] ?? 0 })),
    };
  });
}

function headItems(title: string, count: number, tools: PageTools): readonly DrawingItem[] {
  const { words, measure, accent, palette } = tools;
  const { t } = words;
  const looks = looksOf(tools);
  const heading = oneLine(title) || t('prospectus.index.title');
  const full = measure(heading, 'bold', 1);
  const size = Math.max(4.6, Math.min(looks.title.size, BODY.width / full));
  const look = { ...looks.title, size };
  const head = { ...looks.small, weight: 'semibold' } as const;
  const base = BODY.y + HEAD - 2;
  return [
    {
      type: 'path',
      lines: [boxLine({ x: BODY.x, y: BODY.y, width: BODY.width, height: 1.4 })],
      isClosed: true,
      fill: { colour: accent },
    },
    textItem(shortenText(heading, BODY.width, look, measure), look, BODY.x, BODY.y + 14),
    textItem(t('prospectus.index.count', { count }), { ...looks.text, size: 3.2 }, BODY.x, BODY.y + 21),
    textItem(t('prospectus.index.site'), head, BODY.x + 4, base),
    textItem(t('prospectus.index.kind'), head, KIND, base),
    textItem(t('prospectus.index.area'), head, AREA, base, 'end'),
    textItem(t('prospectus.index.page'), head, BODY.x + BODY.width, base, 'end'),
    rule(BODY.x, BODY.y + HEAD, BODY.width, palette.muted, 0.25),
  ];
}

function entryItems(
  entry: IndexEntry,
  page: number,
  box: PaperBox,
  tools: PageTools,
): readonly DrawingItem[] {
  const { measure, palette } = tools;
  const looks = looksOf(tools);
  const base = box.y + 0.68 * box.height;
  const nameRoom = KIND - BODY.x - 7;
  const kindRoom = AREA - KIND - measure(entry.area, looks.text.weight, looks.text.size) - 3;
  return [
    {
      type: 'path',
      lines: [boxLine({ x: box.x, y: box.y + 1.5, width: 1.4, height: box.height - 3 })],
      isClosed: true,
      fill: { colour: entry.colour },
    },
    textItem(shortenText(oneLine(entry.name), nameRoom, looks.value, measure), looks.value, BODY.x + 4, base),
    textItem(shortenText(entry.kind, kindRoom, looks.note, measure), looks.note, KIND, base),
    textItem(entry.area, looks.text, AREA, base, 'end'),
    textItem(String(page), looks.value, BODY.x + BODY.width, base, 'end'),
    rule(BODY.x, box.y + box.height, BODY.width, palette.line),
  ];
}
