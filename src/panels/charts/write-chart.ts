import { candidateColour, mapPalette, zoneColour } from '@/domain/palette';
import type { ChartData, SiteColour } from '@/export/charts/chart-data';
import type { ChartColours } from '@/export/charts/chart-items';
import { chartPage } from '@/export/charts/chart-page';
import { openFontBook } from '@/export/drawing/font-book';
import { writePng } from '@/export/drawing/write-png';
import { writeSvg } from '@/export/drawing/write-svg';
import type { DocumentDetails } from '@/export/drawing/writing';
import type { Words } from '@/i18n/use-words';
import type { AppPorts } from '@/store/app-ports';
import type { AppState } from '@/store/app-store';
import { type ChartKind, DRAW } from './chart-kinds';

const DOTS_PER_INCH = 200;

type ChartJob = {
  readonly kind: ChartKind;
  readonly format: 'svg' | 'png';
  readonly data: ChartData;
  readonly words: Words;
  readonly state: AppState;
  readonly ports: AppPorts;
};

type WrittenChart = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
};

/**
 * A chart on paper with its title, legend, sources and date.
 *
 * @throws Error where the browser gives no canvas for it
 */
export async function writeChart(job: ChartJob): Promise<WrittenChart> {
  const { kind, format, data, words, state, ports } = job;
  const { t } = words;
  const book = openFontBook(await ports.printFonts());
  const created = new Date();
  const title = t('charts.file.title', { chart: t(`charts.${kind}.title`) });
  const page = chartPage({
    draw: DRAW[kind],
    title,
    data,
    words,
    colours: PAPER_COLOURS,
    measure: book.widthOf,
    sources: state.data.sources,
    catalogue: state.data.catalogue,
    year: state.view.year,
    created,
    note: t(`charts.${kind}.note`),
  });
  const details: DocumentDetails = {
    title,
    author: '',
    subject: t('charts.file.not-official'),
    language: words.locale,
    created,
    producer: `Mặt Bằng ${ports.version}`,
  };
  const name = `${t('charts.file.name')}-${kind}.${format}`;
  if (format === 'svg') return { name, content: writeSvg(page, details, book), type: 'image/svg+xml' };
  const written = await writePng(page, DOTS_PER_INCH, details, {
    book,
    createCanvas: (width, height) =>
      new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }),
    decodeImage: () => Promise.reject(new Error('charts hold no images')),
  });
  if (!written.ok)
    throw new Error(written.problem.type === 'failed' ? written.problem.detail : written.problem.type);
  return { name, content: written.value, type: 'image/png' };
}

const PAPER = mapPalette('light');

/** As on a light screen, on white. */
const PAPER_COLOURS: ChartColours = {
  ink: PAPER.ink,
  muted: PAPER.muted,
  line: PAPER.line,
  paper: '#ffffff',
  of: colourOnPaper,
};

function colourOnPaper(colour: SiteColour): string {
  switch (colour) {
    case 'economic-zone':
    case 'industrial-park':
    case 'industrial-cluster':
      return zoneColour(PAPER, colour);
    default:
      return candidateColour(PAPER, colour);
  }
}
