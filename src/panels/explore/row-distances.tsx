import { findingValue } from '@/domain/finding';
import { nearVerdict } from '@/domain/near-rule';
import { PROXIMITY_TARGETS, type ProximityTarget, proximityAt } from '@/domain/proximity';
import { proximityFigure } from '@/domain/proximity-figure';
import { siteRow } from '@/domain/site-row';
import { sortTarget } from '@/domain/zone-sort';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { useTargetRecords } from '@/panels/proximity/use-target-records';

/** Of a row of the list, the distances that it is filtered and sorted by. */
export function RowDistances({ siteId }: { siteId: string }) {
  const { t } = useWords();
  const records = useTargetRecords();
  const near = useApp((state) => state.view.filter.near);
  const table = useApp((state) => findingValue(state.findings.proximity));
  const asked = useAskedTargets();
  const row = table ? siteRow(table, siteId) : -1;
  if (!table || row < 0 || asked.length === 0) return null;
  const isUnsure = (target: ProximityTarget): boolean => {
    const rule = near.find((one) => one.target === target);
    return rule !== undefined && nearVerdict(rule, table, row) === 'unsure';
  };
  return (
    <div className="mt-0.5 flex flex-col text-xs">
      {asked.map((target) => (
        <span key={target} className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="text-muted">{t(`proximity.target.${target}`)}</span>
          <FigureValue figure={proximityFigure(proximityAt(table, row, target), records.sourcesOf)} />
          {isUnsure(target) && <span className="text-caution">{t('explore.filter.near-unsure')}</span>}
        </span>
      ))}
    </div>
  );
}

/** What the list is filtered and sorted by, in the order in which targets stand everywhere. */
export function useAskedTargets(): readonly ProximityTarget[] {
  const near = useApp((state) => state.view.filter.near);
  const sorted = useApp((state) => sortTarget(state.view.sort));
  return PROXIMITY_TARGETS.filter(
    (target) => target === sorted || near.some((rule) => rule.target === target),
  );
}
