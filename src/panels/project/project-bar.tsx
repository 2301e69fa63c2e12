import { FolderOpen, Lock, Save, Share } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp, usePorts } from '@/panels/app-context';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { MenuButton } from '@/ui/menu-button';
import { readProject } from './read-project';
import { saveProjectFile } from './save-project-file';
import { useProjectDesk } from './use-project-desk';

/** Whose candidates these are, and what can be done with the project as a whole. */
export function ProjectBar() {
  const { t } = useWords();
  const { openDialog, notify } = useActions();
  const { name, isSample } = useApp((state) => state.project);
  const status = useApp((state) => state.projectStatus);
  const { isBusy, run } = useProjectDesk();
  const { projectDesk } = usePorts();
  // A panel that is looked at has its project opened, even before the map stands.
  useEffect(() => void projectDesk().catch(() => undefined), [projectDesk]);
  const isOpening = status === 'opening' || isBusy;
  return (
    <section aria-label={t('project.bar')} className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate font-semibold" title={name} data-testid="project-name">
          {name || t('project.opening')}
        </h2>
        {isSample && <Badge tone="accent">{t('project.sample')}</Badge>}
        <MenuButton
          label={t('project.menu')}
          entries={[
            { id: 'new', title: t('project.new') },
            { id: 'sample', title: t('project.openSample') },
            { id: 'projects', title: t('project.all') },
            { id: 'versions', title: t('project.versions') },
          ]}
          onChoose={(id) => {
            if (id === 'new') run((desk) => desk.startNew());
            else if (id === 'sample') run((desk) => desk.startSample());
            else openDialog({ type: id });
          }}
        >
          {t('project.menu')}
        </MenuButton>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          data-testid="project-save"
          isDisabled={isOpening}
          onPress={() => run((desk) => saveProjectFile(desk, name))}
        >
          <Save aria-hidden size={16} />
          {t('project.save')}
        </Button>
        <FileButton
          label={t('project.open')}
          accept=".json,application/json"
          testId="project-open"
          isDisabled={isOpening}
          onFiles={([file]) => file && run((desk) => readProject(file, desk, notify, 'open'))}
        >
          <FolderOpen aria-hidden size={16} />
          {t('project.open')}
        </FileButton>
        <Button data-testid="data-export-open" onPress={() => openDialog({ type: 'export' })}>
          <Share aria-hidden size={16} />
          {t('dataExport.open')}
        </Button>
      </div>
      {status === 'read-only' && (
        <div className="flex items-center gap-2 rounded-control bg-caution-soft p-2 text-caution">
          <p className="min-w-0 flex-1">{t('project.readOnly')}</p>
          <Button data-testid="project-take-over" onPress={() => run((desk) => desk.takeOver())}>
            {t('project.takeOver')}
          </Button>
        </div>
      )}
      <p className="flex items-start gap-1.5 text-xs text-muted">
        <Lock aria-hidden size={13} className="mt-0.5 shrink-0" />
        {t('project.private')}
      </p>
    </section>
  );
}
