import type { Words } from '@/i18n/use-words';

/** A judgement in words: which of two counts more, and how many times. */
export function judgementWords(
  judgement: number,
  first: string,
  second: string,
  { t, number }: Words,
): string {
  if (judgement === 1) return t('requirement.pairs.same');
  return judgement > 1
    ? t('requirement.pairs.more', { name: first, times: number(judgement, 1) })
    : t('requirement.pairs.more', { name: second, times: number(1 / judgement, 1) });
}
