import { shortenText, textItem, wrapText } from '@/export/sheet/set-text';
import type { ChartRow, ChartSite } from './chart-data';
import {
  type Chart,
  type ChartDraft,
  type ChartItem,
  lineItem,
  markerItem,
  PIXEL,
  rangeOf,
  textLook,
} from './chart-items';
import { goodnessAlong, type ValueAxis, valueAxis } from './value-axis';

/** Fewer axes enclose nothing. */
export const FEWEST_AXES = 3;

const MOST_RADIUS = 190 * PIXEL;
const LABEL = 10.5 * PIXEL;
const LINE = 1.25 * LABEL;
const MOST_LINES = 3;
const RINGS = [0.25, 0.5, 0.75, 1];
const AWAY = 9 * PIXEL;
const CAP = 2.5 * PIXEL;
const MARGIN = 4 * PIXEL;
/** Spokes nearer to the vertical than this sine have their words above or below. */
const UPRIGHT = 0.2;

type Spoke = {
  readonly row: ChartRow;
  readonly axis: ValueAxis;
  readonly east: number;
  readonly south: number;
  readonly label: readonly string[];
};

type Wheel = { readonly x: number; readonly y: number; readonly radius: number };

/**
 * A spoke a criterion, the better end outside. Each spoke has an axis of its own, which its two ends say. Where a
 * value is not held, the line of the site has a gap, and its sign stands hollow beyond the spoke.
 */
export function radarChart(draft: ChartDraft): Chart {
  const { data, width, colours } = draft;
  const labelWidth = Math.min(0.22 * width, 120 * PIXEL);
  const radius = Math.max(10, Math.min(MOST_RADIUS, width / 2 - labelWidth - 2 * AWAY));
  const count = data.rows.length;
  const spokes = data.rows.map((row, at): Spoke => {
    const angle = (2 * Math.PI * at) / count;
    return {
      row,
      axis: valueAxis(row),
      east: Math.sin(angle),
      south: -Math.cos(angle),
      // Above and below the wheel there is room to both sides.
      label: labelLines(draft, row, labelWidth * (Math.abs(Math.sin(angle)) < UPRIGHT ? 2 : 1)),
    };
  });
  // Nobody knows how far words reach above and below before they are set.
  const [top, bottom] = reachOf(spokes.flatMap((spoke) => spokeItems(draft, { x: 0, y: 0, radius }, spoke)));
  const wheel = { x: width / 2, y: MARGIN - top, radius };
  const grid = RINGS.map((share) => ({
    ...lineItem(
      spokes.flatMap((spoke) => pointOf(wheel, spoke, share)),
      { colour: colours.line, widthMillimetres: 0.2 },
    ),
    isClosed: true,
  }));
  return {
    height: bottom - top + 2 * MARGIN,
    items: [
      ...grid,
      ...spokes.flatMap((spoke) => spokeItems(draft, wheel, spoke)),
      ...data.sites.flatMap((site, at) => siteItems(draft, wheel, spokes, site, at)),
    ],
  };
}

/** From the highest letter to the lowest. */
function reachOf(items: readonly ChartItem[]): readonly [top: number, bottom: number] {
  const lines = items.flatMap((item) => (item.type === 'text' ? item.y : []));
  return [Math.min(...lines) - LABEL, Math.max(...lines) + LINE];
}

function pointOf({ x, y, radius }: Wheel, { east, south }: Spoke, share: number): readonly [number, number] {
  return [x + east * share * radius, y + south * share * radius];
}

function labelLines({ measure, colours }: ChartDraft, { title }: ChartRow, width: number): readonly string[] {
  const look = textLook(colours.ink, LABEL, 'semibold');
  const lines = wrapText(title, width, look, measure);
  if (lines.length <= MOST_LINES) return lines;
  const rest = lines.slice(MOST_LINES - 1).join(' ');
  return [...lines.slice(0, MOST_LINES - 1), shortenText(rest, width, look, measure)];
}

