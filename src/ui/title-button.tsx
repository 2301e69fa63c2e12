import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

type TitleButtonProps = {
  /** Its accessible name. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly testId?: string;
  readonly children: ReactNode;
};

/** The title of a row, which opens and closes what stands under the row. */
export function TitleButton({ label, isOpen, onChange, testId, children }: TitleButtonProps) {
  return (
    <Button
      aria-label={label}
      aria-expanded={isOpen}
      onPress={() => onChange(!isOpen)}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="-ml-1 flex min-h-8 min-w-0 cursor-pointer items-center justify-between gap-1 rounded-control px-1 text-left leading-5 hover:bg-hover max-[900px]:min-h-11"
    >
      {children}
    </Button>
  );
}
