import { ChevronDown } from 'lucide-react';
import { PROXIMITY_ORIGINS } from '@/domain/proximity';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';

/** Where on a site its distances begin. */
export function OriginMenu() {
  const { t } = useWords();
  const { changeView } = useActions();
  const origin = useApp((state) => state.view.origin);
  const hasGates = useApp((state) => Object.keys(state.view.gates).length > 0);
  const origins = PROXIMITY_ORIGINS.filter((id) => id !== 'gate' || hasGates);
  return (
    <MenuButton
      label={t('proximity.origin-label')}
      entries={origins.map((id) => ({ id, title: t(`proximity.origin.${id}`) }))}
      chosen={origin}
      onChoose={(next) => changeView({ origin: next })}
    >
      <span className="text-[13px]">{t(`proximity.origin.${origin}`)}</span>
      <ChevronDown aria-hidden size={14} />
    </MenuButton>
  );
}
