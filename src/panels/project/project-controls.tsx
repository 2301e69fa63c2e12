import { Check, CircleAlert, CircleDashed, LoaderCircle, type LucideIcon, Redo2, Undo2 } from 'lucide-react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import type { SavedState } from '@/store/app-store';
import { IconButton } from '@/ui/icon-button';
import { useStepWords } from './step-words';

/** Undo and redo, each with the name of its step, and whether the work is safe. */
export function ProjectControls() {
  const { t } = useWords();
  const stepWords = useStepWords();
  const { undo, redo } = useActions();
  const { past, future } = useApp((state) => state.history);
  const canChange = useApp((state) => state.projectStatus === 'open');
  const [back, forth] = [past.at(-1), future.at(-1)];
  return (
    <>
      <IconButton
        data-testid="undo"
        label={back ? t('project.undoStep', { step: stepWords(back.name, back.subject) }) : t('project.undo')}
        isDisabled={!back || !canChange}
        onPress={undo}
      >
        <Undo2 aria-hidden size={18} />
      </IconButton>
      <IconButton
        data-testid="redo"
        label={
          forth ? t('project.redoStep', { step: stepWords(forth.name, forth.subject) }) : t('project.redo')
        }
        isDisabled={!forth || !canChange}
        onPress={redo}
      >
        <Redo2 aria-hidden size={18} />
      </IconButton>
      <SavedBadge />
    </>
  );
}

const ICONS: Record<SavedState, LucideIcon> = {
  saved: Check,
  saving: LoaderCircle,
  unsaved: CircleDashed,
  failed: CircleAlert,
  'memory-only': CircleAlert,
};

function SavedBadge() {
  const { t } = useWords();
  const state = useApp((app) => app.savedState);
  const Icon = ICONS[state];
  const isAlarming = state === 'failed' || state === 'memory-only';
  return (
    <span
      role="status"
      data-testid="saved-state"
      data-state={state}
      title={t(`project.saved.${state}`)}
      className={`flex items-center gap-1 text-xs whitespace-nowrap ${isAlarming ? 'text-danger' : 'text-muted'}`}
    >
      <Icon aria-hidden size={14} />
      <span className={isAlarming ? '' : 'max-[1280px]:sr-only'}>{t(`project.saved.${state}`)}</span>
    </span>
  );
}
