import { Download } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { Button } from '@/ui/button';
import { ProgressBar } from '@/ui/progress-bar';
import { useProspectus, type WantedProspectus } from './use-prospectus';

/** Writes what was asked for: how far it is, a way to give up, and what came of it. */
export function ProspectusRun({ order, name }: { order: WantedProspectus; name: string }) {
  const { t } = useWords();
  const { progress, run, cancel } = useProspectus();
  const distances = useApp((state) => state.findings.proximity.type);
  const needsDistances = order.pages.includes('logistics') || order.pages.includes('comparison');
  const isWaiting = needsDistances && distances === 'pending';
  const isEmpty = order.siteIds.length === 0;
  if (progress.type === 'writing')
    return (
      <div role="status" className="flex items-center gap-3">
        <div className="flex-1">
          <ProgressBar
            label={t('prospectus.dialog.progress')}
            done={progress.done}
            testId="prospectus-progress"
          />
        </div>
        <Button autoFocus data-testid="prospectus-cancel" onPress={cancel}>
          {t('prospectus.dialog.cancel')}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        look="primary"
        data-testid="prospectus-run"
        isDisabled={isEmpty || isWaiting}
        onPress={() => run(order, name)}
      >
        <Download aria-hidden size={16} />
        {t('prospectus.dialog.run')}
      </Button>
      <p role="status" className="min-w-0 flex-1 text-[13px] text-muted" data-testid="prospectus-status">
        {isEmpty && t('prospectus.dialog.empty')}
        {!isEmpty && isWaiting && t('prospectus.dialog.waiting')}
        {!isEmpty && needsDistances && distances === 'failed' && t('prospectus.dialog.failed')}
        {progress.type === 'cancelled' && t('problem.export-cancelled')}
        {progress.type === 'saved' && t('prospectus.dialog.done', { name: progress.name })}
      </p>
      {progress.type === 'failed' && (
        <p
          role="alert"
          data-testid="problem"
          data-code={progress.problem.code}
          data-severity={progress.problem.severity}
          className="w-full rounded-control bg-danger-soft px-2 py-1.5 text-sm break-words text-danger"
        >
          {t(`problem.${progress.problem.code}`, noticeValues(progress.problem))}
        </p>
      )}
    </div>
  );
}
