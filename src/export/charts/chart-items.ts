import type { Figure } from '@/domain/figure';
import type { DrawingItem, PathItem, Stroke, TextItem } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import type { TextLook } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import type { ChartData, ChartSite, Marker, SiteColour } from './chart-data';

/** A pixel of a screen as CSS has it, in millimetres. */
export const PIXEL = 25.4 / 96;

/** Letters of 12 and 11 px. */
export const TEXT = 12 * PIXEL;
export const SMALL = 11 * PIXEL;

/** What colours a chart is drawn in: those of a theme on screen, of paper in a file. */
export type ChartColours = {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly of: (colour: SiteColour) => string;
};

/** A chart is told in millimetres, like all that is drawn; numbers know whose they are. */
export type ChartItem = DrawingItem | FigureItem;

/** A number in a chart, with the figure it is the value of. */
type FigureItem = TextItem & { readonly figure: Figure };

export type Chart = { readonly height: number; readonly items: readonly ChartItem[] };

/** All that a chart is drawn from. */
export type ChartDraft = {
  readonly data: ChartData;
  /** Millimetres. */
  readonly width: number;
  readonly colours: ChartColours;
  readonly measure: MeasureText;
  readonly words: Words;
};

export function lineItem(points: readonly number[], stroke: Stroke): PathItem {
  return { type: 'path', lines: [Float64Array.from(points)], isClosed: false, stroke };
}

export function boxItem(
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Pick<PathItem, 'fill' | 'stroke'>,
): PathItem {
  const line = Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height);
  return { type: 'path', lines: [line], isClosed: true, ...paint };
}

/** Corners of the signs in a square from -1 to 1, about as heavy as each other. */
const SIGNS: Readonly<Record<Exclude<Marker, 'circle'>, readonly number[]>> = {
  square: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  triangle: [0, -1.05, 1.05, 0.8, -1.05, 0.8],
  diamond: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
  cross: [
    -0.35, -1.05, 0.35, -1.05, 0.35, -0.35, 1.05, -0.35, 1.05, 0.35, 0.35, 0.35, 0.35, 1.05, -0.35, 1.05,
    -0.35, 0.35, -1.05, 0.35, -1.05, -0.35, -0.35, -0.35,
  ],
  wedge: [0, 1.05, 1.05, -0.8, -1.05, -0.8],
};

const MARKER_RADIUS = 4 * PIXEL;

/** The sign of a site; hollow where it stands for a value that nobody knows. */
export function markerItem(
  { look }: Pick<ChartSite, 'look'>,
  x: number,
  y: number,
  colours: ChartColours,
  isHollow = false,
): DrawingItem {
  const colour = colours.of(look.colour);
  const paint = {
    fill: { colour: isHollow ? colours.paper : colour },
    stroke: { colour: isHollow ? colour : colours.paper, widthMillimetres: isHollow ? 0.3 : 0.2 },
  };
  if (look.marker === 'circle') return { type: 'circle', x, y, radius: 0.95 * MARKER_RADIUS, ...paint };
  const line = Float64Array.from(
    SIGNS[look.marker],
    (part, at) => (at % 2 === 0 ? x : y) + part * MARKER_RADIUS,
  );
  return { type: 'path', lines: [line], isClosed: true, ...paint };
}

export function textLook(colour: string, size = SMALL, weight: TextLook['weight'] = 'regular'): TextLook {
  return { weight, size, colour };
}

/** Text that lines pass behind. */
export function overLines(item: TextItem, colours: ChartColours): TextItem {
  return { ...item, halo: { colour: colours.paper, widthMillimetres: 0.5 } };
}

/** A value with its error, as text. */
export function figureText({ value, error }: Figure, digits: number, { t, number }: Words): string {
  if (value === null) return t('figure.missing');
  return error === undefined ? number(value, digits) : `${number(value, digits)} ±${number(error, digits)}`;
}

/** The ends of what a value may be; the value itself where no error is stated. */
export function rangeOf({ value, error = 0 }: Figure): readonly [least: number, most: number] | null {
  return value === null ? null : [value - error, value + error];
}
