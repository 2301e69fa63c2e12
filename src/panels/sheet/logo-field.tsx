import { ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '@/domain/problem';
import { failed, type Result } from '@/domain/result';
import type { SheetLogo } from '@/domain/sheet-settings';
import { readLogo } from '@/export/sheet/read-logo';
import { useWords } from '@/i18n/use-words';
import { noticeValues } from '@/panels/notices/notices';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import type { SheetFormProps } from './sheet-form-props';
import { isLogoKept } from './sheet-memory';

/** The sign of whoever hands the sheet in, in its upper left corner. */
export function LogoField({ settings, onChange }: SheetFormProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const label = t(settings.logo ? 'composer.logo.replace' : 'composer.logo.add');
  const read = async (file: File): Promise<void> => {
    const logo = await decodedLogo(file);
    setProblem(logo.ok ? null : logo.problem);
    if (logo.ok) onChange({ logo: logo.value });
  };
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap gap-2">
        <FileButton
          label={label}
          accept=".png,.jpg,.jpeg"
          testId="sheet-logo"
          onFiles={([file]) => file && void read(file)}
        >
          <ImagePlus aria-hidden size={16} />
          {label}
        </FileButton>
        {settings.logo && (
          <Button
            data-testid="sheet-logo-remove"
            onPress={() => {
              setProblem(null);
              onChange({ logo: null });
            }}
          >
            <X aria-hidden size={16} />
            {t('composer.logo.remove')}
          </Button>
        )}
      </div>
      <p className="text-xs text-muted">
        {t(isLogoKept(settings) ? 'composer.logo.hint' : 'composer.logo.notKept')}
      </p>
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
    </div>
  );
}

/** A head that is right says nothing of the rest: the browser decodes it once before it is taken. */
async function decodedLogo(file: File): Promise<Result<SheetLogo, Problem>> {
  try {
    const logo = readLogo(new Uint8Array(await file.arrayBuffer()), file.name);
    if (logo.ok) (await createImageBitmap(file)).close();
    return logo;
  } catch {
    return failed({ code: 'logo-damaged', severity: 'error', subject: file.name });
  }
}
