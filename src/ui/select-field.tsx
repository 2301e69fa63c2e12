import { useId } from 'react';

type SelectFieldProps = {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly isDisabled?: boolean;
  /** False: what stands around it says what it is; the label is its accessible name. */
  readonly hasVisibleLabel?: boolean;
  readonly testId?: string;
};

/** One of many, folded away: the browser's own list, which every keyboard and phone knows. */
export function SelectField({
  label,
  choices,
  selected,
  onSelect,
  isDisabled = false,
  hasVisibleLabel = true,
  testId,
}: SelectFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <label htmlFor={id} className={hasVisibleLabel ? 'text-xs text-muted' : 'sr-only'}>
        {label}
      </label>
      <select
        id={id}
        value={selected}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onSelect(currentTarget.value)}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
        className="min-h-9 w-full min-w-0 cursor-pointer rounded-control border border-line bg-paper px-2 text-ink disabled:opacity-50 max-[900px]:min-h-11"
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
    </div>
  );
}
