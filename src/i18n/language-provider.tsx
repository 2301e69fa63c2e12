import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from '@/domain/view-state';
import { loadLaterMessages, loadMessages } from './load-messages';

type Loaded = { readonly locale: Locale; readonly messages: Record<string, string> };

/** Keeps showing the former language until the chosen one has arrived: words never flash as keys. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadWords(locale, (messages) => {
      if (isCurrent) setLoaded({ locale, messages });
    });
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  if (!loaded) return null;
  return (
    <IntlProvider locale={loaded.locale} messages={loaded.messages} defaultLocale="vi">
      {children}
    </IntlProvider>
  );
}

/** First the words of the first picture, then all. */
async function loadWords(locale: Locale, use: (messages: Record<string, string>) => void): Promise<void> {
  const messages = await loadMessages(locale);
  use(messages);
  use({ ...messages, ...(await loadLaterMessages(locale)) });
}
