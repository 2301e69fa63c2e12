import { useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import type { VersionRecord } from '@/store/project-storage';
import { Button } from '@/ui/button';
import { ModalDialog } from '@/ui/modal-dialog';
import { SavedAt } from './saved-at';
import { useStepWords } from './step-words';
import { useProjectDesk } from './use-project-desk';

/** What the project was, step by step; any of it can be brought back, and that undone. */
export function VersionsDialog() {
  const { t } = useWords();
  const stepWords = useStepWords();
  const { openDialog, notify } = useActions();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const { isBusy, run } = useProjectDesk();
  const [versions, setVersions] = useState<readonly VersionRecord[] | null>(null);
  useEffect(() => run(async (desk) => setVersions(await desk.versions())), [run]);
  const close = (): void => openDialog({ type: 'none' });
  const restore = (counter: number): void => {
    run(async (desk) => {
      const restored = await desk.restore(counter);
      if (!restored.ok) notify(restored.problem);
    });
    close();
  };
  return (
    <ModalDialog
      title={t('project.versions')}
      closeLabel={t('common.action.close')}
      onClose={close}
      size="card"
      testId="versions-dialog"
    >
      <p className="mb-3 text-muted">{t('project.versionsHint')}</p>
      {versions?.length === 0 && <p>{t('project.noVersions')}</p>}
      <ol className="flex flex-col gap-1">
        {versions?.map((version, index) => (
          <li
            key={version.counter}
            data-testid="version-row"
            data-counter={version.counter}
            className="flex items-center gap-2 rounded-control border border-line p-2"
          >
            <div className="min-w-0 flex-1">
              <p className="truncate">
                {version.stepName === ''
                  ? t('project.firstVersion')
                  : stepWords(version.stepName, version.stepSubject)}
              </p>
              <p className="text-xs text-muted">
                {t('project.sites', { count: version.candidateCount })} · <SavedAt time={version.savedAt} />
              </p>
            </div>
            {index === 0 ? (
              <span className="text-xs text-accent">{t('project.newest')}</span>
            ) : (
              <Button isPending={isBusy} isDisabled={!canChange} onPress={() => restore(version.counter)}>
                {t('project.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </ModalDialog>
  );
}
