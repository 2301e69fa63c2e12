import { useMemo, useState } from 'react';
import { CORRIDOR_CLASSES } from '@/domain/corridor';
import type { Criterion } from '@/domain/decision/criterion';
import { LONGEST_NAME } from '@/domain/decision/requirement';
import type { HubKind } from '@/domain/hub';
import { MOST_RING_KILOMETRES } from '@/domain/ring-choice';
import { useWords } from '@/i18n/use-words';
import { useApp } from '@/panels/app-context';
import { selectDataInYear } from '@/store/selectors';
import { Button } from '@/ui/button';
import { NumberField } from '@/ui/number-field';
import { SelectField } from '@/ui/select-field';
import { TextField } from '@/ui/text-field';

export type FormKind = 'share' | 'rating';

type CriterionFormProps = {
  readonly kind: FormKind;
  readonly isTaken: (criterion: Criterion) => boolean;
  readonly onAdd: (criterion: Criterion) => void;
  readonly onCancel: () => void;
};

/** A criterion that takes more than a name: a share round a centre, a rating of one's own. */
export function CriterionForm({ kind, isTaken, onAdd, onCancel }: CriterionFormProps) {
  const { t } = useWords();
  const [criterion, setCriterion] = useState<Criterion | null>(null);
  const taken = criterion !== null && isTaken(criterion);
  const add = (): void => {
    if (criterion && !taken) onAdd(criterion);
  };
  const title = t(kind === 'share' ? 'requirement.add.share-title' : 'requirement.add.rating-title');
  return (
    <fieldset
      data-testid="criterion-form"
      className="flex w-full min-w-0 flex-col gap-2 rounded-control border border-line p-2.5"
    >
      <legend className="px-1 text-xs text-muted">{title}</legend>
      {kind === 'share' ? (
        <ShareFields onChange={setCriterion} />
      ) : (
        <RatingField onChange={setCriterion} onEnter={add} />
      )}
      {taken && <p className="text-xs text-muted">{t('requirement.add.exists')}</p>}
      <div className="flex gap-2">
        <Button
          look="primary"
          isDisabled={!criterion || taken}
          onPress={add}
          data-testid="criterion-form-add"
        >
          {t('requirement.add.add')}
        </Button>
        <Button onPress={onCancel}>{t('requirement.add.cancel')}</Button>
      </div>
    </fieldset>
  );
}

const KINDS: readonly HubKind[] = ['seaport', 'airport', 'border-gate', 'interchange'];
const USUAL_KILOMETRES = 10;
const LEAST_KILOMETRES = 0.1;

function ShareFields({ onChange }: { onChange: (criterion: Criterion | null) => void }) {
  const { t, text } = useWords();
  const hubs = useApp((state) => selectDataInYear(state).hubs);
  const centres = useMemo(
    () => [
      ...KINDS.flatMap((kind) => hubs.filter((hub) => hub.kind === kind)).map(({ id, kind, name }) => ({
        id,
        title: `${t(`hub.kind.${kind}`)}: ${text(name)}`,
      })),
      ...CORRIDOR_CLASSES.map((id) => ({ id, title: t(`proximity.target.${id}`) })),
    ],
    [hubs, t, text],
  );
  const [centre, setCentre] = useState('');
  const [kilometres, setKilometres] = useState<number | null>(USUAL_KILOMETRES);
  const choose = (nextCentre: string, next: number | null): void => {
    setCentre(nextCentre);
    setKilometres(next);
    onChange(
      nextCentre === '' || next === null ? null : { type: 'share', centre: nextCentre, kilometres: next },
    );
  };
  return (
    <>
      <SelectField
        label={t('requirement.add.centre')}
        choices={[{ id: '', title: '–' }, ...centres]}
        selected={centre}
        onSelect={(id) => choose(id, kilometres)}
        testId="share-centre"
      />
      <NumberField
        label={t('requirement.add.kilometres')}
        value={kilometres}
        onChange={(next) => choose(centre, next)}
        minValue={LEAST_KILOMETRES}
        maxValue={MOST_RING_KILOMETRES}
        unit={t('criterion.unit.km')}
        testId="share-kilometres"
      />
    </>
  );
}

function RatingField({
  onChange,
  onEnter,
}: {
  onChange: (criterion: Criterion | null) => void;
  onEnter: () => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  return (
    <TextField
      label={t('requirement.add.rating-name')}
      hasVisibleLabel
      value={name}
      onChange={(next) => {
        setName(next);
        const trimmed = next.trim();
        onChange(trimmed === '' ? null : { type: 'rating', name: trimmed });
      }}
      onEnter={onEnter}
      maxLength={LONGEST_NAME}
      testId="rating-name"
    />
  );
}
