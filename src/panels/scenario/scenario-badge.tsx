import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';

/** Beside figures of another year than now, so that nobody takes them for today's; nothing beside today's. */
export function ScenarioBadge() {
  const { t } = useWords();
  const year = useApp((state) => state.view.year);
  if (year === null) return null;
  return (
    <p data-testid="scenario-badge" className="text-xs font-medium text-accent">
      {t('scenario.badge', { year: String(year) })}
    </p>
  );
}
