import { Download } from 'lucide-react';
import { useState } from 'react';
import type { SheetContent } from '@/domain/sheet-content';
import { SHEET_FORMATS, type SheetFormat } from '@/domain/sheet-output';
import { paperSize, type SheetSettings } from '@/domain/sheet-settings';
import { pixelsOf, pngCost } from '@/export/drawing/png-tiles';
import { useWords } from '@/i18n/use-words';
import { ProspectusButton } from '@/panels/prospectus/prospectus-button';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ProgressBar } from '@/ui/progress-bar';
import { SelectField } from '@/ui/select-field';
import { useSheetExport } from './use-sheet-export';

const RESOLUTIONS = [96, 150, 300, 600] as const;
const MEGABYTE = 1e6;

/** In which format the sheet is written, what that takes, and how far it is. */
export function SheetExport({ content, settings }: { content: SheetContent; settings: SheetSettings }) {
  const { t, number } = useWords();
  const [format, setFormat] = useState<SheetFormat>('pdf');
  const [dotsPerInch, setDotsPerInch] = useState<number>(300);
  const [keepsView, setKeepsView] = useState(true);
  const { done, wasCancelled, run, cancel } = useSheetExport();
  const { width, height } = paperSize(settings.paper);
  const pixels = [pixelsOf(width, dotsPerInch), pixelsOf(height, dotsPerInch)] as const;
  const cost = pngCost(...pixels);
  const sites = [...content.zones, ...content.candidates].filter(({ geometry }) => geometry !== null).length;
  const isPicture = format === 'png' || format === 'atlas-pngs';
  const isMany = !['pdf', 'svg', 'png'].includes(format);
  const title = settings.title === '' ? t('sheet.title') : settings.title;
  return (
    <section
      aria-label={t('composer.export.heading')}
      className="flex shrink-0 flex-col gap-2 border-t border-line px-4 py-3"
    >
      <div className={`grid gap-3 ${isPicture ? 'grid-cols-[2fr_1fr]' : ''}`}>
        <SelectField
          label={t('composer.export.format')}
          testId="export-format"
          choices={SHEET_FORMATS.map((id) => ({ id, title: t(`composer.export.${id}`, { count: sites }) }))}
          selected={format}
          onSelect={(id) => setFormat(SHEET_FORMATS.find((one) => one === id) ?? 'pdf')}
        />
        {isPicture && (
          <SelectField
            label={t('composer.export.resolution')}
            testId="export-dpi"
            choices={RESOLUTIONS.map((dots) => ({ id: String(dots), title: `${dots} dpi` }))}
            selected={String(dotsPerInch)}
            onSelect={(dots) => setDotsPerInch(Number(dots))}
          />
        )}
      </div>
      {isPicture && (
        <p className="text-xs text-muted" data-testid="export-cost">
          {t('composer.export.cost', {
            width: number(pixels[0], 0),
            height: number(pixels[1], 0),
            megabytes: number(cost.memoryBytes / MEGABYTE, 0),
          })}
        </p>
      )}
      {isMany && content.basemap && settings.parts.basemap && (
        <p className="text-xs text-muted">{t('composer.export.noBasemap')}</p>
      )}
      {format === 'slides' && (
        <p className="text-xs text-muted">
          {t(content.proximity ? 'composer.export.slidesNote' : 'slides.pending')}
        </p>
      )}
      {format !== 'svg' && format !== 'slides' && (
        <Checkbox isSelected={keepsView} onChange={setKeepsView} testId="export-keeps-view">
          <span className="text-[13px]">{t('composer.export.keepsView')}</span>
        </Checkbox>
      )}
      {done === null && <ProspectusButton siteIds={sitesOf(content)} />}
      {done === null && wasCancelled && (
        <p role="status" data-testid="export-cancelled" className="text-[13px] text-muted">
          {t('problem.export-cancelled')}
        </p>
      )}
      {done === null ? (
        <Button
          look="primary"
          data-testid="export-run"
          onPress={() => run(content, settings, { format, dotsPerInch, keepsView }, title)}
        >
          <Download aria-hidden size={16} />
          {t('composer.export.run')}
        </Button>
      ) : (
        <div role="status" className="flex items-center gap-3">
          <div className="flex-1">
            <ProgressBar label={t('composer.export.progress')} done={done} testId="export-progress" />
          </div>
          <Button autoFocus data-testid="export-cancel" onPress={cancel}>
            {t('composer.export.cancel')}
          </Button>
        </div>
      )}
    </section>
  );
}

function sitesOf({ zones, candidates }: SheetContent): readonly string[] {
  return [...zones, ...candidates].map(({ id }) => id);
}
