import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import type { CriterionRow } from '@/panels/compare/comparison-rows';
import type { ComparedSite } from '@/panels/compare/use-compared-sites';
import { useHasPendingFacts } from '@/panels/decide/use-pending-facts';
import { ToggleChip } from '@/ui/toggle-chip';
import { ChartCard } from './chart-card';
import { SiteMark } from './site-mark';
import { useChartData } from './use-chart-data';

const CHOICES = ['requirement', 'known', 'all'] as const;
type Choice = (typeof CHOICES)[number];

/** The compared sites as pictures: bars, a radar, parallel axes. */
export function ChartsArea({
  sites,
  rows,
}: {
  sites: readonly ComparedSite[];
  rows: readonly CriterionRow[];
}) {
  const { t } = useWords();
  const [choice, setChoice] = useState<Choice>('requirement');
  const shown = rows.filter((row) => isShown(row, choice));
  const data = useChartData(sites, shown);
  const isPending = useHasPendingFacts(shown.map(({ criterion }) => criterion));
  return (
    <div className="flex flex-col gap-3 p-4 max-[900px]:p-2.5" data-testid="charts" aria-busy={isPending}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <fieldset aria-label={t('charts.criteria.label')} className="flex flex-wrap gap-1.5">
          {CHOICES.map((id) => (
            <ToggleChip key={id} value={id} isSelected={choice === id} onChange={() => setChoice(id)}>
              {t(`charts.criteria.${id}`)}
            </ToggleChip>
          ))}
        </fieldset>
        <ul aria-label={t('charts.legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-[13px]">
          {data.sites.map((site) => (
            <li key={site.id} className="inline-flex items-center gap-1.5">
              <SiteMark look={site.look} />
              {site.name}
            </li>
          ))}
        </ul>
      </div>
      <p className="text-xs text-muted">{isPending ? t('compare.computing') : t('charts.reading')}</p>
      <ChartCard kind="bars" data={data} isPending={isPending} />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,27rem),1fr))] items-start gap-3">
        <ChartCard kind="radar" data={data} isPending={isPending} />
        <ChartCard kind="parallel" data={data} isPending={isPending} />
      </div>
    </div>
  );
}

function isShown({ group, compared }: CriterionRow, choice: Choice): boolean {
  if (choice === 'requirement') return group === 'requirement';
  return choice === 'all' || compared.held > 0;
}
