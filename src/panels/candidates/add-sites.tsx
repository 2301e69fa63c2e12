import { useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { CornerTablePanel } from '@/panels/corner-table/corner-table-panel';
import { DrawTools } from '@/panels/draw/draw-tools';
import { ImportPanel } from '@/panels/import-file/import-panel';
import { Foldable } from '@/ui/foldable';

/** The ways in which a site comes into the project: drawn, typed or pasted, read from a file. */
export function AddSites() {
  const { t } = useWords();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const isReadOnly = useApp((state) => state.projectStatus === 'read-only');
  if (isReadOnly) return null;
  return (
    <div className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-3">
      <DrawTools />
      <Foldable
        title={t('cornerTable.title')}
        testId="corner-table-open"
        isExpanded={isTableOpen}
        onExpandedChange={setIsTableOpen}
        panelClassName="pt-2"
      >
        <CornerTablePanel onApply={() => setIsTableOpen(false)} />
      </Foldable>
      <ImportPanel />
    </div>
  );
}
