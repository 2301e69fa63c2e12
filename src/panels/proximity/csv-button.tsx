import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ProximityTable, ProximityTarget } from '@/domain/proximity';
import { SlicedJob } from '@/domain/sliced-job';
import type { TableSite } from '@/domain/table-site';
import { proximityCsv } from '@/export/proximity-csv';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { PAGE_CLOCK } from '@/panels/page-clock';
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
  const [isWriting, setIsWriting] = useState(false);
  const isThere = useIsThere();
  const save = async (): Promise<void> => {
    setIsWriting(true);
    try {
      const work = proximityCsv({ ...shown, year, dataVersion, nameOf }, words);
      const pieces = await new SlicedJob(work, PAGE_CLOCK).finished(isThere);
      if (!pieces) return;
      const name = `${words.t('proximity.file')}${dataVersion === null ? '' : `-${dataVersion}`}`;
      saveFile(`${name}.csv`, new Blob([...pieces]), 'text/csv;charset=utf-8');
    } finally {
      setIsWriting(false);
    }
  };
  return (
    <Button
      onPress={() => void save()}
      isDisabled={isDisabled}
      isPending={isWriting}
      data-testid="proximity-csv"
    >
      <Download aria-hidden size={16} />
      {words.t('proximity.save')}
    </Button>
  );
}

/** Whether what asks is still in the page: a file of a table that was closed is not wanted. */
function useIsThere(): () => boolean {
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return () => isThere.current;
}
