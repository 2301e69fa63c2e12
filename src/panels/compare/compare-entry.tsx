import { Columns3 } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { Button } from '@/ui/button';

/** The way to the comparison when nothing is chosen yet. */
export function CompareEntry() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <span className="max-[480px]:hidden">
      <Button data-testid="compare-enter" onPress={() => changeView({ page: 'compare' })}>
        <Columns3 aria-hidden size={16} />
        <span className="max-[1200px]:sr-only">{t('compare.tray.open')}</span>
      </Button>
    </span>
  );
}
