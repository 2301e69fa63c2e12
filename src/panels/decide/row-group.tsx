import { type ReactNode, useState } from 'react';
import { useWords } from '@/i18n/use-words';
import { FoldButton } from '@/ui/fold-button';
import { TextButton } from '@/ui/text-button';

/** So many say what kind of rows they are; the others are one press away. */
const FIRST_ROWS = 4;

type RowGroupProps = {
  readonly title: string;
  readonly rows: readonly ReactNode[];
  readonly isOpenAtFirst: boolean;
};

/** Rows under a heading that folds them, the first few at first. */
export function RowGroup({ title, rows, isOpenAtFirst }: RowGroupProps) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <section aria-label={title}>
      <FoldButton title={title} isOpen={isOpen} onChange={setIsOpen} />
      {isOpen && (
        <>
          <ul>{shown}</ul>
          {shown.length < rows.length && (
            <TextButton onPress={() => setIsWhole(true)}>
              {t('decide.knock-out.all', { count: rows.length })}
            </TextButton>
          )}
        </>
      )}
    </section>
  );
}
