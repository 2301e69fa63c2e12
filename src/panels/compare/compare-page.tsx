import { useRef, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { DecisionPanel } from '@/panels/decide/decision-panel';
import { ModalDialog } from '@/ui/modal-dialog';
import { ToggleChip } from '@/ui/toggle-chip';
import { ComparisonArea } from './comparison-area';
import { PrivateBadge } from './private-badge';

const SIDES = ['table', 'decide'] as const;
type Side = (typeof SIDES)[number];

/** Sites side by side, and beside them how they are decided on; on a phone, one of the two. */
export function ComparePage() {
  const { t } = useWords();
  const { changeView } = useActions();
  const [side, setSide] = useState<Side>('table');
  const decision = useRef<HTMLElement>(null);
  return (
    <ModalDialog
      size="full"
      title={t('compare.title')}
      closeLabel={t('common.action.close')}
      onClose={() => changeView({ page: 'map' })}
      actions={<PrivateBadge />}
      testId="compare"
    >
      <div className="flex h-full min-h-0 items-stretch max-[900px]:flex-col">
        <fieldset
          aria-label={t('compare.side.label')}
          className="flex gap-2 border-b border-line px-2.5 py-1.5 min-[901px]:hidden"
        >
          {SIDES.map((id) => (
            <ToggleChip key={id} value={id} isSelected={side === id} onChange={() => setSide(id)}>
              {t(`compare.side.${id}`)}
            </ToggleChip>
          ))}
        </fieldset>
        {/* The table holds a hundred things to stop at. */}
        <button
          type="button"
          data-testid="compare-skip"
          onClick={() => decision.current?.focus()}
          className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:rounded-control focus:border focus:border-line focus:bg-paper focus:px-3 focus:py-1.5 max-[900px]:hidden"
        >
          {t('compare.side.skip')}
        </button>
        <div className={`flex min-h-0 min-w-0 flex-1 ${side === 'table' ? '' : 'max-[900px]:hidden'}`}>
          <ComparisonArea />
        </div>
        {/* Scrolled by keyboard too. */}
        <aside
          ref={decision}
          data-testid="compare-decide"
          tabIndex={0}
          aria-label={t('compare.side.decide')}
          className={`min-h-0 w-[26rem] shrink-0 scroll-pb-14 overflow-y-auto border-l border-line max-[1200px]:w-88 max-[900px]:w-full max-[900px]:flex-1 max-[900px]:border-l-0 ${side === 'decide' ? '' : 'max-[900px]:hidden'}`}
        >
          <DecisionPanel />
        </aside>
      </div>
    </ModalDialog>
  );
}
