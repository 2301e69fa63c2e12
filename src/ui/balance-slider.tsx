type BalanceSliderProps = {
  readonly label: string;
  /** From `-most` over 0, where both sides weigh the same, to `most`. */
  readonly value: number;
  readonly most: number;
  /** What the value means, for those who hear it. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  readonly testId?: string;
};

/* Whole class names, so that the style sheet is built with them. */
const THUMB =
  '[&::-webkit-slider-thumb]:size-5 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-accent [&::-webkit-slider-thumb]:bg-paper [&::-moz-range-thumb]:size-4 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-accent [&::-moz-range-thumb]:bg-paper';
/* Round the handle: round the whole field it would lie on the words above and below. */
const FOCUS =
  'outline-none [&:focus-visible::-webkit-slider-thumb]:outline-2 [&:focus-visible::-webkit-slider-thumb]:outline-offset-2 [&:focus-visible::-webkit-slider-thumb]:outline-accent [&:focus-visible::-moz-range-thumb]:outline-2 [&:focus-visible::-moz-range-thumb]:outline-offset-2 [&:focus-visible::-moz-range-thumb]:outline-accent';
/** Half of the handle, which does not pass the ends of the track. */
const INSET = 10;

/** A handle between two sides, in whole steps: the browser's own, which can say its value in words. */
export function BalanceSlider(props: BalanceSliderProps) {
  const { value, most } = props;
  const [from, to] = [Math.min(value, 0), Math.max(value, 0)];
  const percent = (one: number): number => (100 * (one + most)) / (2 * most);
  return (
    <div className="relative h-7 max-[900px]:h-11">
      <div aria-hidden className="absolute inset-y-0" style={{ left: INSET, right: INSET }}>
        <span className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-line" />
        <span className="absolute top-1/2 left-1/2 h-3 w-0.5 -translate-1/2 bg-muted" />
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full bg-accent"
          style={{ left: `${percent(from)}%`, width: `${percent(to) - percent(from)}%` }}
        />
      </div>
      <input
        type="range"
        aria-label={props.label}
        aria-valuetext={props.valueText}
        value={value}
        min={-most}
        max={most}
        step={1}
        onChange={({ currentTarget }) => props.onChange(Number(currentTarget.value))}
        {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
        className={`absolute inset-0 m-0 h-full w-full cursor-pointer appearance-none bg-transparent ${THUMB} ${FOCUS}`}
      />
    </div>
  );
}
