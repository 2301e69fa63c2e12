import { shortenText, textItem, wrapText } from '@/export/sheet/set-text';
import type { ChartRow, ChartSite } from './chart-data';
import {
  boxItem,
  type Chart,
  type ChartDraft,
  type ChartItem,
  figureText,
  lineItem,
  markerItem,
  PIXEL,
  rangeOf,
  SMALL,
  TEXT,
  textLook,
} from './chart-items';
import { shareAlong, type ValueAxis, valueAxis } from './value-axis';

const LEAST_COLUMN = 300 * PIXEL;
const GAP = 28 * PIXEL;
const BAR_ROW = 20 * PIXEL;
const BAR = 11 * PIXEL;
const AXIS = 18 * PIXEL;
const AFTER = 14 * PIXEL;
const LINE = 1.3;
const MOST_COLUMNS = 3;

/** Bars of the sites, a block a criterion, each on an axis of its own from 0; errors as whiskers. */
export function barsChart(draft: ChartDraft): Chart {
  const { data, width } = draft;
  const fitting = Math.floor((width + GAP) / (LEAST_COLUMN + GAP));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting, data.rows.length));
  const blockWidth = (width - (columns - 1) * GAP) / columns;
  const items: ChartItem[] = [];
  let top = 0;
  for (let first = 0; first < data.rows.length; first += columns) {
    const blocks = data.rows
      .slice(first, first + columns)
      .map((row, column) => barsBlock(draft, row, column * (blockWidth + GAP), top, blockWidth));
    items.push(...blocks.flatMap((block) => block.items));
    top += Math.max(...blocks.map(({ height }) => height));
  }
  return { height: Math.max(0, top - AFTER), items };
}

function barsBlock(draft: ChartDraft, row: ChartRow, x: number, y: number, width: number): Chart {
  const { data, colours, measure, words } = draft;
  const titleLook = textLook(colours.ink, TEXT, 'semibold');
  const lines = wrapText(row.title, width, titleLook, measure);
  const items: ChartItem[] = lines.map((line, at) =>
    textItem(line, titleLook, x, y + TEXT + at * LINE * TEXT),
  );
  const noteLine = y + TEXT + (lines.length - 1) * LINE * TEXT + LINE * SMALL;
  items.push(textItem(row.note, textLook(colours.muted), x, noteLine));
  const top = noteLine + 7 * PIXEL;
  const texts = row.figures.map((figure) => figureText(figure, row.digits, words));
  const valueWidth = Math.max(...texts.map((text) => measure(text, 'semibold', SMALL)));
  const nameWidth = Math.min(0.36 * width, widestName(draft) + 15 * PIXEL);
  const place = {
    left: x + nameWidth + 6 * PIXEL,
    width: width - nameWidth - valueWidth - 14 * PIXEL,
    top,
    right: x + width,
  };
  const axis = valueAxis(row);
  const bottom = top + data.sites.length * BAR_ROW;
  items.push(...axisItems(draft, row, axis, place, bottom));
  data.sites.forEach((site, at) => {
    const middle = top + (at + 0.5) * BAR_ROW;
    items.push(...nameItems(draft, site, x, middle, nameWidth));
    items.push(...barItems(draft, row, at, axis, { ...place, top: middle }));
  });
  return { height: bottom + AXIS + AFTER - y, items };
}

type Place = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly right: number;
};

function widestName({ data, measure }: ChartDraft): number {
  return Math.max(0, ...data.sites.map(({ name }) => measure(name, 'regular', SMALL)));
}

function nameItems(
  { colours, measure }: ChartDraft,
  site: ChartSite,
  x: number,
  middle: number,
  width: number,
): readonly ChartItem[] {
  const look = textLook(colours.ink);
  const name = shortenText(site.name, width - 14 * PIXEL, look, measure);
  return [
    markerItem(site, x + 5 * PIXEL, middle, colours),
    textItem(name, look, x + 14 * PIXEL, middle + 0.36 * SMALL),
  ];
}

function axisItems(
  { colours, words }: ChartDraft,
  row: ChartRow,
  axis: ValueAxis,
  { left, width, top }: Place,
  bottom: number,
): readonly ChartItem[] {
  return axis.ticks.flatMap((tick): ChartItem[] => {
    const at = left + shareAlong(axis, tick) * width;
    const isZero = tick === 0;
    const stroke = { colour: isZero ? colours.muted : colours.line, widthMillimetres: isZero ? 0.25 : 0.2 };
    const text = words.number(tick, Math.max(row.digits, 2));
    return [
      lineItem([at, top, at, bottom + 2 * PIXEL], stroke),
      textItem(text, textLook(colours.muted, 10 * PIXEL), at, bottom + 12 * PIXEL, 'middle'),
    ];
  });
}

/** The bar, its whisker and its value; where nobody knows the value, a dashed hollow and the words for it. */
function barItems(
  { data, colours, words }: ChartDraft,
  row: ChartRow,
  at: number,
  axis: ValueAxis,
  { left, width, top: middle, right }: Place,
): readonly ChartItem[] {
  const [site, figure] = [data.sites[at], row.figures[at]];
  if (!site || !figure) return [];
  const text = figureText(figure, row.digits, words);
  const label = { y: middle + 0.36 * SMALL, figure };
  const range = rangeOf(figure);
  if (figure.value === null || !range) {
    const stroke = { colour: colours.muted, widthMillimetres: 0.2, dash: [0.8, 0.8] };
    return [
      boxItem(left, middle - BAR / 2, 26 * PIXEL, BAR, { stroke }),
      { ...textItem(text, textLook(colours.muted), right, 0, 'end'), ...label },
    ];
  }
  const along = (value: number): number => left + shareAlong(axis, value) * width;
  const start = along(Math.min(Math.max(0, axis.least), axis.most));
  const end = along(figure.value);
  const colour = colours.of(site.look.colour);
  return [
    boxItem(Math.min(start, end), middle - BAR / 2, Math.abs(end - start), BAR, {
      fill: { colour, opacity: 0.55 },
      stroke: { colour, widthMillimetres: 0.25 },
    }),
    ...(figure.error === undefined
      ? []
      : whiskerItems(along(range[0]), along(range[1]), middle, colours.ink)),
    { ...textItem(text, textLook(colours.ink, SMALL, 'semibold'), right, 0, 'end'), ...label },
  ];
}

const CAP = 3 * PIXEL;

function whiskerItems(from: number, to: number, middle: number, colour: string): readonly ChartItem[] {
  const stroke = { colour, widthMillimetres: 0.3 };
  const ends = [from, to].map((x) => lineItem([x, middle - CAP, x, middle + CAP], stroke));
  return [lineItem([from, middle, to, middle], stroke), ...ends];
}
