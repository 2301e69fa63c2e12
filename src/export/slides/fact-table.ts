import { blendColours, mapPalette } from '@/domain/palette';
import type { PaperBox } from '@/export/drawing/drawing-list';
import type { FactRow } from '@/export/prospectus/fact-rows';
import type { MeasureText } from '@/export/sheet/measure-text';
import type { Words } from '@/i18n/use-words';
import type { SlideCell, SlideParagraph, SlideShape } from './slide';
import type { SlideFacts } from './slide-facts';
import { CELL_PAD } from './slide-xml';
import { fittingSize, lookOf, textHeight } from './text-fit';

/** Shares of the width: what, value, ±, where it is from. */
const SHARES = [0.28, 0.25, 0.12, 0.35];
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];
/** Letters of sources are smaller by that. */
const SMALLER = 2.5;
const LEAST_SOURCES = 5.5;

type Row = { readonly cells: readonly string[]; readonly isHead: boolean; readonly isUnknown: boolean };

/** Figures and distances as one table, the sources as its last row, as large as there is room for. */
export function factTable(facts: SlideFacts, box: PaperBox, words: Words, measure: MeasureText): SlideShape {
  const palette = mapPalette('light');
  const widths = SHARES.map((share) => share * box.width);
  const rows = rowsOf(facts, words);
  const widthOf = (cells: Row['cells'], at: number): number =>
    (cells.length === 1 ? box.width : (widths[at] ?? 0)) - 2 * CELL_PAD.beside;
  // A number that is broken in two is read as another.
  const areNumbersWhole = (points: number): boolean => {
    const { weight, size } = lookOf(points, 'bold');
    return rows.every(
      ({ cells, isUnknown }) => isUnknown || measure(cells[1] ?? '', weight, size) <= widthOf(cells, 1),
    );
  };
  const heightOf = ({ cells, isHead }: Row, points: number): number => {
    const texts = cells.map((text, at) =>
      textHeight(text, widthOf(cells, at), points, measure, isHead ? 'bold' : 'regular'),
    );
    return Math.max(...texts) + 2 * CELL_PAD.above;
  };
  const sourceSize = (points: number): number => Math.max(LEAST_SOURCES, points - SMALLER);
  const sourcesHeight = (points: number): number => {
    const width = box.width - 2 * CELL_PAD.beside;
    const heights = facts.sources.map((text) => textHeight(text, width, sourceSize(points), measure));
    return heights.reduce((sum, height) => sum + height, 2 * CELL_PAD.above);
  };
  const heightAt = (points: number): number =>
    rows.reduce((sum, row) => sum + heightOf(row, points), sourcesHeight(points));
  const points = fittingSize(SIZES, box.height, (size) =>
    areNumbersWhole(size) ? heightAt(size) : Number.POSITIVE_INFINITY,
  );
  const source = (text: string): SlideParagraph => ({
    text,
    points: sourceSize(points),
    colour: palette.muted,
  });
  return {
    type: 'table',
    name: words.t('slides.part.figures'),
    box: { ...box, height: heightAt(points) },
    widths,
    colour: palette.line,
    rows: [
      ...rows.map((row) => ({ height: heightOf(row, points), cells: cellsOf(row, points) })),
      // Within the table nothing can stand on them, however high the rows become.
      ...(facts.sources.length === 0
        ? []
        : [
            {
              height: sourcesHeight(points),
              cells: [{ paragraphs: facts.sources.map(source), columns: SHARES.length }],
            },
          ]),
    ],
  };
}

function cellsOf({ cells, isHead, isUnknown }: Row, points: number): readonly SlideCell[] {
  const palette = mapPalette('light');
  return cells.map((text, at): SlideCell => {
    const isMuted = !isHead && (at > 1 || (isUnknown && at > 0));
    const paragraph: SlideParagraph = {
      text,
      points,
      colour: isMuted ? palette.muted : palette.ink,
      isBold: isHead || (at === 1 && !isUnknown),
      align: at === 1 || at === 2 ? 'right' : 'left',
    };
    return {
      paragraphs: [paragraph],
      ...(cells.length === 1 ? { columns: SHARES.length } : {}),
      ...(isHead ? { fill: blendColours(palette.paper, palette.line, 0.7) } : {}),
    };
  });
}

function rowsOf({ figures, distances }: SlideFacts, { t, locale }: Words): readonly Row[] {
  const plain = ({ label, value, error, note, isUnknown }: FactRow): Row => ({
    cells: [label, value, error, note],
    isHead: false,
    isUnknown,
  });
  const head = (...cells: readonly string[]): Row => ({ cells, isHead: true, isUnknown: false });
  const first = [
    head(t('slides.figures'), t('slides.value'), '±', t('slides.origin')),
    ...figures.map(plain),
  ];
  if (!distances) return [...first, { cells: [t('slides.pending')], isHead: false, isUnknown: true }];
  const origin = t(`proximity.origin.${distances.origin}`).toLocaleLowerCase(locale);
  return [
    ...first,
    head(t('slides.distances', { origin }), t('slides.straight'), '±', t('slides.nearest')),
    ...distances.rows.map(plain),
  ];
}
