import type { Criterion } from '@/domain/decision/criterion';
import type { Figure } from '@/domain/figure';
import { FigureValue } from '@/panels/figure/figure-value';

type CriterionValueProps = {
  readonly criterion: Criterion;
  readonly figure: Figure;
  readonly hasUnit?: boolean;
  readonly className?: string;
};

/** The value of a criterion, as fine as it deserves. */
export function CriterionValue({ criterion, figure, hasUnit = true, className = '' }: CriterionValueProps) {
  return (
    <FigureValue
      figure={figure}
      hasUnit={hasUnit}
      digits={digitsOf(criterion, figure)}
      className={className}
    />
  );
}

function digitsOf({ type }: Criterion, { value, unit }: Figure): number {
  if (type === 'rent' || type === 'field') return 2;
  if (type === 'rating') return 0;
  if (unit === 'pct') return 1;
  return unit === 'km' && value !== null && Math.abs(value) >= 100 ? 1 : 2;
}
