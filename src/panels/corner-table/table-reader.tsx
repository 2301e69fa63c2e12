import type { PastedTableChoices } from '@/domain/pasted-table';
import type { Mend } from '@/domain/problem';
import { useWords } from '@/i18n/use-words';
import { ProblemRows } from '@/panels/import-file/problem-rows';
import { CardSection } from '@/ui/card-section';
import { Checkbox } from '@/ui/checkbox';
import { TextArea } from '@/ui/text-area';
import { OutlinePlan } from './outline-plan';
import { ReadingChoice } from './reading-choice';
import { SurveySection } from './survey-section';
import type { PastedTableState } from './use-pasted-table';

type TableReaderProps = {
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly choices: PastedTableChoices;
  readonly onChoicesChange: (choices: PastedTableChoices) => void;
  /** What has been read of the text by these choices. */
  readonly state: PastedTableState;
  readonly rows: number;
  readonly testId: string;
};

/** A table of corners as text, and below it all that is understood of it, faults by the names of their corners. */
export function TableReader({ text, choices, onChoicesChange, state, ...props }: TableReaderProps) {
  const { t } = useWords();
  const { table, problems, isReading } = state;
  return (
    <>
      <TextArea
        label={t('cornerTable.input')}
        placeholder={t('cornerTable.placeholder')}
        rows={props.rows}
        isTable
        hasVisibleLabel
        value={text}
        onChange={props.onTextChange}
        testId={props.testId}
      />
      <p role="status" className="text-xs text-muted">
        {isReading ? t('cornerTable.reading') : t('cornerTable.private')}
      </p>
      <ProblemRows problems={problems} />
      <Mends problems={problems} choices={choices} onChoose={onChoicesChange} />
      {table && (
        <>
          <ReadingChoice
            table={table}
            isChosen={choices.readingId !== null}
            onChoose={(readingId) => onChoicesChange({ ...choices, readingId })}
          />
          <OutlinePlan table={table} />
          {table.survey && <SurveySection survey={table.survey} hasErrors={table.geometry === null} />}
        </>
      )}
    </>
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
