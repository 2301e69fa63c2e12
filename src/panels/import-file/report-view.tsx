import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { countFigure } from '@/domain/count-figure';
import type { ImportChoices, ImportOutcome, ImportReport } from '@/domain/import-report';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { Button } from '@/ui/button';
import { EncodingChoice } from './encoding-choice';
import { ImportPreviewPicture } from './import-preview-picture';
import { MappingChoice } from './mapping-choice';
import { MendChoice } from './mend-choice';
import { ProblemRows } from './problem-rows';
import { SystemChoice } from './system-choice';
import { TargetChoice } from './target-choice';
import type { ImportTarget } from './use-confirm-import';

type ReportViewProps = {
  readonly report: ImportReport;
  readonly choices: ImportChoices;
  readonly isBusy: boolean;
  readonly onChoose: (part: Partial<ImportChoices>) => void;
  readonly onConfirm: (report: ImportReport, target: ImportTarget) => Promise<void>;
  readonly onCancel: () => void;
};

const OUTCOMES: Record<ImportOutcome, { readonly look: string; readonly Icon: typeof CircleAlert }> = {
  accept: { look: 'bg-accent-soft text-ink', Icon: CircleCheck },
  'accept-with-warning': { look: 'bg-caution-soft text-caution', Icon: TriangleAlert },
  reject: { look: 'bg-danger-soft text-danger', Icon: CircleAlert },
};

/** What a file holds, what is wrong with it and what can be done about it, before anything is added. */
export function ReportView({ report, choices, isBusy, onChoose, onConfirm, onCancel }: ReportViewProps) {
  const { t } = useWords();
  const isOpen = useApp((state) => state.projectStatus === 'open');
  const [target, setTarget] = useState<ImportTarget>({ type: 'candidates' });
  const [isAdding, setAdding] = useState(false);
  const isReady = report.outcome !== 'reject' && isOpen && !isBusy && !isAdding;
  const add = async (): Promise<void> => {
    setAdding(true);
    await onConfirm(report, target);
    setAdding(false);
  };
  return (
    <section
      aria-label={report.fileName}
      aria-busy={isBusy}
      data-testid="import-report"
      data-outcome={report.outcome}
      data-features={report.features}
      className="flex flex-col gap-4"
    >
      <Summary report={report} isBusy={isBusy} />
      <ImportPreviewPicture preview={report.preview} problems={report.problems} />
      {report.system && <SystemChoice answer={report.system} choices={choices} onChoose={onChoose} />}
      {report.text && <EncodingChoice text={report.text} choices={choices} onChoose={onChoose} />}
      <ProblemRows problems={report.problems} />
      <MendChoice report={report} choices={choices} onChoose={onChoose} />
      {report.columns.length > 0 && <MappingChoice report={report} onChoose={onChoose} />}
      {report.drafts === 1 && <TargetChoice target={target} onChoose={setTarget} />}
      {!isOpen && <p className="text-caution">{t('importFile.read-only')}</p>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" data-testid="import-confirm" isDisabled={!isReady} onPress={() => void add()}>
          {t(target.type === 'zone' && report.drafts === 1 ? 'importFile.replace' : 'importFile.confirm')}
        </Button>
        <Button data-testid="import-cancel" onPress={onCancel}>
          {t('importFile.cancel')}
        </Button>
      </div>
    </section>
  );
}

function Summary({ report, isBusy }: { report: ImportReport; isBusy: boolean }) {
  const { t } = useWords();
  const { look, Icon } = OUTCOMES[report.outcome];
  const counts = (['features', 'drafts', 'vertices', 'errors', 'warnings'] as const).filter(
    (name) => report[name] > 0,
  );
  return (
    <div role="status" className={`flex flex-col gap-1 rounded-control p-3 ${look}`}>
      <p className="flex items-start gap-2 font-semibold">
        <Icon aria-hidden size={16} className="mt-0.5 shrink-0" />
        {isBusy ? t('importFile.again') : t(`importFile.outcome.${report.outcome}`)}
      </p>
      <p className="text-xs break-words">{report.fileName}</p>
      <p className="flex flex-wrap gap-x-3 text-xs">
        {counts.map((name) => (
          <span key={name}>
            <FigureValue figure={countFigure(`import-${name}`, report[name])} className="font-semibold" />{' '}
            {t(`importFile.count.${name}`)}
          </span>
        ))}
      </p>
      {report.format === 'project' && <p>{t('importFile.project-file')}</p>}
      {report.outcome === 'reject' && <p className="text-xs">{t('importFile.outcome.unchanged')}</p>}
    </div>
  );
}
