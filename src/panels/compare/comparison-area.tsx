import { lazy, Suspense, useMemo, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectComparison } from '@/store/select-decision';
import { Checkbox } from '@/ui/checkbox';
import { ToggleChip } from '@/ui/toggle-chip';
import { AddRating } from './add-rating';
import { CompareStart } from './compare-start';
import { comparisonRows } from './comparison-rows';
import { ComparisonTable } from './comparison-table';
import { SiteAdder } from './site-adder';
import { SiteNotes } from './site-notes';
import { useComparedSites } from './use-compared-sites';
import { useFactRows } from './use-fact-rows';
import { useRatingRows } from './use-rating-rows';

const ChartsArea = lazy(() =>
  import('@/panels/charts/charts-area').then((file) => ({ default: file.ChartsArea })),
);

const VIEWS = ['table', 'charts'] as const;
type View = (typeof VIEWS)[number];

/** The sites that were chosen, side by side: a column a site, a row a criterion. */
export function ComparisonArea() {
  const { t } = useWords();
  const compared = useComparedSites();
  const { sites } = compared;
  const table = useApp(selectComparison);
  const requirement = useApp((state) => state.project.decision.requirement);
  const canChange = useApp((state) => state.projectStatus === 'open');
  const [isDifferencesOnly, setIsDifferencesOnly] = useState(false);
  const [view, setView] = useState<View>('table');
  const ratings = useRatingRows(table);
  const rows = useMemo(() => comparisonRows(ratings.table, requirement), [ratings.table, requirement]);
  const factRows = useFactRows(sites);
  const hidden = [...rows.map((row) => row.compared), ...factRows].filter(({ isSame }) => isSame).length;
  return (
    <section aria-label={t('compare.table')} className="flex h-full min-h-0 min-w-0 flex-1 flex-col">
      <div className="flex shrink-0 flex-col gap-1.5 border-b border-line px-4 py-2 empty:hidden max-[900px]:px-2.5">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
          <SiteAdder />
          {sites.length > 0 && (
            <fieldset aria-label={t('charts.view.label')} data-testid="compare-view" className="flex gap-1.5">
              {VIEWS.map((id) => (
                <ToggleChip key={id} value={id} isSelected={view === id} onChange={() => setView(id)}>
                  {t(`charts.view.${id}`)}
                </ToggleChip>
              ))}
            </fieldset>
          )}
          {sites.length > 0 && view === 'table' && (
            <Checkbox
              isSelected={isDifferencesOnly}
              onChange={setIsDifferencesOnly}
              testId="compare-differences"
            >
              {t('compare.differences', { count: hidden })}
            </Checkbox>
          )}
        </div>
        <SiteNotes {...compared} />
      </div>
      {sites.length === 0 ? (
        <CompareStart />
      ) : (
        // Scrolled by keyboard too.
        <div tabIndex={0} data-testid="compare-box" className="min-h-0 flex-1 overflow-auto">
          {view === 'table' ? (
            <ComparisonTable
              sites={sites}
              rows={rows}
              factRows={factRows}
              isDifferencesOnly={isDifferencesOnly}
              onRemoveRow={ratings.forget}
              adder={canChange && <AddRating onAdd={ratings.add} />}
            />
          ) : (
            <Suspense fallback={<p className="p-4 text-muted">{t('compare.computing')}</p>}>
              <ChartsArea sites={sites} rows={rows} />
            </Suspense>
          )}
        </div>
      )}
    </section>
  );
}
