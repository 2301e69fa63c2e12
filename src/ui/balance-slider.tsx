type BalanceSliderProps = {
  readonly label: string;
  readonly value: number;
  readonly minValue: number;
  readonly maxValue: number;
  /** What the value means, for those who hear it. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  readonly testId?: string;
};

/** A handle between two sides, in whole steps: the browser's own, which can say its value in words. */
export function BalanceSlider(props: BalanceSliderProps) {
  return (
    <input
      type="range"
      aria-label={props.label}
      aria-valuetext={props.valueText}
      value={props.value}
      min={props.minValue}
      max={props.maxValue}
      step={1}
      onChange={({ currentTarget }) => props.onChange(Number(currentTarget.value))}
      {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
      className="h-7 w-full cursor-pointer accent-accent max-[900px]:h-11"
    />
  );
}
