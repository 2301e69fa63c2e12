import { FolderInput, Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import type { ProjectRecord, QuarantineRecord } from '@/store/project-storage';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { IconButton } from '@/ui/icon-button';
import { ModalDialog } from '@/ui/modal-dialog';
import { TextField } from '@/ui/text-field';
import { readProject } from './read-project';
import { SavedAt } from './saved-at';
import { useProjectDesk } from './use-project-desk';

type Shelf = { readonly records: readonly ProjectRecord[]; readonly damaged: readonly QuarantineRecord[] };

/** All projects of this browser: open, rename, delete, bring together. */
export function ProjectsDialog() {
  const { t } = useWords();
  const { openDialog, notify, apply } = useActions();
  const project = useApp((state) => state.project);
  const { isBusy, run } = useProjectDesk();
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [name, setName] = useState(project.name);
  const canChange = useApp((state) => state.projectStatus === 'open');
  const rename = (): void => {
    const wanted = name.trim();
    // A project without a name would be told by nothing.
    if (wanted !== '') apply({ type: 'project-renamed', name: wanted });
    setName(wanted || project.name);
  };
  const close = (): void => openDialog({ type: 'none' });
  const refresh = useCallback(
    () =>
      run(async (desk) => {
        const [records, damaged] = await Promise.all([desk.projects(), desk.quarantined()]);
        setShelf({ records, damaged });
      }),
    [run],
  );
  useEffect(refresh, [refresh]);
  return (
    <ModalDialog
      title={t('project.all')}
      closeLabel={t('common.action.close')}
      onClose={close}
      size="card"
      testId="projects-dialog"
    >
      <div className="flex flex-col gap-4">
        <TextField
          label={t('project.name')}
          hasVisibleLabel
          value={name}
          onChange={setName}
          onEnter={rename}
          onLeave={rename}
        />
        <ul className="flex flex-col gap-1">
          {shelf?.records.map((record) => (
            <ProjectRow
              key={record.id}
              record={record}
              isOpen={record.id === project.id}
              isBusy={isBusy}
              onOpen={() => {
                run((desk) => desk.open(record.id));
                close();
              }}
              onRemove={() => {
                run((desk) => desk.remove(record.id));
                refresh();
              }}
            />
          ))}
        </ul>
        {shelf?.records.length === 0 && <p className="text-muted">{t('project.noneSaved')}</p>}
        <div className="flex flex-wrap gap-2">
          <Button
            onPress={() => {
              run((desk) => desk.startNew());
              close();
            }}
          >
            <Plus aria-hidden size={16} />
            {t('project.new')}
          </Button>
          <FileButton
            label={t('project.add')}
            accept=".json,application/json"
            testId="project-add"
            isDisabled={!canChange}
            onFiles={([file]) => {
              if (file) run((desk) => readProject(file, desk, notify, 'add'));
              close();
            }}
          >
            <FolderInput aria-hidden size={16} />
            {t('project.add')}
          </FileButton>
        </div>
        {shelf?.damaged.map((record) => (
          <p key={`${record.projectId} ${record.counter}`} className="flex items-center gap-2 text-caution">
            <span className="flex-1">{t('project.damaged', { counter: record.counter })}</span>
            <Button
              onPress={() =>
                saveFile(`${record.projectId}-${record.counter}.json`, record.text, 'application/json')
              }
            >
              {t('project.download')}
            </Button>
          </p>
        ))}
      </div>
    </ModalDialog>
  );
}

type RowProps = {
  readonly record: ProjectRecord;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

function ProjectRow({ record, isOpen, isBusy, onOpen, onRemove }: RowProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li
      data-testid="project-row"
      data-project-id={record.id}
      className={`flex items-center gap-2 rounded-control border p-2 ${isOpen ? 'border-accent' : 'border-line'}`}
    >
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{record.name}</p>
        <p className="text-xs text-muted">
          {t('project.sites', { count: record.candidateCount })} · <SavedAt time={record.savedAt} />
        </p>
      </div>
      {isAsking ? (
        <>
          <Button onPress={() => setIsAsking(false)}>{t('project.keep')}</Button>
          <Button look="primary" isPending={isBusy} onPress={onRemove}>
            {t('project.removeForGood')}
          </Button>
        </>
      ) : (
        <>
          {isOpen ? (
            <span className="text-xs text-accent">{t('project.isOpen')}</span>
          ) : (
            <Button isPending={isBusy} onPress={onOpen}>
              {t('project.openThis')}
            </Button>
          )}
          <IconButton label={t('project.remove', { name: record.name })} onPress={() => setIsAsking(true)}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </>
      )}
    </li>
  );
}
