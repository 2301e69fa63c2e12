import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

type CheckboxProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly testId?: string;
  readonly children: ReactNode;
};

/** Yes or no, with its words beside it. */
export function Checkbox({ isSelected, onChange, isDisabled = false, testId, children }: CheckboxProps) {
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="group flex min-h-8 cursor-pointer items-start gap-2 rounded-control px-1 py-1.5 hover:bg-hover data-[disabled]:cursor-default data-[disabled]:opacity-50 max-[900px]:min-h-11 max-[900px]:items-center"
    >
      <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-sm border-2 border-muted text-on-accent group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent">
        {isSelected && <Check aria-hidden size={12} strokeWidth={3} />}
      </span>
      <span className="min-w-0 leading-5">{children}</span>
    </AriaCheckbox>
  );
}
