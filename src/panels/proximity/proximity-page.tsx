import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { ModalDialog } from '@/ui/modal-dialog';
import { ProximityContent } from './proximity-content';

/** How far every zone is from what it needs, side by side. */
export function ProximityPage() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <ModalDialog
      size="wide"
      title={t('proximity.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      testId="proximity"
    >
      <ProximityContent />
    </ModalDialog>
  );
}
