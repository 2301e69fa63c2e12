import type { DecimalSign } from '@/domain/decimal-sign';
import type { Locale } from '@/domain/view-state';

/** The sign that numbers have in a language, and that its spreadsheets expect. */
export function decimalSignOf(locale: Locale): DecimalSign {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
