import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { withoutReadmission, withReadmission } from '@/domain/decision/change-readmissions';
import type { Readmission } from '@/domain/decision/decision';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, useAppStore } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { useSiteNames } from './use-site-names';

type ReadmitFormProps = { readonly siteId: string; readonly ruleIds: readonly string[] };

/** Lets a site in again against all rules that it breaks. Without a reason that others can read it does not. */
export function ReadmitForm({ siteId, ruleIds }: ReadmitFormProps) {
  const { t } = useWords();
  const name = useSiteNames()(siteId);
  const change = useChange();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  /** How often it was tried without a reason. */
  const [attempts, setAttempts] = useState(0);
  if (!canChange) return null;
  if (!isOpen)
    return (
      <div className="pl-3">
        <Button
          look="quiet"
          data-testid="readmit-open"
          aria-label={t('decide.readmit.open-named', { name })}
          onPress={() => setIsOpen(true)}
        >
          {t('decide.readmit.open')}
        </Button>
      </div>
    );
  const readmit = (): void => {
    if (note.trim() === '') setAttempts(attempts + 1);
    else change((all) => withReadmission(all, siteId, ruleIds, note.trim()));
  };
  return (
    <div className="flex flex-col gap-1.5 pl-5">
      <TextField
        // Made anew, it has the focus again: what is missing is typed next.
        key={attempts}
        label={t('decide.readmit.note', { name })}
        value={note}
        onChange={setNote}
        placeholder={t('decide.readmit.example')}
        error={attempts > 0 && note.trim() === '' ? t('decide.readmit.note-missing') : null}
        onEnter={readmit}
        hasVisibleLabel
        isFocusedAtFirst
        testId="readmit-note"
      />
      <div className="flex gap-2">
        <Button look="primary" data-testid="readmit" onPress={readmit}>
          {t('decide.readmit.confirm')}
        </Button>
        <Button onPress={() => setIsOpen(false)}>{t('decide.readmit.cancel')}</Button>
      </div>
    </div>
  );
}

/** Why the site was let in again, and the way back. */
export function TakeBack({ siteId, note }: { siteId: string; note: string }) {
  const { t } = useWords();
  const name = useSiteNames()(siteId);
  const change = useChange();
  const canChange = useApp((state) => state.projectStatus === 'open');
  return (
    <div className="flex items-start gap-2 pl-5">
      <p className="min-w-0 flex-1 py-1.5 text-xs break-words" data-testid="readmission-note">
        {t('decide.readmit.because', { note })}
      </p>
      {canChange && (
        <Button
          look="quiet"
          data-testid="readmit-back"
          aria-label={t('decide.readmit.back-named', { name })}
          onPress={() => change((all) => withoutReadmission(all, siteId))}
        >
          <Undo2 aria-hidden size={15} />
          {t('decide.readmit.back')}
        </Button>
      )}
    </div>
  );
}

type Change = (readmissions: readonly Readmission[]) => readonly Readmission[];

/** One step of undo a change. */
function useChange(): (change: Change) => void {
  const { apply } = useActions();
  const store = useAppStore();
  return (change) => {
    const { decision } = store.getState().project;
    apply({
      type: 'decision-changed',
      aspect: 'readmissions',
      decision: { ...decision, readmissions: change(decision.readmissions) },
    });
  };
}
