import { useState } from 'react';
import type { Candidate } from '@/domain/candidate';
import { editedOutline } from '@/domain/edited-outline';
import { NO_CHOICES } from '@/domain/pasted-table';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { SelectField } from '@/ui/select-field';
import { lineageOfTable } from './candidate-of-table';
import { SYSTEM_IDS, systemTitleOf } from './edited-systems';
import { TableReader } from './table-reader';
import { useEditedTable } from './use-edited-table';
import { usePastedTable } from './use-pasted-table';

const LEAST_ROWS = 6;
const MOST_ROWS = 14;

type CornerTableEditorProps = { readonly candidate: Candidate; readonly onClose: () => void };

/**
 * The outline of a candidate as a table of corners that can be changed row by row. It takes the place of the old
 * outline when it is applied, as one step; until then nothing has changed. What is typed is still there after a
 * look at something else.
 */
export function CornerTableEditor({ candidate, onClose }: CornerTableEditorProps) {
  const { t } = useWords();
  const { apply } = useActions();
  const isOpen = useApp((state) => state.projectStatus === 'open');
  const { draft, isWritten, type, rewrite, forget } = useEditedTable(candidate);
  const [choices, setChoices] = useState(NO_CHOICES);
  const state = usePastedTable(draft.text, choices, candidate.id);
  const { table, isReading } = state;
  const change =
    table && !isReading
      ? editedOutline(candidate, table, lineageOfTable(table, candidate.lineage.source, new Date()))
      : undefined;
  const close = (): void => {
    forget();
    onClose();
  };
  const save = (): void => {
    if (change && apply({ type: 'candidate-changed', id: candidate.id, change })) close();
  };
  return (
    <CardSection title={t('cornerTable.edit.title')}>
      <div className="flex min-w-0 flex-col gap-3" data-testid="corner-edit" aria-busy={isReading}>
        <p className="text-[13px] text-muted">{t('cornerTable.edit.intro')}</p>
        <SelectField
          label={t('cornerTable.edit.system')}
          choices={SYSTEM_IDS.map((id) => ({ id, title: systemTitleOf(id) }))}
          selected={draft.systemId}
          isDisabled={draft.isTyped && (isReading || !table?.geometry)}
          onSelect={(id) => {
            setChoices(NO_CHOICES);
            void rewrite(id, table);
          }}
          testId="corner-edit-system"
        />
        <TableReader
          text={draft.text}
          onTextChange={(text) => {
            type(text);
            setChoices(NO_CHOICES);
          }}
          choices={choices}
          onChoicesChange={setChoices}
          state={state}
          rows={Math.min(Math.max(draft.text.split('\n').length + 1, LEAST_ROWS), MOST_ROWS)}
          testId="corner-edit-input"
        />
        <p role="status" className="text-xs text-muted">
          {isWritten && table?.geometry && !isReading && !change && t('cornerTable.edit.same')}
        </p>
        <div className="sticky -bottom-4 -mb-4 flex flex-wrap gap-2 bg-paper pt-2 pb-4">
          <Button
            look="primary"
            data-testid="corner-edit-apply"
            isDisabled={!change || !isOpen}
            onPress={save}
          >
            {t('cornerTable.edit.apply')}
          </Button>
          <Button data-testid="corner-edit-cancel" onPress={close}>
            {t('cornerTable.edit.cancel')}
          </Button>
        </div>
      </div>
    </CardSection>
  );
}
