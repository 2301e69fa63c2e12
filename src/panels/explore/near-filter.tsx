import { withNearRule } from '@/domain/near-rule';
import { PROXIMITY_TARGETS, type ProximityTarget } from '@/domain/proximity';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { NumberField } from '@/ui/number-field';

/** At most so far from the nearest expressway, port, gate …; an empty field asks nothing. */
export function NearFilter() {
  const { t } = useWords();
  const finding = useApp((state) => state.findings.proximity);
  return (
    <div data-testid="filter-near" className="flex flex-col gap-1">
      {PROXIMITY_TARGETS.map((target) => (
        <NearField key={target} target={target} />
      ))}
      {finding.type === 'pending' && finding.before === null && (
        <p role="status" className="text-xs text-muted">
          {t('explore.filter.near-pending')}
        </p>
      )}
      {finding.type === 'failed' && (
        <p role="alert" className="text-xs text-danger">
          {t(`problem.${finding.problem.code}`)}
        </p>
      )}
    </div>
  );
}

function NearField({ target }: { target: ProximityTarget }) {
  const { t } = useWords();
  const { changeFilter } = useActions();
  const near = useApp((state) => state.view.filter.near);
  const rule = near.find((one) => one.target === target);
  return (
    <div className="grid grid-cols-[1fr_7.5rem] items-center gap-2">
      <span aria-hidden>{t(`proximity.target.${target}`)}</span>
      <NumberField
        label="≤"
        accessibleName={t('explore.filter.near-field', { target: t(`proximity.target.${target}`) })}
        unit={t('figure.unit.km')}
        testId={`filter-near-${target}`}
        value={rule?.kilometres ?? null}
        maxValue={500}
        onChange={(kilometres) => changeFilter({ near: withNearRule(near, target, kilometres) })}
      />
    </div>
  );
}
