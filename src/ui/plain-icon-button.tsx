import type { ReactNode } from 'react';

type PlainIconButtonProps = {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** An icon that can be pressed, for lists of hundreds: the browser's own button costs a tenth of `IconButton`. */
export function PlainIconButton({ label, onPress, children }: PlainIconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-control text-muted hover:bg-hover max-[900px]:size-11"
    >
      {children}
    </button>
  );
}
