import { CircleHelp, Languages, Link, MoonStar, Printer, Sun, SunMoon } from 'lucide-react';
import { Suspense } from 'react';
import { LOCALES, THEMES } from '@/domain/view-state';
import { useHasLaterWords } from '@/i18n/use-has-later-words';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { useUndoKeys } from '@/panels/project/undo-keys';
import { SearchBox } from '@/panels/search/search-box';
import { IconButton } from '@/ui/icon-button';
import { MenuButton } from '@/ui/menu-button';
import { CompareEntry, ProjectControls } from './panels-on-demand';

const THEME_ICONS = { system: SunMoon, light: Sun, dark: MoonStar };

export function TopBar() {
  const { t } = useWords();
  useUndoKeys();
  return (
    <header className="pointer-events-auto absolute inset-x-3 top-3 z-20 flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-line bg-paper px-3 py-1.5 shadow-card max-[480px]:px-1">
      {/* On a phone its row belongs to what is used: one row of buttons, one for the search. */}
      <div className="flex min-w-0 items-baseline gap-3 max-[480px]:sr-only">
        <h1 className="text-[17px] font-bold whitespace-nowrap">{t('common.app.name')}</h1>
        <p className="truncate text-xs text-muted max-[1320px]:hidden">{t('common.app.tagline')}</p>
      </div>
      <div className="min-w-0 flex-1 max-[900px]:order-last max-[900px]:basis-full min-[900px]:max-w-90">
        <SearchBox />
      </div>
      <div className="ml-auto flex items-center gap-2 max-[480px]:mx-auto max-[480px]:flex-wrap max-[480px]:justify-center max-[480px]:gap-0">
        {useHasLaterWords() && (
          <Suspense>
            <CompareEntry />
            <ProjectControls />
          </Suspense>
        )}
        <LanguageMenu />
        <ThemeMenu />
        <SheetButton />
        <ShareButton />
        <HelpMenu />
      </div>
    </header>
  );
}

function LanguageMenu() {
  const { t } = useWords();
  const { changeView } = useActions();
  const locale = useApp((state) => state.view.locale);
  return (
    <MenuButton
      label={t('common.language.label')}
      entries={LOCALES.map((id) => ({ id, title: t(`common.language.${id}`) }))}
      chosen={locale}
      onChoose={(next) => changeView({ locale: next })}
    >
      <Languages aria-hidden size={16} />
      <span className="max-[480px]:hidden">{t(`common.language.${locale}`)}</span>
    </MenuButton>
  );
}

function ThemeMenu() {
  const { t } = useWords();
  const { changeView } = useActions();
  const theme = useApp((state) => state.view.theme);
  const Icon = THEME_ICONS[theme];
  return (
    <MenuButton
      label={t('common.theme.label')}
      entries={THEMES.map((id) => ({ id, title: t(`common.theme.${id}`) }))}
      chosen={theme}
      onChoose={(next) => changeView({ theme: next })}
    >
      <Icon aria-hidden size={16} />
    </MenuButton>
  );
}

function SheetButton() {
  const { t } = useWords();
  const { changeView } = useActions();
  return (
    <IconButton
      label={t('common.menu.sheet')}
      data-testid="export-open"
      onPress={() => changeView({ page: 'sheet' })}
    >
      <Printer aria-hidden size={18} />
    </IconButton>
  );
}

function ShareButton() {
  const { t } = useWords();
  const { openDialog } = useActions();
  return (
    <IconButton label={t('common.share.open')} onPress={() => openDialog({ type: 'share' })}>
      <Link aria-hidden size={18} />
    </IconButton>
  );
}

function HelpMenu() {
  const { t } = useWords();
  const { changeView, openDialog } = useActions();
  return (
    <MenuButton
      label={t('common.menu.help')}
      entries={[
        { id: 'welcome', title: t('common.menu.welcome') },
        { id: 'about', title: t('common.menu.about') },
        { id: 'accuracy', title: t('common.menu.accuracy') },
      ]}
      onChoose={(id) => (id === 'welcome' ? openDialog({ type: 'welcome' }) : changeView({ page: id }))}
    >
      <CircleHelp aria-hidden size={16} />
      <span className="max-[1100px]:hidden">{t('common.menu.help')}</span>
    </MenuButton>
  );
}
