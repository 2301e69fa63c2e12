import { useState } from 'react';
import type { PastedTableChoices } from '@/domain/pasted-table';
import type { Mend } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { ProblemRows } from '@/panels/import-file/problem-rows';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { Checkbox } from '@/ui/checkbox';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { candidateOfTable } from './candidate-of-table';
import { OutlinePlan } from './outline-plan';
import { ReadingChoice } from './reading-choice';
import { SurveySection } from './survey-section';
import { usePastedTable } from './use-pasted-table';

const NO_CHOICES: PastedTableChoices = { readingId: null, mends: [] };

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
  const { table, problems, isReading } = usePastedTable(text, choices);

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
      <TextArea
        label={t('cornerTable.input')}
        placeholder={t('cornerTable.placeholder')}
        rows={8}
        isTable
        hasVisibleLabel
        value={text}
        onChange={(value) => {
          setText(value);
          setChoices(NO_CHOICES);
        }}
        testId="corner-table-input"
      />
      <p role="status" className="text-xs text-muted">
        {isReading ? t('cornerTable.reading') : t('cornerTable.private')}
      </p>
      <ProblemRows problems={problems} />
      <Mends problems={problems} choices={choices} onChoose={setChoices} />
      {table && (
        <>
          <ReadingChoice
            table={table}
            isChosen={choices.readingId !== null}
            onChoose={(readingId) => setChoices({ ...choices, readingId })}
          />
          <OutlinePlan table={table} />
          {table.survey && <SurveySection survey={table.survey} hasErrors={table.geometry === null} />}
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

type MendsProps = {
  readonly problems: readonly { readonly mend?: Mend }[];
  readonly choices: PastedTableChoices;
  readonly onChoose: (choices: PastedTableChoices) => void;
};

/** What a tick can put right. What has been agreed to stays, so that it can be taken back. */
function Mends({ problems, choices, onChoose }: MendsProps) {
  const { t } = useWords();
  const isOffered =
    choices.mends.length > 0 || problems.some(({ mend }) => mend === 'drop-repeated-vertices');
  if (!isOffered) return null;
  return (
    <CardSection title={t('cornerTable.mends')}>
      <Checkbox
        testId="mend-drop-repeated-vertices"
        isSelected={choices.mends.includes('drop-repeated-vertices')}
        onChange={(isSelected) =>
          onChoose({ ...choices, mends: isSelected ? ['drop-repeated-vertices'] : [] })
        }
      >
        {t('importFile.mends.drop-repeated-vertices')}
      </Checkbox>
    </CardSection>
  );
}
