import { FIGURE_DIGITS, type Figure } from '@/domain/figure';
import { figureUnit } from '@/i18n/figure-unit';
import type { MessageId } from '@/i18n/message-id';
import type { Words } from '@/i18n/use-words';

/** `≈ 714 ha`; that it is not known, where it is not. */
export function figureText(figure: Figure, words: Words, isApproximate = false): string {
  if (figure.value === null) return words.t('figure.missing');
  const number = words.number(figure.value, FIGURE_DIGITS[figure.unit]);
  return `${isApproximate ? '≈\u00a0' : ''}${number}${figureUnit(figure.unit, words)}`;
}

/** `±2,5`, in the unit of the value; empty where it is exact or not stated. */
export function errorText({ value, error, unit }: Figure, words: Words): string {
  return value === null || error === undefined ? '' : `±${words.number(error, FIGURE_DIGITS[unit])}`;
}

const REASONS: Readonly<Record<string, MessageId>> = {
  'area-ellipsoid': 'prospectus.reason.no-outline',
  'area-vn2000': 'prospectus.reason.no-outline',
  perimeter: 'prospectus.reason.no-outline',
  'position-error': 'prospectus.reason.no-place',
};

/** How it was obtained, as of when, and what it covers; why it is not known, where it is not. */
export function originText(figure: Figure, { t, text, date }: Words): string {
  const { code, value, method, asOf, scope } = figure;
  if (value === null) return t(REASONS[code] ?? 'prospectus.reason.not-held');
  const parts = [t(`figure.method.${method}`), asOf !== null && date(asOf), scope && text(scope)];
  return parts.filter(Boolean).join(' · ');
}
