import type { PastedTable } from '@/domain/pasted-table';
import type { SystemReading } from '@/domain/system-reading';
import { useWords, type Words } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { FigureValue } from '@/panels/figure/figure-value';
import { systemReasons } from '@/panels/import-file/system-reasons';
import { systemTitle } from '@/panels/import-file/system-title';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { Disclosure } from '@/ui/disclosure';
import { RadioList } from '@/ui/radio-list';
import { type Offset, offsetBetween } from './offset-between';

/** In sight at once; what is less likely opens below. */
const MOST_SHOWN = 4;

type ReadingChoiceProps = {
  readonly table: PastedTable;
  readonly isChosen: boolean;
  readonly onChoose: (readingId: string) => void;
};

/** In what system the table was read, by what right, what it may be instead, and where that would lie. */
export function ReadingChoice({ table, isChosen, onChoose }: ReadingChoiceProps) {
  const words = useWords();
  const { t } = words;
  const { requestMap } = useActions();
  const { detection, reading } = table;
  const shown = detection.readings.filter(
    (one, index) => (index < MOST_SHOWN && one.verdict !== 'unlikely') || one.id === reading?.id,
  );
  const others = detection.readings.filter((one) => !shown.includes(one));
  const verdict = isChosen ? 'chosen' : detection.verdict;
  const list = (readings: readonly SystemReading[]) => (
    <RadioList
      label={t('cornerTable.system.title')}
      testId="corner-table-reading"
      selected={reading?.id ?? ''}
      onSelect={onChoose}
      choices={readings.map((one) => ({
        id: one.id,
        title: systemTitle(one, words),
        note: <ReadingNote reading={one} inUse={reading} words={words} />,
      }))}
    />
  );
  return (
    <CardSection title={t('cornerTable.system.title')}>
      <p
        data-testid="corner-table-verdict"
        data-verdict={detection.verdict}
        data-open={detection.open.join(' ')}
        className={verdict === 'unsure' ? 'text-caution' : ''}
      >
        {t(`cornerTable.system.${verdict}`)}
      </p>
      {verdict === 'unsure' && (
        <ul className="list-disc pl-5 text-[13px] text-muted">
          {detection.open.map((question) => (
            <li key={question}>{t(`cornerTable.system.open.${question}`)}</li>
          ))}
        </ul>
      )}
      {list(shown)}
      {others.length > 0 && <Disclosure title={t('cornerTable.system.more')}>{list(others)}</Disclosure>}
      {reading && (
        <div>
          <Button look="quiet" onPress={() => requestMap({ type: 'fit-box', box: reading.box })}>
            {t('cornerTable.show')}
          </Button>
        </div>
      )}
    </CardSection>
  );
}

function ReadingNote({
  reading,
  inUse,
  words,
}: {
  reading: SystemReading;
  inUse: SystemReading | null;
  words: Words;
}) {
  const [from, to] = [inUse?.positions[0], reading.positions[0]];
  const offset = from && to && inUse?.id !== reading.id ? offsetBetween(from, to) : null;
  return (
    <>
      {systemReasons(reading, words).join(' · ')}
      {offset && <OffsetNote offset={offset} words={words} />}
    </>
  );
}

const FAR_METRES = 10_000;

function OffsetNote({ offset: { metres, direction }, words: { t } }: { offset: Offset; words: Words }) {
  const isFar = metres >= FAR_METRES;
  return (
    <span className="block">
      <FigureValue
        figure={{
          code: 'reading-offset',
          value: isFar ? metres / 1000 : metres,
          unit: isFar ? 'km' : 'm',
          method: 'derived',
          asOf: null,
          sources: [],
        }}
      />{' '}
      {t('cornerTable.system.away', { direction: t(`cornerTable.direction.${direction}`) })}
    </span>
  );
}
