import { mapPalette } from '@/domain/palette';
import type { PaperBox } from '@/export/drawing/drawing-list';
import type { MeasureText } from '@/export/sheet/measure-text';
import type { Words } from '@/i18n/use-words';
import { factTable } from './fact-table';
import { SLIDE, type Slide, type SlideShape } from './slide';
import type { SlideFacts } from './slide-facts';
import { ENLARGED } from './slide-map';
import { fittingSize, textHeight } from './text-fit';

const MARGIN = 12;
const PICTURE: PaperBox = { x: MARGIN, y: 30, width: 192, height: 142 };
const SIDE: PaperBox = {
  x: PICTURE.x + PICTURE.width + 6,
  y: PICTURE.y,
  width: SLIDE.width - PICTURE.width - 2 * MARGIN - 6,
  height: PICTURE.height,
};
const NOTE: PaperBox = { x: MARGIN, y: 174.5, width: SLIDE.width - 2 * MARGIN - 16, height: 13 };
const WIDTH = SLIDE.width - 2 * MARGIN;

/** Of the map's drawing, millimetres. */
export const SLIDE_MAP_PAPER = {
  width: PICTURE.width / ENLARGED,
  height: PICTURE.height / ENLARGED,
} as const;

export type SiteSlideContent = {
  readonly name: string;
  readonly facts: SlideFacts;
  readonly png: Uint8Array;
  /** How far the map can be trusted, a paragraph each. */
  readonly notes: readonly string[];
};

/** A slide for one site: its map, its figures with ± and sources, what must be known of them. */
export function siteSlide(
  { name, facts, png, notes }: SiteSlideContent,
  words: Words,
  measure: MeasureText,
): Slide {
  const { t } = words;
  const palette = mapPalette('light');
  const colour = palette.muted;
  const titleSize = fittingSize([26, 24, 22, 20, 18, 16, 14, 12], 13, (points) =>
    textHeight(name, WIDTH, points, measure, 'bold'),
  );
  const note = notes.join(' ');
  const noteSize = fittingSize([9, 8.5, 8, 7.5, 7, 6.5, 6], NOTE.height, (points) =>
    textHeight(note, NOTE.width, points, measure),
  );
  const shapes: readonly SlideShape[] = [
    {
      type: 'title',
      name: t('slides.part.title'),
      box: { x: MARGIN, y: 7, width: WIDTH, height: 13 },
      paragraph: { text: name, points: titleSize, colour: palette.ink, isBold: true },
    },
    {
      type: 'text',
      name: t('slides.part.subtitle'),
      box: { x: MARGIN, y: 21, width: WIDTH, height: 6.5 },
      paragraphs: [{ text: facts.subtitle, points: 13, colour }],
    },
    {
      type: 'picture',
      name: t('slides.part.map'),
      description: t('slides.map-of', { name, details: facts.subtitle }),
      box: PICTURE,
      png,
    },
    factTable(facts, SIDE, words, measure),
    {
      type: 'text',
      name: t('slides.part.accuracy'),
      box: NOTE,
      anchor: 'bottom',
      paragraphs: [{ text: note, points: noteSize, colour }],
    },
    {
      type: 'number',
      name: t('slides.part.number'),
      box: { x: SLIDE.width - MARGIN - 14, y: 181.5, width: 14, height: 6 },
      points: 10,
      colour,
    },
  ];
  return { shapes };
}
