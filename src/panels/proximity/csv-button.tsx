import { Download } from 'lucide-react';
import type { ProximityTable, ProximityTarget } from '@/domain/proximity';
import type { TableSite } from '@/domain/table-site';
import { proximityCsv } from '@/export/proximity-csv';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { saveFile } from '@/panels/save-file';
import { Button } from '@/ui/button';
import { useTargetRecords } from './use-target-records';

type CsvButtonProps = {
  readonly sites: readonly TableSite[];
  readonly table: ProximityTable;
  readonly targets: readonly ProximityTarget[];
  /** While the table is of an earlier question: the file would not say which. */
  readonly isDisabled: boolean;
};

/** Saves what the table shows. */
export function CsvButton({ isDisabled, ...shown }: CsvButtonProps) {
  const words = useWords();
  const { nameOf } = useTargetRecords();
  const year = useApp((state) => state.view.year);
  const dataVersion = useApp((state) => state.data.catalogue?.version ?? null);
  const save = (): void => {
    const text = proximityCsv({ ...shown, year, dataVersion, nameOf }, words);
    const part = `${words.t('proximity.file')}${dataVersion === null ? '' : `-${dataVersion}`}`;
    saveFile(`${part}.csv`, text, 'text/csv;charset=utf-8');
  };
  return (
    <Button onPress={save} isDisabled={isDisabled} data-testid="proximity-csv">
      <Download aria-hidden size={16} />
      {words.t('proximity.save')}
    </Button>
  );
}
