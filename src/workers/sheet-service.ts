import type { Problem } from '@/domain/problem';
import type { ProspectusContent, ProspectusOrder } from '@/domain/prospectus';
import { failed, ok, type Result } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import type { BasemapReport, SheetOutput, WrittenFile } from '@/domain/sheet-output';
import { type SheetSettings, USUAL_SHEET } from '@/domain/sheet-settings';
import type { Locale } from '@/domain/view-state';
import type { DrawingItem, DrawingList, ImageItem } from '@/export/drawing/drawing-list';
import { type FontBook, type FontFiles, openFontBook } from '@/export/drawing/font-book';
import { type PdfPage, writePdf } from '@/export/drawing/write-pdf';
import { type TileContext, writePng } from '@/export/drawing/write-png';
import { writeSvg } from '@/export/drawing/write-svg';
import {
  type DocumentDetails,
  takeStep,
  type WritingFailure,
  type WritingSteps,
} from '@/export/drawing/writing';
import { writeProspectus } from '@/export/prospectus/write-prospectus';
import { KEPT_VIEW_NAME } from '@/export/read-kept-file';
import { writeAtlasArchive } from '@/export/sheet/atlas-archive';
import { atlasIndex } from '@/export/sheet/atlas-index';
import { atlasSheets } from '@/export/sheet/atlas-sites';
import type { FetchTile } from '@/export/sheet/basemap/load-tiles';
import { composeSheet } from '@/export/sheet/compose-sheet';
import { writeSlides } from '@/export/slides/write-slides';
import { composeSnapshot, type SnapshotSource } from '@/export/snapshot/compose-snapshot';
import { createWords } from '@/i18n/create-words';
import type { Words } from '@/i18n/use-words';
import { SheetBasemaps } from './sheet-basemaps';

export type SheetTools = {
  readonly loadFonts: () => Promise<FontFiles>;
  readonly createCanvas: (width: number, height: number) => TileContext | null;
  readonly decodeImage: (image: ImageItem) => Promise<CanvasImageSource>;
  readonly fetchTile: FetchTile;
  /** Lets waiting messages in. */
  readonly breathe: () => Promise<void>;
};

/** A view with more than that goes into the list of an archive alone, and not into each of its files. */
const MOST_KEPT_LETTERS = 65_536;

/** Of the maps, on the small paper that they are drawn on: 1,700 pixels wide, sharp on a large screen. */
const SLIDE_DOTS_PER_INCH = 360;

/** What the worker of sheets holds and can be asked. */
export class SheetService {
  readonly #tools: SheetTools;
  #content: SheetContent | null = null;
  #book: Promise<FontBook> | null = null;
  readonly #basemaps: SheetBasemaps;
  readonly #words = new Map<Locale, Promise<Words>>();

  constructor(tools: SheetTools) {
    this.#tools = tools;
    this.#basemaps = new SheetBasemaps(tools.fetchTile);
  }

  load(content: SheetContent): void {
    this.#content = content;
  }

