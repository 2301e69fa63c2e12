import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';

type FoldButtonProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly testId?: string;
};

/** Opens and closes what follows it, where that cannot stand inside of it: rows of a table. */
export function FoldButton({ title, isOpen, onChange, testId }: FoldButtonProps) {
  return (
    <Button
      aria-expanded={isOpen}
      onPress={() => onChange(!isOpen)}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="inline-flex min-h-7 cursor-pointer items-center gap-1 rounded-control px-1 text-xs font-semibold tracking-wide text-muted uppercase hover:bg-hover max-[900px]:min-h-11"
    >
      <ChevronDown aria-hidden size={14} className={isOpen ? '' : '-rotate-90'} />
      {title}
    </Button>
  );
}
