import type { SheetContent } from '@/domain/sheet-content';
import { isManySheets, type SheetFormat } from '@/domain/sheet-output';
import { paperSize, type SheetSettings } from '@/domain/sheet-settings';
import { pixelsOf, pngCost } from '@/export/drawing/png-tiles';
import { useWords } from '@/i18n/use-words';

const MEGABYTE = 1e6;

type ExportNotesProps = {
  readonly content: SheetContent;
  readonly settings: SheetSettings;
  readonly format: SheetFormat;
  /** null: no picture is written. */
  readonly dotsPerInch: number | null;
};

/** What a format costs, and what of the sheet it does not hold. */
export function ExportNotes({ content, settings, format, dotsPerInch }: ExportNotesProps) {
  const { t } = useWords();
  const notes: string[] = [];
  if (isManySheets(format) && content.basemap && settings.parts.basemap)
    notes.push(t('composer.export.noBasemap'));
  if (format === 'slides') notes.push(t(content.proximity ? 'composer.export.slidesNote' : 'slides.pending'));
  return (
    <>
      {dotsPerInch !== null && <Cost settings={settings} dotsPerInch={dotsPerInch} />}
      {notes.map((note) => (
        <p key={note} className="text-xs text-muted">
          {note}
        </p>
      ))}
    </>
  );
}

function Cost({ settings, dotsPerInch }: { settings: SheetSettings; dotsPerInch: number }) {
  const { t, number } = useWords();
  const { width, height } = paperSize(settings.paper);
  const pixels = [pixelsOf(width, dotsPerInch), pixelsOf(height, dotsPerInch)] as const;
  return (
    <p className="text-xs text-muted" data-testid="export-cost">
      {t('composer.export.cost', {
        width: number(pixels[0], 0),
        height: number(pixels[1], 0),
        megabytes: number(pngCost(...pixels).memoryBytes / MEGABYTE, 0),
      })}
    </p>
  );
}
