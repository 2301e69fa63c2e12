import { ChevronDown } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';

/** A gate counts only where one is set, and no site of the published data has one. */
const ORIGINS = ['edge', 'inside', 'farthest'] as const;

/** Where on a site its distances begin. */
export function OriginMenu() {
  const { t } = useWords();
  const { changeView } = useActions();
  const origin = useApp((state) => state.view.origin);
  return (
    <MenuButton
      label={t('proximity.origin-label')}
      entries={ORIGINS.map((id) => ({ id, title: t(`proximity.origin.${id}`) }))}
      chosen={origin === 'gate' ? 'edge' : origin}
      onChoose={(next) => changeView({ origin: next })}
    >
      <span className="text-[13px]">{t(`proximity.origin.${origin}`)}</span>
      <ChevronDown aria-hidden size={14} />
    </MenuButton>
  );
}
