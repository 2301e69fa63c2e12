import { Check, Columns3 } from 'lucide-react';
import { MOST_COMPARED } from '@/domain/view-state';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';

/** Puts the site beside the others, or takes it away. */
export function CompareToggle({ siteId, name }: { siteId: string; name: string }) {
  const { t } = useWords();
  const { toggleCompared } = useActions();
  const isIn = useApp((state) => state.view.compare.includes(siteId));
  const isFull = useApp((state) => state.view.compare.length >= MOST_COMPARED);
  const hasWords = useHasLaterWords();
  if (!hasWords) return null;
  const Icon = isIn ? Check : Columns3;
  return (
    <Button
      data-testid="compare-add"
      data-site-id={siteId}
      aria-label={t(isFull && !isIn ? 'compare.add.full-named' : 'compare.add.named', { name })}
      aria-pressed={isIn}
      isDisabled={isFull && !isIn}
      onPress={() => toggleCompared(siteId)}
    >
      <Icon aria-hidden size={16} />
      {t(isFull && !isIn ? 'compare.add.full-short' : 'compare.add.one')}
    </Button>
  );
}
