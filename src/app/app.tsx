import { I18nProvider } from 'react-aria-components';
import { LanguageProvider } from '@/i18n/language-provider';
import { useApp } from '@/panels/app-context';
import { Shell, type ShellProps } from './shell';

const TAGS = { vi: 'vi-VN', en: 'en-GB' };

export function App(props: ShellProps) {
  const locale = useApp((state) => state.view.locale);
  return (
    <I18nProvider locale={TAGS[locale]}>
      <LanguageProvider locale={locale}>
        <Shell {...props} />
      </LanguageProvider>
    </I18nProvider>
  );
}
