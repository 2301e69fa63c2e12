import { FileUp } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { ProgressBar } from '@/ui/progress-bar';
import { ReportView } from './report-view';
import { useConfirmImport } from './use-confirm-import';
import { useFilePaste } from './use-file-paste';
import { type ImportState, useImport } from './use-import';

const ACCEPTED =
  '.geojson,.json,.geojsonl,.ndjson,.topojson,.kml,.kmz,.gpx,.zip,.shp,.gpkg,.csv,.tsv,.txt,.xlsx,.dxf';

/** A file on its way into the project: chosen, read, looked at, and added only when the user says so. */
export function ImportPanel() {
  const { t } = useWords();
  const { state, open, choose, takeDrafts, cancel } = useImport();
  const confirm = useConfirmImport(takeDrafts, cancel);
  useFilePaste((file) => void open(file), t('importFile.pasted'));
  const { dropFile } = useActions();
  const dropped = useApp((state) => state.droppedFile);
  useEffect(() => {
    if (!dropped) return;
    dropFile(null);
    void open(dropped);
  }, [dropped, dropFile, open]);
  return (
    <section aria-label={t('importFile.title')} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <FileButton
          label={t('importFile.choose')}
          accept={ACCEPTED}
          testId="import-input"
          onFiles={([file]) => file && void open(file)}
        >
          <FileUp aria-hidden size={16} />
          {t('importFile.choose')}
        </FileButton>
        <span className="text-xs text-muted">{t('importFile.invite')}</span>
      </div>
      {state.type === 'idle' && <Invitation state={state} />}
      {state.type === 'working' && <Working state={state} onCancel={cancel} />}
      {state.type === 'report' && (
        <ReportView
          report={state.report}
          choices={state.choices}
          isBusy={state.isBusy}
          onChoose={choose}
          onConfirm={confirm}
          onCancel={cancel}
        />
      )}
    </section>
  );
}

function Invitation({ state }: { state: Extract<ImportState, { type: 'idle' }> }) {
  const { t } = useWords();
  const { problem } = state;
  return (
    <>
      {problem && problem.code !== 'import-cancelled' && (
        <p
          role="alert"
          data-testid="problem"
          data-code={problem.code}
          data-severity={problem.severity}
          className="rounded-control bg-danger-soft p-2 text-danger"
        >
          {t(`problem.${problem.code}`, noticeValues(problem))}
        </p>
      )}
      <p className="text-xs text-muted">{t('importFile.formats')}</p>
    </>
  );
}

type WorkingProps = {
  readonly state: Extract<ImportState, { type: 'working' }>;
  readonly onCancel: () => void;
};

function Working({ state: { fileName, progress }, onCancel }: WorkingProps) {
  const { t } = useWords();
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="break-words">{t(`importFile.${progress.stage}`, { name: fileName })}</p>
      <ProgressBar
        label={t('importFile.progress')}
        done={progress.stage === 'reading' ? progress.done / 2 : 0.5 + progress.done / 2}
        testId="import-progress"
      />
      <Button data-testid="import-cancel" onPress={onCancel}>
        {t('importFile.cancel')}
      </Button>
    </div>
  );
}
