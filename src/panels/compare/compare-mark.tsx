import { Check, Plus } from 'lucide-react';
import { MOST_COMPARED } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';

type CompareMarkProps = {
  readonly siteId: string;
  readonly name: string;
  /** False where another way by keyboard leads here. */
  readonly isReachedByTab?: boolean;
};

/** A small plus that puts the site of a row beside the others, and takes it away again. For lists of hundreds. */
export function CompareMark({ siteId, name, isReachedByTab = true }: CompareMarkProps) {
  const { t } = useWords();
  const { toggleCompared } = useActions();
  const isIn = useApp((state) => state.view.compare.includes(siteId));
  const isFull = useApp((state) => state.view.compare.length >= MOST_COMPARED);
  const label = t(isFull && !isIn ? 'compare.add.full-named' : 'compare.add.named', { name });
  const Icon = isIn ? Check : Plus;
  return (
    <button
      type="button"
      data-testid="compare-add"
      data-site-id={siteId}
      aria-label={label}
      title={label}
      aria-pressed={isIn}
      // Not `disabled`: it would lose the focus, and why it does nothing is said by its name.
      aria-disabled={isFull && !isIn}
      {...(isReachedByTab ? {} : { tabIndex: -1 })}
      onClick={() => toggleCompared(siteId)}
      className={`grid size-7 shrink-0 cursor-pointer place-items-center rounded-control border aria-disabled:opacity-40 max-[900px]:size-11 ${isIn ? 'border-accent bg-accent text-on-accent' : 'border-transparent text-muted hover:border-line hover:bg-paper hover:text-accent'}`}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