/** The spoke, its name, and what its outer end stands for. */
function spokeItems(draft: ChartDraft, wheel: Wheel, spoke: Spoke): readonly ChartItem[] {
  const { colours, words } = draft;
  const { row, axis, east, south, label } = spoke;
  const [x, y] = pointOf(wheel, spoke, 1);
  const [outer, inner] = row.direction === 'less' ? [axis.least, axis.most] : [axis.most, axis.least];
  const anchor = Math.abs(east) < UPRIGHT ? 'middle' : east > 0 ? 'start' : 'end';
  const ends = words.t('charts.ends', { inner: words.number(inner), outer: words.number(outer) });
  const missing = row.figures.flatMap(({ value }, at) =>
    value === null ? (draft.data.sites[at] ?? []) : [],
  );
  const lineCount = label.length + 1 + (missing.length > 0 ? 1 : 0);
  const textX = x + east * AWAY;
  // Above the wheel the text ends at the spoke, below it begins there; beside it stands half way.
  const top = y + south * AWAY - ((1 - south) / 2) * lineCount * LINE;
  const at = (line: number): number => top + (line + 0.8) * LINE;
  const sign = 10 * PIXEL;
  const firstSign =
    anchor === 'start'
      ? textX + sign / 2
      : textX - (anchor === 'end' ? missing.length - 0.5 : missing.length / 2 - 0.5) * sign;
  return [
    lineItem([wheel.x, wheel.y, x, y], { colour: colours.line, widthMillimetres: 0.25 }),
    ...label.map((line, place) =>
      textItem(line, textLook(colours.ink, LABEL, 'semibold'), textX, at(place), anchor),
    ),
    textItem(ends, textLook(colours.muted, LABEL), textX, at(label.length), anchor),
    ...missing.map((site, place) =>
      markerItem(site, firstSign + place * sign, at(label.length + 1) - 0.35 * LABEL, colours, true),
    ),
  ];
}

type Vertex = { readonly at: readonly [number, number]; readonly spoke: Spoke; readonly place: number };

function siteItems(
  draft: ChartDraft,
  wheel: Wheel,
  spokes: readonly Spoke[],
  site: ChartSite,
  siteAt: number,
): readonly ChartItem[] {
  const { colours } = draft;
  const colour = colours.of(site.look.colour);
  const dash = site.look.dash;
  const vertices = spokes.map((spoke): Vertex | null => {
    const value = spoke.row.figures[siteAt]?.value ?? null;
    if (value === null) return null;
    const share = goodnessAlong(spoke.axis, spoke.row.direction, value);
    return { at: pointOf(wheel, spoke, share), spoke, place: siteAt };
  });
  const stroke = { colour, widthMillimetres: 0.5, ...(dash ? { dash } : {}) };
  const sides = vertices.flatMap((vertex, at) => {
    const next = vertices[(at + 1) % vertices.length];
    return vertex && next ? lineItem([...vertex.at, ...next.at], stroke) : [];
  });
  const held = vertices.filter((vertex) => vertex !== null);
  return [
    ...sides,
    ...held.flatMap((vertex) => whiskerItems(wheel, vertex, colour)),
    ...held.map(({ at: [x, y] }) => markerItem(site, x, y, colours)),
  ];
}

/** How far the truth may lie along the spoke. */
function whiskerItems(wheel: Wheel, { spoke, place }: Vertex, colour: string): readonly ChartItem[] {
  const figure = spoke.row.figures[place];
  const range = figure && figure.error !== undefined ? rangeOf(figure) : null;
  if (!range) return [];
  const { east, south, axis, row } = spoke;
  const stroke = { colour, widthMillimetres: 0.3 };
  const ends = range.map((value) => pointOf(wheel, spoke, goodnessAlong(axis, row.direction, value)));
  return [
    lineItem(ends.flat(), stroke),
    ...ends.map(([x, y]) =>
      lineItem([x - south * CAP, y + east * CAP, x + south * CAP, y - east * CAP], stroke),
    ),
  ];
}
