import type { Locale } from '@/domain/view-state';
import { flattenMessages } from './flatten-messages';
import type { LaterMessageTree, MessageTree } from './message-id';

/** A language is added by a folder of messages and two lines here; each is fetched only when it is chosen. */
const LANGUAGES: Record<Locale, () => Promise<{ messages: MessageTree }>> = {
  vi: () => import('./vietnamese'),
  en: () => import('./english'),
};

const LATER: Record<Locale, () => Promise<{ laterMessages: LaterMessageTree }>> = {
  vi: () => import('./vietnamese-later'),
  en: () => import('./english-later'),
};

/** The words of the first picture. */
export async function loadMessages(locale: Locale): Promise<Record<string, string>> {
  const { messages } = await LANGUAGES[locale]();
  return flattenMessages(messages);
}

/** The words of tasks that are begun from it. */
export async function loadLaterMessages(locale: Locale): Promise<Record<string, string>> {
  const { laterMessages } = await LATER[locale]();
  return flattenMessages(laterMessages);
}
