import { useState } from 'react';
import { NO_CHOICES } from '@/domain/pasted-table';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { candidateOfTable } from './candidate-of-table';
import { TableReader } from './table-reader';
import { usePastedTable } from './use-pasted-table';

type CornerTablePanelProps = {
  /** After a candidate has been added. */
  readonly onApply?: (candidateId: string) => void;
};

/** A table of corners from a decision, pasted, read as it is typed, and taken into the project once it is understood. */
export function CornerTablePanel({ onApply }: CornerTablePanelProps) {
  const { t } = useWords();
  const { apply, visit } = useActions();
  const candidates = useApp((state) => state.project.candidates);
  const isOpen = useApp((state) => state.projectStatus === 'open');
  const [text, setText] = useState('');
  const [choices, setChoices] = useState(NO_CHOICES);
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const state = usePastedTable(text, choices);
  const { table, isReading } = state;

  const add = (): void => {
    const given = { name: name.trim() || t('cornerTable.nameless'), source: source.trim() };
    const candidate = table && candidateOfTable(table, given, candidates, new Date());
    if (!candidate || !apply({ type: 'candidates-added', candidates: [candidate] })) return;
    setText('');
    setName('');
    setChoices(NO_CHOICES);
    visit({ type: 'candidate', id: candidate.id });
    onApply?.(candidate.id);
  };

  return (
    <section
      aria-label={t('cornerTable.title')}
      aria-busy={isReading}
      className="flex min-w-0 flex-col gap-3"
    >
      <p className="text-[13px] text-muted">{t('cornerTable.intro')}</p>
      <TableReader
        text={text}
        onTextChange={(value) => {
          setText(value);
          setChoices(NO_CHOICES);
        }}
        choices={choices}
        onChoicesChange={setChoices}
        state={state}
        rows={8}
        testId="corner-table-input"
      />
      {table && (
        <>
          <TextField
            label={t('cornerTable.name')}
            hasVisibleLabel
            placeholder={t('cornerTable.nameless')}
            value={name}
            onChange={setName}
            testId="corner-table-name"
          />
          <TextField
            label={t('cornerTable.source')}
            hasVisibleLabel
            value={source}
            onChange={setSource}
            testId="corner-table-source"
          />
        </>
      )}
      <Button
        look="primary"
        data-testid="corner-table-apply"
        isDisabled={!table?.geometry || isReading || !isOpen}
        onPress={add}
      >
        {t('cornerTable.apply')}
      </Button>
    </section>
  );
}
