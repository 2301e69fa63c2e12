import type { Locale } from '@/domain/view-state';
import { flattenMessages } from './flatten-messages';
import type { MessageTree } from './message-id';

/** A language is added by a folder of messages and a line here; each is fetched only when it is chosen. */
const LANGUAGES: Record<Locale, () => Promise<{ messages: MessageTree }>> = {
  vi: () => import('./vietnamese'),
  en: () => import('./english'),
};

export async function loadMessages(locale: Locale): Promise<Record<string, string>> {
  const { messages } = await LANGUAGES[locale]();
  return flattenMessages(messages);
}