  /** The fonts, once they are here. Where they do not come, whoever asks next has them fetched anew. */
  book(): Promise<FontBook> {
    if (this.#book) return this.#book;
    const book = this.#tools.loadFonts().then(openFontBook);
    this.#book = book;
    void book.catch(() => {
      this.#book = null;
    });
    return book;
  }

  /**
   * @param tell how many tiles of an online basemap have come, of how many
   * @throws where nothing was loaded: a fault of the program
   */
  async compose(settings: SheetSettings, tell: (done: number, all: number) => void = () => undefined) {
    const content = this.#content;
    if (!content) throw new Error('no content of the sheet');
    const [basemap, book, words] = await Promise.all([
      this.#basemaps.load(content.basemap, settings, tell),
      this.book(),
      this.#wordsOf(settings.locale),
    ]);
    const sheet = composeSheet(content, settings, words, book.widthOf, basemap);
    const report: BasemapReport | null = basemap?.report ?? null;
    return { sheet, words, report };
  }

  /** Another sheet is wanted: tiles that have not come yet are given up. */
  hurry(): void {
    this.#basemaps.hurry();
  }

  /** Pictures of a drawing, by their bytes. */
  async imagesOf({ items }: DrawingList): Promise<ReadonlyMap<Uint8Array, CanvasImageSource>> {
    const pictures = picturesIn(items);
    const decoded = await Promise.all(pictures.map((picture) => this.#tools.decodeImage(picture)));
    return new Map(pictures.map(({ bytes }, at) => [bytes, decoded[at] as CanvasImageSource]));
  }

  /** A picture of the map with its furniture, as PNG. @param image the map's picture */
  async snapshot(
    source: Omit<SnapshotSource, 'picture'>,
    image: ImageBitmap,
    locale: Locale,
    output: SheetOutput,
  ): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
    const content = this.#content;
    if (!content) throw new Error('no content of the picture');
    const [book, words] = await Promise.all([this.book(), this.#wordsOf(locale)]);
    const picture = new Uint8Array();
    const drawing = composeSnapshot(content, { ...source, picture }, words, book.widthOf);
    const details = this.#details({ ...USUAL_SHEET, locale }, output, words);
    const tools = { ...this.#tools, book, decodeImage: async () => image };
    const written = await writePng(drawing, output.dotsPerInch, details, tools);
    return written.ok ? written : failed(problemOf(written.problem));
  }

  /** Prospectuses of one or more sites, as one PDF. */
  async prospectus(
    content: ProspectusContent,
    order: ProspectusOrder,
    steps: WritingSteps,
  ): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
    const [book, words] = await Promise.all([this.book(), this.#wordsOf(order.locale)]);
    const written = await writeProspectus(content, order, words, book, steps);
    return written.ok ? written : failed(problemOf(written.problem));
  }

  async write(
    settings: SheetSettings,
    wanted: SheetOutput,
    steps: WritingSteps,
  ): Promise<Result<WrittenFile, Problem>> {
    if (wanted.format === 'atlas') return await this.#atlas(settings, wanted, steps);
    if (wanted.format === 'slides') return await this.#slides(settings, wanted, steps);
    if (wanted.format === 'atlas-pdfs') return await this.#archive('pdf', settings, wanted, steps);
    if (wanted.format === 'atlas-pngs') return await this.#archive('png', settings, wanted, steps);
    const half = hasTiles(this.#content, settings) ? secondHalf(steps) : steps;
    const { sheet, words } = await this.compose(settings, (done, all) => steps.onStep?.(done, 2 * all));
    const details = this.#details(settings, wanted, words);
    const book = await this.book();
    if (wanted.format === 'svg') return ok(new TextEncoder().encode(writeSvg(sheet.drawing, details, book)));
    const written =
      wanted.format === 'pdf'
        ? await writePdf([sheet], details, book, half)
        : await writePng(sheet.drawing, wanted.dotsPerInch, details, { ...this.#tools, book }, half);
    return written.ok ? written : failed(problemOf(written.problem));
  }

  async #atlas(
    settings: SheetSettings,
    wanted: SheetOutput,
    steps: WritingSteps,
  ): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
    const content = this.#content;
    if (!content) throw new Error('no content of the atlas');
    const [book, words] = await Promise.all([this.book(), this.#wordsOf(settings.locale)]);
    const sheets = atlasSheets(content, settings, words);
    const index = atlasIndex(sheets, settings, words, book.widthOf);
    const pages: PdfPage[] = index.map(({ drawing, boxes }, at) => ({
      drawing,
      links: boxes.map((box, entry) => ({
        box,
        page: index.length + entry + at * (index[0]?.boxes.length ?? 0),
      })),
    }));
    for (const [at, { name, settings: own }] of sheets.entries()) {
      // The first half of the work; writing is the other.
      if (!(await takeStep(steps, at, 2 * sheets.length)))
        return failed({ code: 'export-cancelled', severity: 'info' });
      pages.push({ ...composeSheet(content, own, words, book.widthOf), bookmark: name });
    }
    const details = this.#details(settings, wanted, words);
    const written = await writePdf(pages, details, book, secondHalf(steps));
    return written.ok ? written : failed(problemOf(written.problem));
  }

  async #archive(
    ending: 'pdf' | 'png',
    settings: SheetSettings,
    wanted: SheetOutput,
    steps: WritingSteps,
  ): Promise<Result<Blob, Problem>> {
    const content = this.#content;
    if (!content) throw new Error('no content of the atlas');
    const [book, words] = await Promise.all([this.book(), this.#wordsOf(settings.locale)]);
    const sheets = atlasSheets(content, settings, words);
    const index = atlasIndex(sheets, settings, words, book.widthOf, 1);
    const isSmall = (wanted.keptView ?? '').length <= MOST_KEPT_LETTERS;
    const written = await writeAtlasArchive(
      { sheets, index, settings, listName: words.t('sheet.atlas.list') },
      {
        ending,
        compose: (own) => composeSheet(content, own, words, book.widthOf),
        write: (page, own, ownSteps) => {
          const keeps = isSmall || own === settings;
          const details = this.#details(own, keeps ? wanted : { ...wanted, keptView: null }, words);
          return ending === 'pdf'
            ? writePdf([page], details, book, ownSteps)
            : writePng(page.drawing, wanted.dotsPerInch, details, { ...this.#tools, book }, ownSteps);
        },
      },
      wanted.created,
      steps,
    );
    return written.ok ? written : failed(problemOf(written.problem));
  }

  async #slides(
    settings: SheetSettings,
    wanted: SheetOutput,
    steps: WritingSteps,
  ): Promise<Result<Blob, Problem>> {
    const content = this.#content;
    if (!content) throw new Error('no content of the slides');
    const [book, words] = await Promise.all([this.book(), this.#wordsOf(settings.locale)]);
    const details = this.#details(settings, wanted, words);
    const tools = { ...this.#tools, book };
    const picture = { ...details, attachments: [] };
    const written = await writeSlides(
      { content, settings, words, measure: book.widthOf, details },
      (drawing, own) => writePng(drawing, SLIDE_DOTS_PER_INCH, picture, tools, own),
      steps,
    );
    return written.ok ? written : failed(problemOf(written.problem));
  }

  #details(
    { title, subtitle, authority, locale }: SheetSettings,
    wanted: SheetOutput,
    { t }: Words,
  ): DocumentDetails {
    const { keptView, created } = wanted;
    return {
      title: title === '' ? t('sheet.title') : title,
      author: authority,
      subject: subtitle,
      language: locale,
      created,
      producer: 'Mặt Bằng',
      attachments:
        keptView === null
          ? []
          : [
              {
                name: KEPT_VIEW_NAME,
                mime: 'application/json',
                bytes: new TextEncoder().encode(keptView),
              },
            ],
    };
  }

  #wordsOf(locale: Locale): Promise<Words> {
    const known = this.#words.get(locale);
    if (known) return known;
    const words = createWords(locale);
    this.#words.set(locale, words);
    void words.catch(() => this.#words.delete(locale));
    return words;
  }
}

const hasTiles = (content: SheetContent | null, { parts }: SheetSettings): boolean =>
  content?.basemap?.type === 'raster' && parts.basemap;

/** After what was told of tiles. */
function secondHalf(steps: WritingSteps): WritingSteps {
  return { ...steps, onStep: (done, all) => steps.onStep?.(all + done, 2 * all) };
}

function picturesIn(items: readonly DrawingItem[]): readonly ImageItem[] {
  return items.flatMap((item) =>
    item.type === 'group' ? picturesIn(item.items) : item.type === 'image' ? item : [],
  );
}

function problemOf(failure: WritingFailure): Problem {
  if (failure.type === 'cancelled') return { code: 'export-cancelled', severity: 'info' };
  if (failure.type === 'too-large')
    return { code: 'sheet-too-large', severity: 'error', detail: String(failure.largestDotsPerInch) };
  const code = failure.type === 'tainted' ? 'picture-tainted' : 'export-failed';
  return { code, severity: 'error', detail: failure.detail };
}
