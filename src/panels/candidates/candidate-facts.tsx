import { CANDIDATE_COLOURS, CANDIDATE_STATUSES, type Candidate } from '@/domain/candidate';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { MenuButton } from '@/ui/menu-button';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { ColourDot } from './colour-dot';
import { useHeldText } from './held-text';

/** What the user calls it, thinks of it and has decided on it so far. */
export function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const { t } = useWords();
  const { apply } = useActions();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const change = (part: Partial<Candidate>): void => {
    apply({ type: 'candidate-changed', id: candidate.id, change: part });
  };
  const name = useHeldText(candidate.name, (text) => text.trim() !== '' && change({ name: text.trim() }));
  const notes = useHeldText(candidate.notes, (text) => change({ notes: text }));
  if (!canChange) return candidate.notes === '' ? null : <p>{candidate.notes}</p>;
  return (
    <section aria-label={t('candidates.kind')} className="flex flex-col gap-2">
      <TextField
        label={t('candidates.name')}
        hasVisibleLabel
        value={name.value}
        onChange={name.onChange}
        onEnter={name.onCommit}
        onLeave={name.onCommit}
        testId="candidate-name"
      />
      <TextArea
        label={t('candidates.notes')}
        hasVisibleLabel
        rows={2}
        value={notes.value}
        onChange={notes.onChange}
        onLeave={notes.onCommit}
        testId="candidate-notes"
      />
      <div className="flex flex-wrap gap-2">
        <MenuButton
          label={t('candidates.status-label')}
          entries={CANDIDATE_STATUSES.map((id) => ({ id, title: t(`candidates.status.${id}`) }))}
          chosen={candidate.status}
          onChoose={(status) => change({ status })}
        >
          {t(`candidates.status.${candidate.status}`)}
        </MenuButton>
        <MenuButton
          label={t('candidates.colour-label')}
          entries={CANDIDATE_COLOURS.map((id) => ({ id, title: t(`candidates.colour.${id}`) }))}
          chosen={candidate.colour}
          onChoose={(colour) => change({ colour })}
        >
          <ColourDot colour={candidate.colour} />
          {t(`candidates.colour.${candidate.colour}`)}
        </MenuButton>
      </div>
    </section>
  );
}
