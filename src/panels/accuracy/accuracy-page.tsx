import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ModalDialog } from '@/ui/modal-dialog';
import { AccuracyTable } from './accuracy-table';

/** How right the figures are: computed here and now, and held against what reference programs gave. */
export function AccuracyPage() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <ModalDialog
      size="page"
      title={t('accuracy.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      testId="accuracy"
    >
      <Outcome />
      <div className="mt-6 flex max-w-3xl flex-col gap-2 text-sm text-muted">
        <p>{t('accuracy.meaning')}</p>
        <p>{t('accuracy.turf')}</p>
      </div>
    </ModalDialog>
  );
}

function Outcome() {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.accuracy);
  if (finding.type === 'failed')
    return (
      <p role="alert" className="text-danger">
        {t('accuracy.failed')}
      </p>
    );
  if (finding.type === 'pending')
    return (
      <p role="status" className="text-muted">
        {t('accuracy.pending')}
      </p>
    );
  return <AccuracyTable rows={finding.value} />;
}
