import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  /** Its accessible name, and the tooltip that says it to those who see. */
  readonly label: string;
  readonly isActive?: boolean;
  readonly tooltipSide?: 'top' | 'left' | 'bottom' | 'right';
  readonly children: ReactNode;
};

export function IconButton({ label, isActive, tooltipSide = 'bottom', children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton
        {...props}
        aria-label={label}
        {...(isActive === undefined ? {} : { 'aria-pressed': isActive })}
        className={`inline-flex size-9 shrink-0 items-center justify-center rounded-control cursor-pointer disabled:opacity-40 disabled:cursor-default max-[900px]:size-11 ${isActive ? 'bg-accent text-on-accent' : 'text-ink hover:bg-hover'}`}
      >
        {children}
      </AriaButton>
      <Tooltip
        placement={tooltipSide}
        offset={6}
        className="z-50 max-w-60 rounded-control bg-ink px-2 py-1 text-xs text-paper shadow-card"
      >
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
