import { Switch as AriaSwitch } from 'react-aria-components';

type SwitchProps = {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly testId?: string;
};

/** On or off at once. Its name is not shown: it stands beside what it switches. */
export function Switch({ label, isSelected, onChange, testId }: SwitchProps) {
  return (
    <AriaSwitch
      aria-label={label}
      isSelected={isSelected}
      onChange={onChange}
      {...(testId === undefined ? {} : { 'data-testid': testId })}
      className="group inline-flex h-6 w-8 shrink-0 cursor-pointer items-center justify-center max-[900px]:size-11"
    >
      <span className="flex h-4.5 w-7.5 items-center rounded-full border border-muted bg-paper p-px group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent">
        <span className="size-3.5 rounded-full bg-muted transition-transform motion-reduce:transition-none group-data-[selected]:translate-x-3 group-data-[selected]:bg-on-accent" />
      </span>
    </AriaSwitch>
  );
}
