import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';

type CheckMarkProps = {
  /** Said and not shown: what it marks stands beside it. */
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly testId?: string;
};

/** A box to be ticked, without words of its own. */
export function CheckMark({ label, isChecked, onChange, testId }: CheckMarkProps) {
  return (
    <Checkbox
      aria-label={label}
      isSelected={isChecked}
      onChange={onChange}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="group grid size-7 shrink-0 cursor-pointer place-items-center max-[900px]:size-11"
    >
      <span className="grid size-4 place-items-center rounded-sm border-2 border-muted group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent">
        {isChecked && <Check aria-hidden size={12} className="text-on-accent" />}
      </span>
    </Checkbox>
  );
}
