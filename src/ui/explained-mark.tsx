import { type ReactNode, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

type ExplainedMarkProps = {
  /** Its accessible name, and what is shown on hover, on focus and, for those who touch, on press. */
  readonly reason: string;
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
};

/** A sign that says in words what it stands for. */
export function ExplainedMark({ reason, attributes = {}, children }: ExplainedMarkProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <TooltipTrigger delay={150} isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        aria-label={reason}
        {...attributes}
        onPress={() => setIsOpen(true)}
        className="inline-grid size-6 shrink-0 cursor-help place-items-center rounded-control max-[900px]:size-11"
      >
        {children}
      </Button>
      <Tooltip
        placement="top"
        offset={4}
        className="z-50 max-w-72 rounded-control bg-ink px-2.5 py-1.5 text-xs text-paper shadow-card"
      >
        {reason}
      </Tooltip>
    </TooltipTrigger>
  );
}
