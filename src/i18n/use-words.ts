import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { LocalisedText } from '@/domain/localised-text';
import type { Locale } from '@/domain/view-state';
import { formatAsOf } from './format-date';
import type { MessageId } from './message-id';

type WordValues = Readonly<Record<string, string | number>>;

export type Words = {
  readonly locale: Locale;
  /** A message of the interface. */
  readonly t: (id: MessageId, values?: WordValues) => string;
  /** Words that belong to the data. */
  readonly text: (text: LocalisedText) => string;
  readonly number: (value: number, maximumFractionDigits?: number, minimumFractionDigits?: number) => string;
  /** A date, a month or a year, as precise as it is known. */
  readonly date: (isoDate: string) => string;
};

export function wordsOf(intl: IntlShape): Words {
  const locale: Locale = intl.locale === 'en' ? 'en' : 'vi';
  return {
    locale,
    t: (id, values) => intl.formatMessage({ id }, values),
    text: (text) => text[locale],
    number: (value, maximumFractionDigits = 2, minimumFractionDigits = 0) =>
      intl.formatNumber(value, { maximumFractionDigits, minimumFractionDigits }),
    date: (isoDate) => formatAsOf(isoDate, locale),
  };
}

/** Words, numbers and dates in the language of the interface. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsOf(intl), [intl]);
}
