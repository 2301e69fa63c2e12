import { mapPalette } from '@/domain/palette';
import type { PaperBox } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import { oneLine, ownLines, shortenText } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import { POINT, SLIDE, type Slide, type SlideCell, type SlideParagraph, type SlideShape } from './slide';
import { fittingSize, lookOf, textHeight } from './text-fit';

const MARGIN = 20;
const WIDTH = SLIDE.width - 2 * MARGIN;
const COLUMNS = 2;
const GAP = 10;
const COLUMN = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
const POINTS = 12;
/** Of a line of the list: its letters and a little more. */
const ROW = 1.5 * POINTS * POINT;
const FIRST_TOP = 72;
const NEXT_TOP = 34;
const BOTTOM = 178;

export type ListEntry = { readonly name: string; readonly kind: string };

export type ListHeading = {
  readonly title: string;
  readonly subtitle: string;
  /** Has lines. */
  readonly authority: string;
  readonly date: string;
  /** How things stand with the data: version and day. */
  readonly state: string;
};

const roomFrom = (top: number): number => COLUMNS * Math.floor((BOTTOM - top) / ROW);

/** How many slides the list of so many sites takes. */
export function listSlideCount(entries: number): number {
  const rest = Math.max(0, entries - roomFrom(FIRST_TOP));
  return 1 + Math.ceil(rest / roomFrom(NEXT_TOP));
}

/** The title slide with the list of all sites, and more of the list where there are many; each leads to its slide. */
export function listSlides(
  entries: readonly ListEntry[],
  heading: ListHeading,
  words: Words,
  measure: MeasureText,
): readonly Slide[] {
  const count = listSlideCount(entries.length);
  return Array.from({ length: count }, (_, at): Slide => {
    const top = at === 0 ? FIRST_TOP : NEXT_TOP;
    const from = at === 0 ? 0 : roomFrom(FIRST_TOP) + (at - 1) * roomFrom(NEXT_TOP);
    const own = entries.slice(from, from + roomFrom(top));
    return {
      shapes: [
        ...(at === 0 ? titleShapes(heading, words, measure) : [nextTitle(heading, words)]),
        ...listShapes(own, { top, from, count }, words, measure),
        {
          type: 'number',
          name: words.t('slides.part.number'),
          box: { x: SLIDE.width - MARGIN - 14, y: 181.5, width: 14, height: 6 },
          points: 10,
          colour: mapPalette('light').muted,
        },
      ],
    };
  });
}

function titleShapes(
  { title, subtitle, authority, date, state }: ListHeading,
  { t }: Words,
  measure: MeasureText,
): readonly SlideShape[] {
  const palette = mapPalette('light');
  const above = [...ownLines(authority), oneLine(date)].filter((line) => line !== '').slice(0, 4);
  const below = [oneLine(subtitle), state].filter((line) => line !== '');
  const size = fittingSize([34, 30, 26, 22, 18, 14], 28, (points) =>
    textHeight(title, WIDTH, points, measure, 'bold'),
  );
  const text =
    (points: number, colour: string) =>
    (line: string): SlideParagraph => ({
      text: line,
      points,
      colour,
    });
  const authorityBox = { x: MARGIN, y: 8, width: WIDTH, height: 12 };
  return [
    ...textShape(
      t('slides.part.authority'),
      authorityBox,
      above.map(text(above.length > 2 ? 8 : 11, palette.muted)),
    ),
    {
      type: 'title',
      name: t('slides.part.title'),
      box: { x: MARGIN, y: 20, width: WIDTH, height: 29 },
      paragraph: { text: title, points: size, colour: palette.ink, isBold: true },
    },
    ...textShape(
      t('slides.part.subtitle'),
      { x: MARGIN, y: 51, width: WIDTH, height: 16 },
      below.map(text(14, palette.muted)),
    ),
  ];
}

/** No box where there is nothing to stand in it. */
function textShape(
  name: string,
  box: PaperBox,
  paragraphs: readonly SlideParagraph[],
): readonly SlideShape[] {
  return paragraphs.length === 0 ? [] : [{ type: 'text', name, box, paragraphs }];
}

function nextTitle({ title }: ListHeading, { t }: Words): SlideShape {
  return {
    type: 'title',
    name: t('slides.part.title'),
    box: { x: MARGIN, y: 12, width: WIDTH, height: 14 },
    paragraph: {
      text: t('slides.continued', { title }),
      points: 20,
      colour: mapPalette('light').ink,
      isBold: true,
    },
  };
}

type ListPlace = { readonly top: number; readonly from: number; readonly count: number };

function listShapes(
  entries: readonly ListEntry[],
  { top, from, count }: ListPlace,
  { t }: Words,
  measure: MeasureText,
): readonly SlideShape[] {
  const palette = mapPalette('light');
  const rows = Math.floor((BOTTOM - top) / ROW);
  const look = lookOf(POINTS);
  return Array.from({ length: Math.ceil(entries.length / rows) }, (_, column): SlideShape => {
    const own = entries.slice(column * rows, (column + 1) * rows);
    const first = from + column * rows;
    return {
      type: 'table',
      name: `${t('slides.part.list')} ${column + 1}`,
      box: { x: MARGIN + column * (COLUMN + GAP), y: top, width: COLUMN, height: own.length * ROW },
      widths: [12, COLUMN - 12 - 44, 44],
      colour: palette.line,
      rows: own.map(({ name, kind }, at) => {
        const leadsTo = count + first + at + 1;
        const cell = (text: string, colour: string, more: Partial<SlideParagraph> = {}): SlideCell => ({
          paragraphs: [{ text, points: POINTS, colour, ...more }],
        });
        return {
          height: ROW,
          cells: [
            cell(String(first + at + 1), palette.muted, { align: 'right' }),
            cell(shortenText(oneLine(name), COLUMN - 12 - 44 - 3, look, measure), palette.ink, { leadsTo }),
            cell(shortenText(kind, 41, look, measure), palette.muted),
          ],
        };
      }),
    };
  });
}
