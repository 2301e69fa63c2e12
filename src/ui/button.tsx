import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly children: ReactNode;
};

const LOOKS = {
  primary: 'bg-accent text-on-accent border-accent font-semibold',
  plain: 'bg-paper text-ink border-line hover:bg-hover',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-hover',
};

export function Button({ look = 'plain', ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border px-3 py-1.5 font-medium whitespace-nowrap cursor-pointer disabled:opacity-50 disabled:cursor-default data-[pending]:opacity-50 data-[pending]:cursor-default max-[900px]:min-h-11 max-[900px]:min-w-11 ${LOOKS[look]}`}
    />
  );
}
