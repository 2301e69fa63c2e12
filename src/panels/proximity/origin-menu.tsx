import { ChevronDown } from 'lucide-react';
import type { Candidate } from '@/domain/candidate';
import { PROXIMITY_ORIGINS } from '@/domain/proximity';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import type { AppState } from '@/store/app-store';
import { MenuButton } from '@/ui/menu-button';

const gatedCandidates = new WeakMap<readonly Candidate[], boolean>();

/** Of a zone, or of a candidate; looked through once for each state of the project. */
function hasAnyGate({ view, project: { candidates } }: AppState): boolean {
  const isGated = gatedCandidates.get(candidates) ?? candidates.some(({ gate }) => gate !== null);
  gatedCandidates.set(candidates, isGated);
  return isGated || Object.keys(view.gates).length > 0;
}

/** Where on a site its distances begin. */
export function OriginMenu() {
  const { t } = useWords();
  const { changeView } = useActions();
  const origin = useApp((state) => state.view.origin);
  const hasGates = useApp(hasAnyGate);
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
