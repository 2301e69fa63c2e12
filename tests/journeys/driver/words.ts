import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Messages = { readonly [key: string]: string | Messages };
export type Locale = 'vi' | 'en';

/** Pages of the help menu. */
export type HelpPage = 'about' | 'accuracy' | 'welcome';

const FOLDER = resolve(import.meta.dirname, '../../../src/i18n/messages');

function readLocale(locale: Locale): Messages {
  const folder = resolve(FOLDER, locale);
  const areas = readdirSync(folder).map((file) => {
    const messages = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Messages;
    return [file.replace('.json', ''), messages] as const;
  });
  return Object.fromEntries(areas);
}

const WORDS = { vi: readLocale('vi'), en: readLocale('en') };

/** The words a person reads: journeys look for them by meaning, so that a better wording breaks nothing. */
export function say(locale: Locale, id: string, values: Readonly<Record<string, string>> = {}): string {
  let found: string | Messages | undefined = WORDS[locale];
  for (const key of id.split('.')) found = typeof found === 'object' ? found[key] : undefined;
  if (typeof found !== 'string') throw new Error(`no message ${id} in ${locale}`);
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
