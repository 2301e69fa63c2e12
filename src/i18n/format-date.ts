import type { Locale } from '@/domain/view-state';

const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: '2-digit' },
  3: { year: 'numeric', month: '2-digit', day: '2-digit' },
};

/** English day first as in Vietnam: 03/11/2025 must not change its meaning with the language. */
const TAGS: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** `2025-11-03`, `2025-11` or `2025` in words of the language; anything else is returned as it stands. */
export function formatAsOf(isoDate: string, locale: Locale): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(isoDate)) return isoDate;
  const options = PRECISION[isoDate.split('-').length];
  const date = new Date(`${isoDate.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
  if (!options || Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' }).format(date);
}
