import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { DecisionPanel } from '@/panels/decide/decision-panel';
import { ModalDialog } from '@/ui/modal-dialog';
import { ComparisonArea } from './comparison-area';

/** Sites side by side, and beside them how they are decided on. */
export function ComparePage() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <ModalDialog
      size="full"
      title={t('compare.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      testId="compare"
    >
      <div className="flex min-h-full items-stretch max-[900px]:flex-col">
        <ComparisonArea />
        <aside className="w-[26rem] shrink-0 border-l border-line max-[900px]:w-full max-[900px]:border-t max-[900px]:border-l-0">
          <DecisionPanel />
        </aside>
      </div>
    </ModalDialog>
  );
}
