import { createIntl } from 'react-intl';
import type { Locale } from '@/domain/view-state';
import { loadLaterMessages, loadMessages } from './load-messages';
import { type Words, wordsOf } from './use-words';

/** Words of a language that need not be the interface's: for what goes into files, in workers and tests. */
export async function createWords(locale: Locale): Promise<Words> {
  const [messages, later] = await Promise.all([loadMessages(locale), loadLaterMessages(locale)]);
  return wordsOf(createIntl({ locale, messages: { ...messages, ...later } }));
}
