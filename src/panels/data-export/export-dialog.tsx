import { Download } from 'lucide-react';
import { useState } from 'react';
import {
  ENDING_OF_FORMAT,
  EXPORT_FORMATS,
  type ExportFormat,
  SYSTEMS_OF_FORMAT,
  type WrittenSystem,
} from '@/domain/exported-site';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { selectListedZones } from '@/store/selectors';
import { Button } from '@/ui/button';
import { ModalDialog } from '@/ui/modal-dialog';
import { RadioList } from '@/ui/radio-list';
import { SelectField } from '@/ui/select-field';
import { EXPORT_CONTENTS, type ExportContent, useExport } from './use-export';

/** Sites as a file for another program, with their figures and where these come from. */
export function ExportDialog() {
  const { t } = useWords();
  const { openDialog } = useActions();
  const hasCandidates = useApp((state) => state.project.candidates.length > 0);
  const counts = {
    candidates: useApp((state) => state.project.candidates.length),
    zones: useApp((state) => state.data.zones.length),
    listed: useApp((state) => selectListedZones(state).length),
  };
  const [content, setContent] = useState<ExportContent>(hasCandidates ? 'candidates' : 'zones');
  const [format, setFormat] = useState<ExportFormat>('geojson');
  const [wantedSystem, setWantedSystem] = useState<WrittenSystem>(5899);
  const systems = SYSTEMS_OF_FORMAT[format];
  const system = systems.includes(wantedSystem) ? wantedSystem : (systems[0] ?? 4326);
  const { isBusy, run, cancel } = useExport();
  const close = (): void => {
    cancel();
    openDialog({ type: 'none' });
  };
  const countOf = (id: ExportContent): number =>
    id === 'all' ? counts.candidates + counts.zones : counts[id];
  return (
    <ModalDialog
      title={t('dataExport.title')}
      closeLabel={t('common.action.close')}
      onClose={close}
      size="card"
      testId="export-dialog"
    >
      <div className="flex flex-col gap-4">
        <RadioList
          label={t('dataExport.content')}
          testId="export-content"
          choices={EXPORT_CONTENTS.filter((id) => hasCandidates || id === 'zones' || id === 'listed').map(
            (id) => ({
              id,
              title: t(`dataExport.contents.${id}`, { count: countOf(id) }),
            }),
          )}
          selected={content}
          onSelect={(id) => setContent(EXPORT_CONTENTS.find((one) => one === id) ?? 'zones')}
        />
        <div className="grid grid-cols-2 gap-3 max-[480px]:grid-cols-1">
          <SelectField
            label={t('dataExport.format')}
            testId="export-format"
            choices={EXPORT_FORMATS.map((id) => ({ id, title: t(`dataExport.formats.${id}`) }))}
            selected={format}
            onSelect={(id) => setFormat(EXPORT_FORMATS.find((one) => one === id) ?? 'geojson')}
          />
          <SelectField
            label={t('dataExport.system')}
            testId="export-system"
            choices={systems.map((code) => ({ id: String(code), title: t(`dataExport.systems.${code}`) }))}
            selected={String(system)}
            isDisabled={systems.length < 2}
            onSelect={(code) => setWantedSystem(Number(code) === 4326 ? 4326 : 5899)}
          />
        </div>
        <p className="text-[13px] text-muted">{t(`dataExport.notes.${format}`)}</p>
        <p className="text-[13px] text-muted">{t('dataExport.lineage')}</p>
        <div className="flex items-center gap-3">
          <Button
            look="primary"
            data-testid="export-run"
            isPending={isBusy}
            isDisabled={countOf(content) === 0}
            onPress={() => run(content, format, system, `mat-bang-${content}.${ENDING_OF_FORMAT[format]}`)}
          >
            <Download aria-hidden size={16} />
            {t('dataExport.run')}
          </Button>
          {isBusy && (
            <>
              <span role="status" data-testid="export-progress" className="text-muted">
                {t('dataExport.writing')}
              </span>
              <Button onPress={cancel}>{t('dataExport.cancel')}</Button>
            </>
          )}
        </div>
      </div>
    </ModalDialog>
  );
}
