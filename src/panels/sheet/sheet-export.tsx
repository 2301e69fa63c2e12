import { useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import type { SheetContent } from '@/domain/sheet-content';
import { isManySheets, SHEET_FORMATS, type SheetFormat } from '@/domain/sheet-output';
import type { SheetSettings } from '@/domain/sheet-settings';
import type { Zone } from '@/domain/zone';
import { useWords } from '@/i18n/use-words';
import { ProspectusButton } from '@/panels/prospectus/prospectus-button';
import { Checkbox } from '@/ui/checkbox';
import { SelectField } from '@/ui/select-field';
import { ExportNotes } from './export-notes';
import { ExportRun } from './export-run';
import { keptInFile, useSheetExport } from './use-sheet-export';
import { withoutOwnSites } from './without-own-sites';

const RESOLUTIONS = [96, 150, 300, 600] as const;

/** In which format the sheet is written, what that takes, and how far it is. */
export function SheetExport({ content, settings }: { content: SheetContent; settings: SheetSettings }) {
  const { t } = useWords();
  const [format, setFormat] = useState<SheetFormat>('pdf');
  const [dotsPerInch, setDotsPerInch] = useState<number>(300);
  const [keepsView, setKeepsView] = useState(true);
  const [withOwn, setWithOwn] = useState(false);
  const { done, wasCancelled, run, cancel } = useSheetExport();
  const isPicture = format === 'png' || format === 'atlas-pngs';
  const isMixed = content.zones.length > 0 && content.candidates.length > 0;
  const ofMany = isMixed && !withOwn ? withoutOwnSites(content) : content;
  // Nobody looks at each of many sheets before they are given away: what is private goes along when it is asked for.
  const sent = isManySheets(format) ? ofMany : content;
  const sites = sitesOf(ofMany).filter(({ geometry }) => geometry !== null).length;
  const keeps = keptInFile(keepsView, sent.candidates.length === content.candidates.length);
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
      <ExportNotes
        content={content}
        settings={settings}
        format={format}
        dotsPerInch={isPicture ? dotsPerInch : null}
      />
      {isMixed && isManySheets(format) && (
        <Checkbox isSelected={withOwn} onChange={setWithOwn} testId="export-own">
          <span className="text-[13px]">
            {t('composer.export.own', { count: content.candidates.length })}
          </span>
        </Checkbox>
      )}
      {format !== 'svg' && (
        <Checkbox isSelected={keepsView} onChange={setKeepsView} testId="export-keeps-view">
          <span className="text-[13px]">
            {t(keeps === 'view' ? 'composer.export.keepsViewAlone' : 'composer.export.keepsView')}
          </span>
        </Checkbox>
      )}
      {done === null && <ProspectusButton siteIds={sitesOf(content).map(({ id }) => id)} />}
      <ExportRun
        done={done}
        wasCancelled={wasCancelled}
        onRun={() => run(sent, settings, { format, dotsPerInch, keeps }, title)}
        onCancel={cancel}
      />
    </section>
  );
}

function sitesOf({ zones, candidates }: SheetContent): readonly (Zone | Candidate)[] {
  return [...zones, ...candidates];
}
