import { Redo2, Undo2 } from 'lucide-react';
import { presetOf } from '@/domain/decision/preset-requirements';
import { LONGEST_NAME } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { useHeldText } from '@/panels/candidates/held-text';
import { useStepWords } from '@/panels/project/step-words';
import { IconButton } from '@/ui/icon-button';
import { TextField } from '@/ui/text-field';
import { useDecisionEdit } from './use-decision-edit';
import { useRequirementTitle } from './use-requirement-title';

/** What the requirement is called, whether it is still its preset, and the way back. */
export function RequirementName() {
  const { t } = useWords();
  const { change } = useDecisionEdit();
  const requirement = useApp((state) => state.project.decision.requirement);
  const title = useRequirementTitle();
  const held = useHeldText(title, (name) => change('requirement', (one) => ({ ...one, name: name.trim() })));
  return (
    <div className="flex flex-col gap-0.5">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <TextField
            label={t('requirement.name')}
            value={held.value}
            onChange={held.onChange}
            onEnter={held.onCommit}
            onLeave={held.onCommit}
            maxLength={LONGEST_NAME}
            testId="requirement-name"
          />
        </div>
        <UndoButtons />
      </div>
      {presetOf(requirement)?.isChanged && (
        <p className="text-xs text-muted" data-testid="requirement-changed">
          {t('requirement.changed')}
        </p>
      )}
    </div>
  );
}

/** The page covers those of the bar. */
function UndoButtons() {
  const { t } = useWords();
  const stepWords = useStepWords();
  const { undo, redo } = useActions();
  const { past, future } = useApp((state) => state.history);
  const [back, forth] = [past.at(-1), future.at(-1)];
  return (
    <>
      <IconButton
        data-testid="decide-undo"
        label={back ? t('project.undoStep', { step: stepWords(back.name, back.subject) }) : t('project.undo')}
        isDisabled={!back}
        onPress={undo}
      >
        <Undo2 aria-hidden size={18} />
      </IconButton>
      <IconButton
        data-testid="decide-redo"
        label={
          forth ? t('project.redoStep', { step: stepWords(forth.name, forth.subject) }) : t('project.redo')
        }
        isDisabled={!forth}
        onPress={redo}
      >
        <Redo2 aria-hidden size={18} />
      </IconButton>
    </>
  );
}
