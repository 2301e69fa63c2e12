import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '@/domain/problem';
import type { SheetSettings } from '@/domain/sheet-settings';
import { useWords } from '@/i18n/use-words';
import { usePorts } from '@/panels/app-context';
import { noticeValues } from '@/panels/notices/notices';
import { fileNameOf, saveFile } from '@/panels/save-file';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import type { SheetFormProps } from './sheet-form-props';

/** With a logo a template has some megabytes; what is larger is something else. */
const MOST_BYTES = 8 * 2 ** 20;

/** How a sheet is made up, kept as a file for the next one and for others. */
export function TemplateFiles({ settings, onChange }: SheetFormProps) {
  const { t } = useWords();
  const { sheets } = usePorts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    const { templates } = await sheets();
    const name = fileNameOf(settings.title, t('composer.template.name'));
    saveFile(`${name}${templates.ending}`, templates.write(settings), 'application/json');
  };
  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setProblem({ code: 'file-too-large', severity: 'error', subject: file.name, detail: '8 MB' });
      return;
    }
    const { templates } = await sheets();
    const read = templates.read(await file.text(), file.name);
    setProblem(read.ok ? null : read.problem);
    if (read.ok) onChange(toPlaceOf(settings, read.value));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <FileButton
          label={t('composer.template.open')}
          accept=".json"
          testId="template-open"
          onFiles={([file]) => file && void open(file)}
        >
          <FolderOpen aria-hidden size={16} />
          {t('composer.template.open')}
        </FileButton>
        <Button data-testid="template-save" onPress={() => void save()}>
          <Download aria-hidden size={16} />
          {t('composer.template.save')}
        </Button>
      </div>
      {problem && (
        <p
          role="alert"
          data-testid="problem"
          data-code={problem.code}
          data-severity={problem.severity}
          className="rounded-control bg-danger-soft px-2 py-1.5 text-sm break-words text-danger"
        >
          {t(`problem.${problem.code}`, noticeValues(problem))}
        </p>
      )}
    </>
  );
}

/** A template is of how a sheet looks: the place that is being composed stays. */
function toPlaceOf({ centre }: SheetSettings, template: SheetSettings): SheetSettings {
  return { ...template, centre };
}
