import type { ReactNode } from 'react';

type FileButtonProps = {
  /** Its accessible name. */
  readonly label: string;
  /** As the `accept` of a file input: `.json,.zip`. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly testId?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** A button that asks the browser for files. It is a file input inside, so that every way to fill one works. */
export function FileButton({
  label,
  accept,
  isMultiple = false,
  isDisabled = false,
  testId,
  onFiles,
  children,
}: FileButtonProps) {
  return (
    <label
      title={label}
      className={`relative inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border border-line bg-paper px-3 py-1.5 font-medium whitespace-nowrap has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent max-[900px]:min-h-11 ${isDisabled ? 'opacity-50' : 'cursor-pointer hover:bg-hover'}`}
    >
      <input
        type="file"
        aria-label={label}
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file chosen again must be told again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
        className="absolute inset-0 cursor-[inherit] opacity-0 file:cursor-[inherit]"
      />
      {children}
    </label>
  );
}
