import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Candidate, CustomField, FieldValue } from '@/domain/candidate';
import { useWords } from '@/i18n/use-words';
import { useActions, useApp } from '@/panels/app-context';
import { Button } from '@/ui/button';
import { CardSection } from '@/ui/card-section';
import { IconButton } from '@/ui/icon-button';
import { TextField } from '@/ui/text-field';
import { useHeldText } from './held-text';

/** Fields of the user's own, or those that came with a file: any names, in their order. */
export function CandidateFields({ candidate }: { candidate: Candidate }) {
  const { t } = useWords();
  const { apply } = useActions();
  const canChange = useApp((state) => state.projectStatus === 'open');
  const [newName, setNewName] = useState('');
  const { id, fields } = candidate;
  const keys = keysOf(fields);
  const keep = (next: readonly CustomField[]): void => {
    apply({ type: 'candidate-changed', id, change: { fields: next } });
  };
  const isTaken = fields.some((field) => field.name === newName.trim());
  const add = (): void => {
    const name = newName.trim();
    if (name === '' || isTaken) return;
    keep([...fields, { name, value: null }]);
    setNewName('');
  };
  return (
    <CardSection title={t('candidates.fields.title')}>
      {fields.length === 0 && <p className="text-xs text-muted">{t('candidates.fields.none')}</p>}
      <ul className="flex flex-col gap-1.5">
        {fields.map((field, index) => (
          <FieldLine
            key={keys[index]}
            field={field}
            canChange={canChange}
            onChange={(value) => keep(fields.with(index, { ...field, value }))}
            onRemove={() => keep(fields.toSpliced(index, 1))}
          />
        ))}
      </ul>
      {canChange && (
        <div className="mt-2 flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              label={t('candidates.fields.name')}
              hasVisibleLabel
              value={newName}
              onChange={setNewName}
              onEnter={add}
              error={isTaken ? t('candidates.fields.taken') : null}
              testId="field-name"
            />
          </div>
          <span className="mt-5">
            <Button onPress={add} isDisabled={newName.trim() === '' || isTaken}>
              <Plus aria-hidden size={16} />
              {t('candidates.fields.add')}
            </Button>
          </span>
        </div>
      )}
    </CardSection>
  );
}

/** Files may bring several fields of one name. */
function keysOf(fields: readonly CustomField[]): readonly string[] {
  const counts = new Map<string, number>();
  return fields.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${count} ${name}`;
  });
}

type FieldLineProps = {
  readonly field: CustomField;
  readonly canChange: boolean;
  readonly onChange: (value: FieldValue) => void;
  readonly onRemove: () => void;
};

function FieldLine({ field, canChange, onChange, onRemove }: FieldLineProps) {
  const { t } = useWords();
  const text = useHeldText(field.value === null ? '' : String(field.value), (typed) =>
    onChange(toValue(typed)),
  );
  return (
    <li className="flex items-end gap-2" data-testid="candidate-field" data-field={field.name}>
      <div className="min-w-0 flex-1">
        {canChange ? (
          <TextField
            label={field.name}
            hasVisibleLabel
            value={text.value}
            onChange={text.onChange}
            onEnter={text.onCommit}
            onLeave={text.onCommit}
          />
        ) : (
          <p>
            <span className="text-muted">{field.name}:</span> {text.value}
          </p>
        )}
      </div>
      {canChange && (
        <IconButton label={t('candidates.fields.remove', { name: field.name })} onPress={onRemove}>
          <X aria-hidden size={16} />
        </IconButton>
      )}
    </li>
  );
}

/** A number where it is written as one and comes back as it was typed; text otherwise. */
function toValue(typed: string): FieldValue {
  const text = typed.trim();
  if (text === '') return null;
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : text;
}
