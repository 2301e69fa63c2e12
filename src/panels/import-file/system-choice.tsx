import type { ImportChoices, SystemAnswer } from '@/domain/import-report';
import type { SystemHypothesis } from '@/domain/system-reading';
import { useWords } from '@/i18n/use-words';
import { useActions } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { RadioList } from '@/ui/radio-list';
import { systemReasons } from './system-reasons';
import { systemTitle } from './system-title';

type SystemChoiceProps = {
  readonly answer: SystemAnswer;
  readonly choices: ImportChoices;
  readonly onChoose: (part: Partial<ImportChoices>) => void;
};

/** In what system the coordinates were read, by what right, and what else they may be in. */
export function SystemChoice({ answer, choices, onChoose }: SystemChoiceProps) {
  const words = useWords();
  const { requestMap } = useActions();
  const { t } = words;
  const readings = answer.detection?.readings ?? [];
  const selected = readings.find((one) => isSame(one, choices.system ?? answer.read));
  return (
    <CardSection title={t('importFile.system.title')}>
      {answer.read && (
        <p>
          {t('importFile.system.read')} <strong>{systemTitle(answer.read, words)}</strong> (
          {t(`importFile.system.by.${answer.by}`)})
        </p>
      )}
      {readings.length > 0 && (
        <div className="max-h-80 overflow-y-auto">
          <RadioList
            label={t('importFile.system.choose')}
            testId="import-system"
            selected={selected?.id ?? ''}
            onSelect={(id) => onChoose({ system: readings.find((one) => one.id === id) ?? null })}
            choices={readings.map((reading) => ({
              id: reading.id,
              title: systemTitle(reading, words),
              note: [
                t(`importFile.system.verdict.${reading.verdict}`),
                ...systemReasons(reading, words),
              ].join(' · '),
            }))}
          />
        </div>
      )}
      {selected && (
        <div>
          <Button look="quiet" onPress={() => requestMap({ type: 'fit-box', box: selected.box })}>
            {t('importFile.system.show')}
          </Button>
        </div>
      )}
    </CardSection>
  );
}

function isSame(one: SystemHypothesis, other: SystemHypothesis | null): boolean {
  return (
    other !== null &&
    one.system?.code === other.system?.code &&
    one.datum === other.datum &&
    one.axisOrder === other.axisOrder &&
    one.unit === other.unit &&
    one.zonePrefix === other.zonePrefix &&
    one.cutNorthing === other.cutNorthing
  );
}
