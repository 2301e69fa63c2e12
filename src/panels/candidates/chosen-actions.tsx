import { Columns3, Combine, Copy, Trash2 } from 'lucide-react';
import { CANDIDATE_STATUSES, type Candidate } from '@/domain/candidate';
import { candidateId } from '@/domain/new-candidate';
import { MOST_COMPARED } from '@/domain/view-state';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ProspectusButton } from '@/panels/prospectus/prospectus-button';
import { Button } from '@/ui/button';
import { MenuButton } from '@/ui/menu-button';
import { mergedCandidate } from './merged-candidate';

/** What can be done with several candidates at once. Each is one step of undo. */
export function ChosenActions({ chosen, onDone }: { chosen: readonly Candidate[]; onDone: () => void }) {
  const { t } = useWords();
  const { apply, visit, changeView } = useActions();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const ids = chosen.map(({ id }) => id);
  return (
    <div data-testid="chosen-actions" className="flex flex-wrap items-center gap-1.5">
      <span className="text-[13px] text-muted">{t('candidates.selected', { count: chosen.length })}</span>
      <Button
        isDisabled={!canChange}
        onPress={() => {
          const candidates = chosen.map((candidate) =>
            duplicateOf(candidate, t('candidates.copy-name', { name: candidate.name })),
          );
          apply({ type: 'candidates-added', candidates });
          onDone();
        }}
      >
        <Copy aria-hidden size={16} />
        {t('candidates.duplicate')}
      </Button>
      {chosen.length > 1 && chosen.length <= MOST_COMPARED && (
        <Button
          data-testid="candidates-compare"
          onPress={() => {
            changeView({ compare: ids, page: 'compare' });
            onDone();
          }}
        >
          <Columns3 aria-hidden size={16} />
          {t('compare.add.one')}
        </Button>
      )}
      {chosen.length > 1 && (
        <Button
          isDisabled={!canChange}
          data-testid="candidates-merge"
          onPress={() => {
            void mergedCandidate(chosen, (name, count) => t('candidates.merged-name', { name, count })).then(
              (merged) => {
                if (merged && apply({ type: 'candidates-merged', ids, by: [merged] }))
                  visit({ type: 'candidate', id: merged.id });
                onDone();
              },
            );
          }}
        >
          <Combine aria-hidden size={16} />
          {t('candidates.merge')}
        </Button>
      )}
      <ProspectusButton siteIds={ids} />
      <MenuButton
        label={t('candidates.status-label')}
        isDisabled={!canChange}
        entries={CANDIDATE_STATUSES.map((id) => ({ id, title: t(`candidates.status.${id}`) }))}
        onChoose={(status) => apply({ type: 'candidates-changed', ids, change: { status } })}
      >
        {t('candidates.status-label')}
      </MenuButton>
      <Button
        isDisabled={!canChange}
        data-testid="candidates-delete"
        onPress={() => {
          apply({ type: 'candidates-removed', ids });
          onDone();
        }}
      >
        <Trash2 aria-hidden size={16} />
        {t('candidates.delete')}
      </Button>
    </div>
  );
}

/** The same ground under another name: what is said of one is not said of the other from here on. */
export function duplicateOf(candidate: Candidate, name: string): Candidate {
  return { ...candidate, id: candidateId(), name };
}
