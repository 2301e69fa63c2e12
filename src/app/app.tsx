import { I18nProvider } from 'react-aria-components';
import { LanguageProvider } from '@/i18n/language-provider';
import { useApp } from '@/panels/app-context';
import type { AppStore } from '@/store/app-store';
import type { PointerStore } from '@/store/pointer-store';
import { Shell } from './shell';

const TAGS = { vi: 'vi-VN', en: 'en-GB' };

type AppProps = { readonly store: AppStore; readonly pointer: PointerStore; readonly isEmbed: boolean };

export function App({ store, pointer, isEmbed }: AppProps) {
  const locale = useApp((state) => state.view.locale);
  return (
    <I18nProvider locale={TAGS[locale]}>
      <LanguageProvider locale={locale}>
        <Shell store={store} pointer={pointer} isEmbed={isEmbed} />
      </LanguageProvider>
    </I18nProvider>
  );
}
