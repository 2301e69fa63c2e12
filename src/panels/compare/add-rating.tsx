import { Plus } from 'lucide-react';
import { useState } from 'react';
import { LONGEST_NAME } from '@/domain/decision/requirement';
import { useWords } from '@/i18n/use-words';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';

/** A row of the user's own judgement, by its name. */
export function AddRating({ onAdd }: { onAdd: (name: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <TextField
        label={t('compare.rating.new')}
        placeholder={t('compare.rating.example')}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={LONGEST_NAME}
        testId="rating-new"
      />
      <Button onPress={add} isDisabled={name.trim() === ''} data-testid="rating-add">
        <Plus aria-hidden size={16} />
        {t('compare.rating.add')}
      </Button>
    </div>
  );
}
