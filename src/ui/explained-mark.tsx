import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

/** Scrolling is over when no scroll event has come for this long. */
const SCROLL_REST_MILLISECONDS = 120;

type ExplainedMarkProps = {
  /** Its accessible name, and what is shown on hover, on focus and, for those who touch, on press. */
  readonly reason: string;
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
};

/**
 * Calls `open` when scrolling comes to rest under a mark that holds the keyboard's focus: the tooltip
 * closes on every scroll, and the Tab key that reaches a mark out of sight scrolls to it.
 */
function useOpenAfterScroll(mark: RefObject<HTMLElement | null>, isFocused: boolean, open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!isFocused) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        if (mark.current?.matches(':focus-visible')) latest.current();
      }, SCROLL_REST_MILLISECONDS);
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [mark, isFocused]);
}

/** A sign that says in words what it stands for. */
export function ExplainedMark({ reason, attributes = {}, children }: ExplainedMarkProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  useOpenAfterScroll(mark, isFocused, () => setIsOpen(true));
  return (
    <TooltipTrigger delay={150} isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        ref={mark}
        aria-label={reason}
        {...attributes}
        onFocusChange={setIsFocused}
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
