import { Sparkles, Trophy } from 'lucide-react';
import { findingValue } from '@/domain/finding';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { useProjectDesk } from '@/panels/project/use-project-desk';
import { selectPool } from '@/store/select-decision';
import { Button } from '@/ui/button';

const BEST_OFFERED = 4;

/** With nothing chosen: what can be done here, and three ways to begin. */
export function CompareStart() {
  const { t } = useWords();
  const { changeView } = useActions();
  const { isBusy, run } = useProjectDesk();
  const best = useBestRanked();
  return (
    <div data-testid="compare-start" className="mx-auto flex max-w-xl flex-col items-start gap-4 p-6">
      <div>
        <h3 className="text-base font-semibold">{t('compare.start.title')}</h3>
        <p className="mt-1 text-muted">{t('compare.start.text')}</p>
      </div>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>{t('compare.start.from-list')}</li>
        <li>{t('compare.start.from-sheet')}</li>
        <li>{t('compare.start.from-search')}</li>
      </ul>
      {best.length > 1 && (
        <div className="flex flex-col items-start gap-1">
          <Button
            look="primary"
            data-testid="compare-best"
            onPress={() => changeView({ compare: best.map(({ id }) => id) })}
          >
            <Trophy aria-hidden size={16} />
            {t('compare.start.best', { count: best.length })}
          </Button>
          <p className="text-xs text-muted">{best.map(({ name }) => name).join(' · ')}</p>
        </div>
      )}
      <div className="flex flex-col items-start gap-1">
        <Button
          data-testid="compare-sample"
          isDisabled={isBusy}
          onPress={() =>
            run(async (desk) => {
              await desk.startSample();
              changeView({ page: 'compare' });
            })
          }
        >
          <Sparkles aria-hidden size={16} />
          {t('candidates.empty.sample')}
        </Button>
        <p className="text-xs text-muted">{t('compare.start.sample')}</p>
      </div>
    </div>
  );
}

/** The first of the ranking by the requirement as it stands. */
function useBestRanked() {
  const { locale } = useWords();
  const ranking = useApp((state) => findingValue(state.findings.ranking));
  const pool = useApp(selectPool);
  const zones = useApp((state) => state.data.zones);
  const first = ranking?.ranked.slice(0, BEST_OFFERED) ?? [];
  return first.flatMap(({ siteId }) => {
    const site = pool.find(({ id }) => id === siteId);
    const zone = zones.find(({ id }) => id === siteId);
    return site ? { id: siteId, name: (locale === 'en' && zone?.nameEn) || site.name } : [];
  });
}
