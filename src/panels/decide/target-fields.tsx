import { withCriterionChanged } from '@/domain/decision/change-requirement';
import { type Criterion, criterionBounds } from '@/domain/decision/criterion';
import type { Normalisation } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { NumberField } from '@/ui/number-field';
import { criterionUnitName } from './criterion-words';
import { fieldBounds, VALUE_DIGITS } from './field-bounds';
import { useDecisionEdit } from './use-decision-edit';
import { ValuePlot } from './value-plot';

type Target = Extract<Normalisation, { readonly type: 'target' }>;

/** The ideal value or range, and how far outside of it a value is worth nothing. */
export function TargetFields({
  criterion,
  name,
  target,
}: {
  criterion: Criterion;
  name: string;
  target: Target;
}) {
  const words = useWords();
  const { t } = words;
  const { change } = useDecisionEdit();
  const { from, to, tolerance } = target;
  const unit = criterionUnitName(criterion, words);
  const [minValue, maxValue] = fieldBounds(criterionBounds(criterion));
  const set = (part: Partial<Target>): void =>
    change('criteria', (one) =>
      withCriterionChanged(one, criterion, { normalisation: { ...target, ...part } }),
    );
  const field = { minValue, maxValue, maximumFractionDigits: VALUE_DIGITS };
  return (
    <>
      <ValuePlot
        criterion={criterion}
        name={name}
        points={[
          [from - tolerance, 0],
          [from, 1],
          [to, 1],
          [to + tolerance, 0],
        ]}
      />
      <div className="flex flex-wrap gap-x-3 gap-y-1.5">
        <NumberField
          {...field}
          label={t('requirement.target.from')}
          accessibleName={t('requirement.target.from-of', { name })}
          value={from}
          onChange={(next) => next !== null && set({ from: next, to: Math.max(next, to) })}
          testId="target-from"
        />
        <NumberField
          {...field}
          label={t('requirement.target.to')}
          accessibleName={t('requirement.target.to-of', { name })}
          value={to}
          onChange={(next) => next !== null && set({ to: next, from: Math.min(next, from) })}
          unit={unit}
          testId="target-to"
        />
      </div>
      <NumberField
        {...field}
        minValue={0}
        label={t('requirement.target.tolerance')}
        accessibleName={t('requirement.target.tolerance-of', { name })}
        value={tolerance}
        onChange={(next) => next !== null && set({ tolerance: next })}
        unit={`± ${unit}`}
        testId="target-tolerance"
      />
      <p className="text-xs text-muted">{t('requirement.target.hint')}</p>
    </>
  );
}
