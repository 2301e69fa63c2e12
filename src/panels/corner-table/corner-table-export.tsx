import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import { decimalSignOf } from '@/i18n/decimal-sign-of';
import { useWords } from '@/i18n/use-words';
import { usePorts } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { TextArea } from '@/ui/text-area';
import { cornerOutline, systemOf } from './corner-outline';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Not allowed in the file names of one system or another. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;

type Copied = { readonly type: 'no' | 'yes' } | { readonly type: 'refused'; readonly text: string };

/** A candidate's outline as a table of corners: for the clipboard, as CSV, as a workbook. */
export function CornerTableExport({ candidate }: { candidate: Candidate }) {
  const { t, locale } = useWords();
  const { survey } = usePorts();
  const [copied, setCopied] = useState<Copied>({ type: 'no' });
  const system = systemOf(candidate);
  const outline = cornerOutline(candidate, system);
  if (!outline) return null;
  const fileName = candidate.name.replace(UNSAFE, ' ').trim().slice(0, 80) || 'bang-toa-do';

  const copy = async (): Promise<void> => {
    const text = await (await survey()).writeText(outline, decimalSignOf(locale));
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(isDone ? { type: 'yes' } : { type: 'refused', text });
  };
  const saveCsv = async (): Promise<void> =>
    saveFile(`${fileName}.csv`, await (await survey()).writeCsv(outline), 'text/csv');
  const saveWorkbook = async (): Promise<void> =>
    saveFile(`${fileName}.xlsx`, new Uint8Array(await (await survey()).writeWorkbook(outline)), WORKBOOK);

  return (
    <CardSection title={t('cornerTable.export.title')}>
      <p className="text-xs text-muted">{system.name}</p>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="corner-table-export" onPress={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('cornerTable.export.copy')}
        </Button>
        <Button data-testid="corner-table-export-csv" onPress={() => void saveCsv()}>
          <Download aria-hidden size={16} />
          {t('cornerTable.export.csv')}
        </Button>
        <Button data-testid="corner-table-export-xlsx" onPress={() => void saveWorkbook()}>
          <Download aria-hidden size={16} />
          {t('cornerTable.export.xlsx')}
        </Button>
      </div>
      <p role="status" className="text-xs text-muted">
        {copied.type === 'yes' && t('cornerTable.export.copied')}
        {copied.type === 'refused' && t('cornerTable.export.failed')}
      </p>
      {copied.type === 'refused' && (
        <TextArea
          label={t('cornerTable.export.title')}
          rows={6}
          value={copied.text}
          isReadOnly
          isTable
          onChange={() => undefined}
        />
      )}
    </CardSection>
  );
}
