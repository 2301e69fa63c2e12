import { failed, ok, type Result } from '@/domain/result';
import type { SheetContent } from '@/domain/sheet-content';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { DrawingList } from '@/export/drawing/drawing-list';
import {
  type DocumentDetails,
  takeStep,
  type WritingFailure,
  type WritingSteps,
} from '@/export/drawing/writing';
import { type AtlasSheet, atlasSheets } from '@/export/sheet/atlas-sites';
import type { MeasureText } from '@/export/sheet/measure-text';
import { oneLine } from '@/export/sheet/set-text';
import type { Words } from '@/i18n/use-words';
import { listSlideCount, listSlides } from './list-slides';
import { SLIDE_MAP_PAPER, siteSlide } from './site-slide';
import type { Slide } from './slide';
import { slideFacts } from './slide-facts';
import { slideFrame, slideMap } from './slide-map';
import { SlidesFile } from './slides-file';

/** A slide shows a site among its neighbours, and not how rough its outline is. */
const LEAST_DENOMINATOR = 50_000;

type WritePicture = (
  drawing: DrawingList,
  steps: WritingSteps,
) => Promise<Result<Uint8Array<ArrayBuffer>, WritingFailure>>;

export type SlidesSource = {
  readonly content: SheetContent;
  readonly settings: SheetSettings;
  /** In the language of the sheet. */
  readonly words: Words;
  readonly measure: MeasureText;
  readonly details: DocumentDetails;
};

/**
 * A presentation of the same sites as an atlas: a title slide with the list, then a slide for each. One map is in
 * memory at a time; a failure or a cancel leaves nothing.
 *
 * @param writePicture the map as PNG
 */
export async function writeSlides(
  source: SlidesSource,
  writePicture: WritePicture,
  steps: WritingSteps = {},
): Promise<Result<Blob, WritingFailure>> {
  const { content, settings, words, measure, details } = source;
  const sheets = atlasSheets(content, settings, words, {
    frame: slideFrame(settings, SLIDE_MAP_PAPER),
    leastDenominator: LEAST_DENOMINATOR,
  });
  const file = new SlidesFile(listSlideCount(sheets.length) + sheets.length, details);
  const full = failed({ type: 'failed', detail: `ZIP: ${sheets.length}, 4 GiB` } as const);
  for (const slide of listSlides(sheets, headingOf(source, sheets.length), words, measure))
    if (!file.add(slide)) return full;
  for (const [at, sheet] of sheets.entries()) {
    if (!(await takeStep(steps, at, sheets.length))) return failed({ type: 'cancelled' });
    const { drawing, notes } = slideMap(content, sheet.settings, SLIDE_MAP_PAPER, words, measure);
    const picture = await writePicture(drawing, {
      ...steps,
      onStep: (done, all) => steps.onStep?.(at + done / Math.max(1, all), sheets.length),
    });
    if (!picture.ok) return picture;
    if (!file.add(slideOf(sheet, picture.value, notes, source))) return full;
  }
  if (!(await takeStep(steps, sheets.length, sheets.length))) return failed({ type: 'cancelled' });
  return ok(file.finish());
}

function slideOf(
  { siteId, name }: AtlasSheet,
  png: Uint8Array,
  notes: readonly string[],
  { content, words, measure }: SlidesSource,
): Slide {
  const facts = slideFacts(siteId, content, words);
  return siteSlide({ name: oneLine(name), facts, png, notes }, words, measure);
}

function headingOf({ content, settings, words }: SlidesSource, count: number) {
  const { catalogue } = content.data;
  const asOf = catalogue?.layers.find(({ id }) => id === 'zones')?.asOf;
  return {
    title: oneLine(settings.title) || words.t('sheet.title'),
    subtitle: settings.subtitle,
    authority: settings.authority,
    date: settings.date,
    state:
      catalogue && asOf
        ? words.t('slides.state', { count, date: words.date(asOf), version: catalogue.version })
        : '',
  };
}
