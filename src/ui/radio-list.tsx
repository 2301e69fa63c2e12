import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

type RadioChoice = { readonly id: string; readonly title: string; readonly note?: ReactNode };

type RadioListProps = {
  readonly label: string;
  readonly choices: readonly RadioChoice[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly testId?: string;
};

/** One of few, all in sight. */
export function RadioList({ label, choices, selected, onSelect, testId }: RadioListProps) {
  return (
    <RadioGroup
      aria-label={label}
      value={selected}
      onChange={onSelect}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="flex flex-col"
    >
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          data-value={choice.id}
          className="group flex min-h-8 cursor-pointer items-start gap-2 rounded-control px-1 py-1.5 hover:bg-hover max-[900px]:min-h-11 max-[900px]:items-center"
        >
          <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border-2 border-muted group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent">
            <span className="size-1.5 rounded-full group-data-[selected]:bg-accent" />
          </span>
          <span className="min-w-0">
            <span className="block leading-5">{choice.title}</span>
            {choice.note && <span className="block text-xs text-muted">{choice.note}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
