import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';

type PopoverButtonProps = {
  /** Accessible name of the button and of what it opens. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** A field in the card that has the focus hears nothing of its end; what was typed is to be kept here. */
  readonly onClose?: () => void;
};

/** A small icon that opens a card beside it; Escape or a press elsewhere closes the card. */
export function PopoverButton({ label, icon, children, onClose }: PopoverButtonProps) {
  return (
    <DialogTrigger onOpenChange={(isOpen) => !isOpen && onClose?.()}>
      <AriaButton
        aria-label={label}
        className="inline-flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-control text-muted hover:bg-hover hover:text-accent max-[900px]:size-11"
      >
        {icon}
      </AriaButton>
      <Popover
        placement="bottom end"
        offset={4}
        className="max-h-80 w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-card border border-line bg-paper shadow-card"
      >
        <Dialog aria-label={label} className="p-3 text-sm outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
