import type { ProblemCode } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { saveProjectFile } from './save-project-file';
import { useProjectDesk } from './use-project-desk';

/** What helps at once where the browser keeps nothing, or another tab has the project. */
export function NoticeAction({ code }: { code: ProblemCode }) {
  const { t } = useWords();
  const name = useApp((state) => state.project.name);
  const isReadOnly = useApp((state) => state.projectStatus === 'read-only');
  const { isBusy, run } = useProjectDesk();
  if (code === 'project-elsewhere') {
    return isReadOnly ? (
      <Button isPending={isBusy} onPress={() => run((desk) => desk.takeOver())}>
        {t('project.takeOver')}
      </Button>
    ) : null;
  }
  return (
    <Button
      data-testid="notice-save"
      isPending={isBusy}
      onPress={() => run((desk) => saveProjectFile(desk, name))}
    >
      {t('project.save')}
    </Button>
  );
}
