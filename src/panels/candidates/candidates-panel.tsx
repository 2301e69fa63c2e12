import { useDeferredValue } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { ProjectBar } from '@/panels/project/project-bar';
import { useProjectDesk } from '@/panels/project/use-project-desk';
import { Button } from '@/ui/button';
import { AddSites } from './add-sites';
import { CandidateList } from './candidate-list';
import { CANDIDATES_START } from './focus-candidates';

/** The candidates of the project: drawn, typed, imported, compared. */
export function CandidatesPanel() {
  // The first rows of an import are made between frames and not in the one that adds it.
  const isEmpty = useDeferredValue(useApp((state) => state.project.candidates.length === 0));
  const isOpening = useApp((state) => state.projectStatus === 'opening');
  return (
    <div className="relative flex min-h-0 flex-1 flex-col overflow-y-auto">
      <ProjectBar />
      <AddSites />
      {isEmpty ? !isOpening && <NoSites /> : <CandidateList />}
    </div>
  );
}

function NoSites() {
  const { t } = useWords();
  const { isBusy, run } = useProjectDesk();
  return (
    // biome-ignore lint/a11y/useSemanticElements: what takes the focus when the last site is gone is no form
    <div
      role="group"
      aria-label={t('candidates.empty.title')}
      {...CANDIDATES_START}
      data-testid="candidates-empty"
      className="p-4"
    >
      <p className="font-semibold">{t('candidates.empty.title')}</p>
      <p className="mt-1 mb-3 text-muted">{t('candidates.empty.text')}</p>
      <Button isPending={isBusy} onPress={() => run((desk) => desk.startSample())}>
        {t('candidates.empty.sample')}
      </Button>
    </div>
  );
}
