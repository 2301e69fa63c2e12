import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components';

type RangeSliderProps = {
  readonly label: string;
  readonly value: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step: number;
  /** The value in words, with its unit. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  /** Values worth stopping at, shown as ticks. */
  readonly marks?: readonly number[];
  /** How the value is read aloud. */
  readonly formatOptions?: Intl.NumberFormatOptions;
  readonly testId?: string;
};

/** A value between two others, with what it is called and how much it is. */
export function RangeSlider(props: RangeSliderProps) {
  const { value, minValue, maxValue } = props;
  const percentAt = (one: number): number => (100 * (one - minValue)) / (maxValue - minValue);
  return (
    <AriaSlider
      value={value}
      onChange={props.onChange}
      minValue={minValue}
      maxValue={maxValue}
      step={props.step}
      {...(props.formatOptions === undefined ? {} : { formatOptions: props.formatOptions })}
      {...(props.testId === undefined ? {} : { 'data-testid': props.testId, 'data-value': value })}
      className="flex min-w-0 flex-col"
    >
      <div className="flex justify-between text-xs text-muted">
        <Label>{props.label}</Label>
        <span className="font-semibold text-ink tabular-nums">{props.valueText}</span>
      </div>
      <SliderTrack className="relative mx-1.5 h-6 cursor-pointer max-[900px]:h-11">
        <span className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-line" />
        <span
          className="absolute left-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-accent"
          style={{ width: `${percentAt(value)}%` }}
        />
        {(props.marks ?? []).map((mark) => (
          <span
            key={mark}
            aria-hidden
            className={`absolute top-1/2 h-2.5 w-0.5 -translate-1/2 rounded-full ${mark > value ? 'bg-muted/60' : 'bg-accent'}`}
            style={{ left: `${percentAt(mark)}%` }}
          />
        ))}
        <SliderThumb className="top-1/2 size-4 rounded-full border-2 border-accent bg-paper data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent max-[900px]:size-6" />
      </SliderTrack>
    </AriaSlider>
  );
}
