import { failed, ok, type Result } from '@/domain/result';
import type { SheetSettings } from '@/domain/sheet-settings';
import { entryName } from '@/export/archive/entry-name';
import { StreamedZip } from '@/export/archive/streamed-zip';
import type { PdfPage } from '@/export/drawing/write-pdf';
import { takeStep, type WritingFailure, type WritingSteps } from '@/export/drawing/writing';
import type { IndexPage } from './atlas-index';
import type { AtlasSheet } from './atlas-sites';

type WrittenBytes = Result<Uint8Array<ArrayBuffer>, WritingFailure>;

/** How the files of an archive are made. */
export type AtlasFiles = {
  readonly ending: 'pdf' | 'png';
  readonly compose: (settings: SheetSettings) => PdfPage;
  /** One file. @param settings whose texts the file has for title, author and subject */
  readonly write: (page: PdfPage, settings: SheetSettings, steps: WritingSteps) => Promise<WrittenBytes>;
};

type ArchivedAtlas = {
  readonly sheets: readonly AtlasSheet[];
  readonly index: readonly IndexPage[];
  /** Of the list. */
  readonly settings: SheetSettings;
  readonly listName: string;
};

type Entry = { readonly name: string; readonly settings: SheetSettings; readonly compose: () => PdfPage };

/**
 * The sheets of an atlas as single files in a ZIP, the list in front as number 0. One sheet is in memory at a time;
 * a failure or a cancel leaves nothing.
 */
export async function writeAtlasArchive(
  { sheets, index, settings, listName }: ArchivedAtlas,
  { ending, compose, write }: AtlasFiles,
  created: Date,
  steps: WritingSteps = {},
): Promise<Result<Blob, WritingFailure>> {
  const entries: readonly Entry[] = [
    ...index.map((page, at) => ({
      name: entryName(0, sheets.length, index.length > 1 ? `${listName} ${at + 1}` : listName, ending),
      settings,
      compose: () => page,
    })),
    ...sheets.map((sheet, at) => ({
      name: entryName(at + 1, sheets.length, sheet.name, ending),
      settings: sheet.settings,
      compose: () => compose(sheet.settings),
    })),
  ];
  const zip = new StreamedZip(created);
  for (const [at, entry] of entries.entries()) {
    if (!(await takeStep(steps, at, entries.length))) return failed({ type: 'cancelled' });
    const written = await write(entry.compose(), entry.settings, {
      ...steps,
      onStep: (done, all) => steps.onStep?.(at + done / Math.max(1, all), entries.length),
    });
    if (!written.ok) return written;
    if (!zip.add(entry.name, written.value, true))
      return failed({ type: 'failed', detail: `ZIP: ${at} / ${entries.length}, 4 GiB` });
  }
  if (!(await takeStep(steps, entries.length, entries.length))) return failed({ type: 'cancelled' });
  return ok(zip.finish('application/zip'));
}
