import type { Catalogue } from '@/domain/catalogue';
import type { Source } from '@/domain/source';
import type { DrawingItem, DrawingList } from '@/export/drawing/drawing-list';
import { localDay } from '@/export/local-day';
import { LINE_HEIGHT, oneLine, textItem, textLines, wrapText } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import type { ChartData } from './chart-data';
import {
  type Chart,
  type ChartDraft,
  type ChartItem,
  lineItem,
  markerItem,
  PIXEL,
  SMALL,
  TEXT,
  textLook,
} from './chart-items';

export type ChartPageContent = Pick<ChartDraft, 'data' | 'words' | 'colours' | 'measure'> & {
  readonly draw: (draft: ChartDraft) => Chart;
  readonly title: string;
  /** How the chart is read. */
  readonly note: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly catalogue: Catalogue | null;
  /** The year whose network was counted; null: what is in service now. */
  readonly year: number | null;
  readonly created: Date;
};

/** A4 on its side, less what printers leave white; as long as it needs to be. */
const WIDTH = 277;
const MARGIN = 8;
const TITLE = 20 * PIXEL;

/** A chart as it leaves the page: nobody who gets the file alone should have to ask what it shows and by whom. */
export function chartPage(content: ChartPageContent): DrawingList {
  const { data, words, colours, measure, draw, title, note } = content;
  const inner = WIDTH - 2 * MARGIN;
  const items: DrawingItem[] = [];
  let y = MARGIN;
  const addLines = (text: string, size: number, colour: string, weight: 'regular' | 'bold' = 'regular') => {
    const look = textLook(colour, size, weight);
    const lines = wrapText(oneLine(text), inner, look, measure);
    items.push(...textLines(lines, look, MARGIN, y));
    y += lines.length * LINE_HEIGHT * size;
  };
  addLines(title, TITLE, colours.ink, 'bold');
  addLines(data.sites.map(({ name }) => name).join(' · '), TEXT, colours.ink);
  addLines(note, SMALL, colours.muted);
  const legend = legendItems(content, MARGIN, y + 3, inner);
  items.push(...legend.items);
  y += legend.height + 6;
  const chart = draw({ data, width: inner, colours, measure, words });
  items.push(...chart.items.map((item) => moved(item, MARGIN, y)));
  y += chart.height + 4;
  items.push(lineItem([MARGIN, y, WIDTH - MARGIN, y], { colour: colours.line, widthMillimetres: 0.25 }));
  y += 2;
  for (const paragraph of footnotes(content)) addLines(paragraph, SMALL, colours.muted);
  addLines(words.t('charts.file.not-official'), SMALL, colours.ink, 'bold');
  return { widthMillimetres: WIDTH, heightMillimetres: y + MARGIN, background: colours.paper, items };
}

function legendItems(
  { data, colours, measure }: ChartPageContent,
  left: number,
  top: number,
  width: number,
): Chart {
  const items: ChartItem[] = [];
  const look = textLook(colours.ink);
  const [line, sign] = [6 * PIXEL * 3, 30 * PIXEL];
  let [x, y] = [left, top + line / 2];
  for (const site of data.sites) {
    const { colour, dash } = site.look;
    const length = sign + 6 * PIXEL + measure(site.name, look.weight, look.size) + 18 * PIXEL;
    if (x > left && x + length > left + width) {
      x = left;
      y += line;
    }
    const stroke = { colour: colours.of(colour), widthMillimetres: 0.5, ...(dash ? { dash } : {}) };
    items.push(
      lineItem([x, y, x + sign, y], stroke),
      markerItem(site, x + sign / 2, y, colours),
      textItem(oneLine(site.name), look, x + sign + 6 * PIXEL, y + 0.36 * SMALL),
    );
    x += length;
  }
  return { height: y + line / 2 - top, items };
}

/** What is drawn, of what date, from where. */
function footnotes({ data, words, sources, catalogue, year, created }: ChartPageContent): readonly string[] {
  const { t, date } = words;
  const asOf = catalogue?.layers.find(({ id }) => id === 'zones')?.asOf;
  return [
    t('charts.reading'),
    ...missingNote(data, words),
    [
      t('charts.file.made', { date: date(localDay(created)) }),
      ...(catalogue && asOf
        ? [t('charts.file.version', { date: date(asOf), version: catalogue.version })]
        : []),
      year === null ? t('charts.file.now') : t('charts.file.year', { year: String(year) }),
    ].join(' '),
    t('charts.file.sources', {
      sources: sourceNames(data, words, sources).join('; ') || t('charts.file.no-sources'),
    }),
  ];
}

function missingNote({ rows, sites }: ChartData, { t }: Words): readonly string[] {
  const missing = rows.flatMap(({ title, figures }) => {
    const names = figures.flatMap(({ value }, at) => (value === null ? (sites[at]?.name ?? []) : []));
    return names.length > 0 ? `${title} – ${names.join(', ')}` : [];
  });
  return missing.length > 0 ? [t('charts.file.missing', { list: missing.join('; ') })] : [];
}

function sourceNames(
  { rows }: ChartData,
  { text, date }: Words,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const ids = new Set(rows.flatMap(({ figures }) => figures.flatMap((figure) => figure.sources)));
  return [...ids].map((id) => {
    const source = sources.get(id);
    if (!source) return id;
    const origin = [source.publisher, source.date && date(source.date)].filter(Boolean).join(', ');
    return origin === '' ? text(source.title) : `${text(source.title)} (${origin})`;
  });
}

/** Items that a chart is made of, elsewhere on the page. */
function moved(item: ChartItem, east: number, south: number): DrawingItem {
  if (item.type === 'text') return { ...item, text: oneLine(item.text), x: item.x + east, y: item.y + south };
  if (item.type === 'circle') return { ...item, x: item.x + east, y: item.y + south };
  if (item.type !== 'path') return item;
  const lines = item.lines.map((line) => line.map((part, at) => part + (at % 2 === 0 ? east : south)));
  return { ...item, lines };
}
