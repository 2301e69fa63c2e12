import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

type ToggleChipProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly value: string;
  readonly isDimmed?: boolean;
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
};

/** One value of a filter, on or off. Dimmed where choosing it would leave nothing. */
export function ToggleChip({
  isSelected,
  onChange,
  value,
  isDimmed = false,
  attributes = {},
  children,
}: ToggleChipProps) {
  return (
    <ToggleButton
      isSelected={isSelected}
      onChange={onChange}
      data-value={value}
      {...attributes}
      className={`inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border px-2.5 text-[13px] whitespace-nowrap max-[900px]:min-h-11 max-[900px]:px-3.5 ${isSelected ? 'border-accent bg-accent-soft font-semibold text-accent' : 'border-line bg-paper hover:bg-hover'} ${isDimmed && !isSelected ? 'text-muted' : ''}`}
    >
      {children}
    </ToggleButton>
  );
}
