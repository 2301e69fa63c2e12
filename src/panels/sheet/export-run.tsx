import { Download } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';
import { ProgressBar } from '@/ui/progress-bar';

type ExportRunProps = {
  /** 0 to 1; null where nothing is written. */
  readonly done: number | null;
  /** The last one was given up. */
  readonly wasCancelled: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
};

/** Begins the writing of a sheet; while it is written, how far it is and a way to give it up. */
export function ExportRun({ done, wasCancelled, onRun, onCancel }: ExportRunProps) {
  const { t } = useWords();
  if (done !== null)
    return (
      <div role="status" className="flex items-center gap-3">
        <div className="flex-1">
          <ProgressBar label={t('composer.export.progress')} done={done} testId="export-progress" />
        </div>
        <Button autoFocus data-testid="export-cancel" onPress={onCancel}>
          {t('composer.export.cancel')}
        </Button>
      </div>
    );
  return (
    <>
      {wasCancelled && (
        <p role="status" data-testid="export-cancelled" className="text-[13px] text-muted">
          {t('problem.export-cancelled')}
        </p>
      )}
      <Button look="primary" data-testid="export-run" onPress={onRun}>
        <Download aria-hidden size={16} />
        {t('composer.export.run')}
      </Button>
    </>
  );
}
