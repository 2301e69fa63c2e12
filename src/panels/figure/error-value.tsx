import type { AccuracyUnit } from '@/domain/accuracy';
import { useWords } from '@/i18n/use-words';
import { twoDigits } from './two-digits';

type ShownUnit = 'pct' | 'pp' | 'mm' | 'm' | 'm2';

const SHOWN: Record<AccuracyUnit, { readonly unit: ShownUnit; readonly factor: number }> = {
  relative: { unit: 'pct', factor: 100 },
  share: { unit: 'pp', factor: 100 },
  mm: { unit: 'mm', factor: 1 },
  m2: { unit: 'm2', factor: 1 },
};

const MILLIMETRES_PER_METRE = 1000;

type ErrorValueProps = {
  readonly code: 'accuracy-error' | 'accuracy-limit' | 'accuracy-turf-error';
  readonly value: number;
  readonly unit: AccuracyUnit;
  readonly className?: string;
};

/** An error of computing, which may be many powers of ten below what figures are shown to. Two digits tell it. */
export function ErrorValue({ code, value, unit, className = '' }: ErrorValueProps) {
  const { t, number } = useWords();
  if (!Number.isFinite(value))
    return (
      <span data-figure={code} data-missing="true" className={className}>
        {t('figure.missing')}
      </span>
    );
  const shown = inShownUnit(value, unit);
  const { mantissa, power, decimals } = twoDigits(shown.value);
  return (
    <span
      data-figure={code}
      data-value={shown.value}
      data-unit={shown.unit}
      data-method="measured"
      className={`whitespace-nowrap ${className}`}
    >
      {number(mantissa, decimals)}
      {power !== null && (
        <>
          {' × 10'}
          <sup>{number(power)}</sup>
        </>
      )}
      {`\u00a0${t(`accuracy.unit.${shown.unit}`)}`}
    </span>
  );
}

function inShownUnit(value: number, unit: AccuracyUnit): { value: number; unit: ShownUnit } {
  if (unit === 'mm' && value >= MILLIMETRES_PER_METRE)
    return { value: value / MILLIMETRES_PER_METRE, unit: 'm' };
  return { value: value * SHOWN[unit].factor, unit: SHOWN[unit].unit };
}
