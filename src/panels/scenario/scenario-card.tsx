import { CalendarClock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { Foldable } from '@/ui/foldable';

const ScenarioForm = lazy(() => import('./scenario-form').then((file) => ({ default: file.ScenarioForm })));

/** Which year the map and all figures are of. A year that is not now stays in sight, with the way back. */
export function ScenarioCard() {
  const { t } = useWords();
  const { changeView } = useActions();
  const year = useApp((state) => state.view.year);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section
      aria-label={t('scenario.title')}
      data-testid="scenario"
      data-year={year ?? ''}
      className={`pointer-events-auto rounded-card border px-3 py-1.5 shadow-card ${year === null ? 'border-line bg-paper' : 'border-accent bg-accent-soft'}`}
    >
      <Foldable
        title={
          <>
            <CalendarClock aria-hidden size={16} />
            {year === null
              ? `${t('scenario.title')}: ${t('scenario.now')}`
              : t('scenario.short', { year: String(year) })}
          </>
        }
        testId="scenario-open"
        isExpanded={isOpen}
        onExpandedChange={setIsOpen}
        beside={
          year !== null && (
            <Button look="quiet" data-testid="scenario-now" onPress={() => changeView({ year: null })}>
              {t('scenario.back')}
            </Button>
          )
        }
      >
        {isOpen && (
          <Suspense>
            <ScenarioForm />
          </Suspense>
        )}
      </Foldable>
    </section>
  );
}
