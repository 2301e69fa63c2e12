import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { useAppStore, usePorts } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { fileNameOf, saveFile } from '@/panels/save-file';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { PresetMenu } from './preset-menu';
import { useDecisionEdit } from './use-decision-edit';
import { useRequirementTitle } from './use-requirement-title';

/** A requirement is a few kilobytes; what is larger is something else. */
const MOST_BYTES = 2 ** 20;

/** Where a requirement comes from and goes to: presets, and files of its own. */
export function RequirementFiles() {
  const { t } = useWords();
  const { requirementFiles } = usePorts();
  const store = useAppStore();
  const title = useRequirementTitle();
  const { take } = useDecisionEdit();
  const [problem, setProblem] = useState<Problem | null>(null);

  const save = async (): Promise<void> => {
    const files = await requirementFiles();
    const text = files.write(store.getState().project.decision.requirement);
    saveFile(`${fileNameOf(title, t('requirement.file.name'))}${files.ending}`, text, 'application/json');
  };
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file, await requirementFiles(), t('requirement.file.limit'));
    setProblem(read.ok ? null : read.problem);
    if (read.ok) take(read.value);
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <PresetMenu />
        <FileButton
          label={t('requirement.file.open')}
          accept=".json"
          testId="requirement-open"
          onFiles={([file]) => file && void open(file)}
        >
          <FolderOpen aria-hidden size={16} />
          {t('requirement.file.open')}
        </FileButton>
        <Button onPress={() => void save()} data-testid="requirement-save">
          <Download aria-hidden size={16} />
          {t('requirement.file.save')}
        </Button>
      </div>
      {problem && (
        <p
          role="alert"
          data-testid="problem"
          data-code={problem.code}
          data-field={problem.field ?? ''}
          data-severity={problem.severity}
          className="rounded-control bg-danger-soft px-2 py-1.5 text-sm break-words text-danger"
        >
          {t(`problem.${problem.code}`, noticeValues(problem))}
        </p>
      )}
    </>
  );
}

async function readFile(
  file: File,
  files: Awaited<ReturnType<ReturnType<typeof usePorts>['requirementFiles']>>,
  limit: string,
) {
  if (file.size <= MOST_BYTES) return files.read(await file.text(), file.name);
  const problem: Problem = {
    code: 'file-too-large',
    severity: 'error',
    subject: file.name,
    detail: limit,
  };
  return { ok: false as const, problem };
}
