import { ProgressBar as AriaProgressBar } from 'react-aria-components';

/** How far work has come. @param done 0 to 1 */
export function ProgressBar({ label, done, testId }: { label: string; done: number; testId?: string }) {
  const percent = Math.round(100 * Math.min(1, Math.max(0, done)));
  return (
    <AriaProgressBar
      aria-label={label}
      value={percent}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="block h-1.5 w-full overflow-hidden rounded-full bg-line"
    >
      <span className="block h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
    </AriaProgressBar>
  );
}
