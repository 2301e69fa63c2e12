import { textItem, wrapText } from '@/export/sheet/set-text';
import type { ChartRow, ChartSite } from './chart-data';
import {
  type Chart,
  type ChartDraft,
  type ChartItem,
  lineItem,
  markerItem,
  overLines,
  PIXEL,
  rangeOf,
  SMALL,
  TEXT,
  textLook,
} from './chart-items';
import { goodnessAlong, type ValueAxis, valueAxis } from './value-axis';

const STEP = 50 * PIXEL;
const MISSING = 56 * PIXEL;
const HEAD = 16 * PIXEL;
const FOOT = 20 * PIXEL;
const CAP = 3 * PIXEL;
const HALF_CAP = 2 * PIXEL;
const WHISKER_STEP = 3.5 * PIXEL;
const WIDE = 560 * PIXEL;

type Track = {
  readonly row: ChartRow;
  readonly axis: ValueAxis;
  readonly y: number;
  readonly left: number;
  readonly right: number;
};

/**
 * An axis a criterion, one below the other, the better end to the right; a line a site from axis to axis. Where a
 * value is not held, the line has a gap, and the sign stands hollow in a column of its own.
 */
export function parallelChart(draft: ChartDraft): Chart {
  const { data, width, colours, words } = draft;
  const isWide = width >= WIDE;
  // Beside the axes where there is room, else above them.
  const names = isWide ? 0.26 * width : 0;
  const hasMissing = data.rows.some(({ figures }) => figures.some(({ value }) => value === null));
  const right = width - (hasMissing ? MISSING : 0) - 8 * PIXEL;
  const step = isWide ? STEP : STEP + HEAD;
  const tracks = data.rows.map((row, at): Track => {
    const y = HEAD + (isWide ? 14 * PIXEL : 2 * HEAD) + at * step;
    return { row, axis: valueAxis(row), y, left: names + 8 * PIXEL, right };
  });
  const last = tracks.at(-1)?.y ?? 0;
  const ends = [
    textItem(words.t('charts.worse'), textLook(colours.muted), names + 2 * PIXEL, SMALL),
    textItem(words.t('charts.better'), textLook(colours.muted), right + 6 * PIXEL, SMALL, 'end'),
    ...(hasMissing
      ? [textItem(words.t('charts.no-data'), textLook(colours.muted), width, SMALL, 'end')]
      : []),
  ];
  return {
    height: last + FOOT,
    items: [
      ...ends,
      ...tracks.flatMap((track) => axisItems(draft, track)),
      ...data.sites.flatMap((site, at) => lineItems(draft, tracks, site, at)),
      ...tracks.flatMap((track) => textItems(draft, track, names)),
      ...data.sites.flatMap((site, at) => signItems(draft, tracks, site, at)),
    ],
  };
}

function axisItems({ colours }: ChartDraft, track: Track): readonly ChartItem[] {
  const { axis, y, left, right } = track;
  const ticks = axis.ticks.map((tick) => along(track, tick));
  return [
    lineItem([left, y, right, y], { colour: colours.line, widthMillimetres: 0.35 }),
    ...ticks.map((x) => lineItem([x, y - CAP, x, y + CAP], { colour: colours.muted, widthMillimetres: 0.2 })),
  ];
}

function textItems(draft: ChartDraft, track: Track, names: number): readonly ChartItem[] {
  const { colours, measure, words } = draft;
  const { row, axis, y, left, right } = track;
  const look = textLook(colours.ink, names > 0 ? TEXT : SMALL, 'semibold');
  const lines = names > 0 ? wrapText(row.title, names - 10 * PIXEL, look, measure).slice(0, 2) : [row.title];
  const baseLine = names > 0 ? y + 0.36 * TEXT - ((lines.length - 1) / 2) * 1.25 * TEXT : y - 12 * PIXEL;
  const ticks = axis.ticks.map((tick) => {
    const x = along(track, tick);
    const anchor = x < left + PIXEL ? 'start' : x > right - PIXEL ? 'end' : 'middle';
    return textItem(words.number(tick), textLook(colours.muted, 10 * PIXEL), x, y + 15 * PIXEL, anchor);
  });
  const title = lines.map((line, at) => textItem(line, look, 0, baseLine + at * 1.25 * TEXT));
  return [...title, ...ticks].map((item) => overLines(item, colours));
}

function along({ row, axis, left, right }: Track, value: number): number {
  return left + goodnessAlong(axis, row.direction, value) * (right - left);
}

type Point = {
  readonly x: number;
  readonly y: number;
  readonly figure: ChartRow['figures'][number];
  readonly track: Track;
};

/** Where the values of a site are; null where one is not held. */
function pointsOf(tracks: readonly Track[], siteAt: number): readonly (Point | null)[] {
  return tracks.map((track) => {
    const figure = track.row.figures[siteAt];
    return figure && figure.value !== null
      ? { x: along(track, figure.value), y: track.y, figure, track }
      : null;
  });
}

function lineItems(
  { colours, data }: ChartDraft,
  tracks: readonly Track[],
  { look }: ChartSite,
  siteAt: number,
): readonly ChartItem[] {
  // Whiskers of several sites on one axis would hide each other.
  const away = (siteAt - (data.sites.length - 1) / 2) * WHISKER_STEP;
  const colour = colours.of(look.colour);
  const stroke = { colour, widthMillimetres: 0.5, ...(look.dash ? { dash: look.dash } : {}) };
  const points = pointsOf(tracks, siteAt);
  const sides = points.flatMap((point, at) => {
    const next = points[at + 1];
    return point && next ? lineItem([point.x, point.y, next.x, next.y], stroke) : [];
  });
  return [...sides, ...points.flatMap((point) => (point ? whiskerItems(point, colour, away) : []))];
}

function signItems(
  { colours, width, data }: ChartDraft,
  tracks: readonly Track[],
  site: ChartSite,
  siteAt: number,
): readonly ChartItem[] {
  // Signs of several sites stand side by side in the column of what is missing.
  const missingX = width - (data.sites.length - 1 - siteAt) * 9 * PIXEL - 5 * PIXEL;
  return pointsOf(tracks, siteAt).flatMap((point, at) => {
    if (point) return markerItem(site, point.x, point.y, colours);
    const track = tracks[at];
    return track ? markerItem(site, missingX, track.y, colours, true) : [];
  });
}

function whiskerItems({ y, figure, track }: Point, colour: string, away: number): readonly ChartItem[] {
  const range = figure.error === undefined ? null : rangeOf(figure);
  if (!range) return [];
  const stroke = { colour, widthMillimetres: 0.3 };
  const [from, to] = range.map((value) => along(track, value)) as [number, number];
  return [
    lineItem([from, y + away, to, y + away], { ...stroke, widthMillimetres: 0.5, opacity: 0.7 }),
    ...[from, to].map((x) => lineItem([x, y + away - HALF_CAP, x, y + away + HALF_CAP], stroke)),
  ];
}
