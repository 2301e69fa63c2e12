import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

type CardButtonProps = {
  /** Accessible name of the button and of what it opens. */
  readonly label: string;
  readonly face: ReactNode;
  readonly testId?: string;
  readonly children: ReactNode;
};

/** A pill that opens a card with more; Escape or a press elsewhere closes the card. */
export function CardButton({ label, face, testId, children }: CardButtonProps) {
  return (
    <DialogTrigger>
      <Button
        aria-label={label}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
        className="inline-flex min-h-8 shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-full border border-line px-3 text-xs font-medium text-accent hover:bg-hover max-[900px]:min-h-11 max-[900px]:min-w-11"
      >
        {face}
      </Button>
      <Popover
        placement="bottom end"
        offset={4}
        className="max-h-96 w-88 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-card border border-line bg-paper shadow-card"
      >
        <Dialog aria-label={label} className="p-4 text-sm outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
