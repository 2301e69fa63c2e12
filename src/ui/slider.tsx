import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';

type SliderProps = {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Steps of 5 % where not told. */
  readonly step?: number;
  readonly isDisabled?: boolean;
  readonly testId?: string;
};

const USUAL_STEP = 0.05;

/** A share between nothing and all. */
export function Slider({
  label,
  value,
  onChange,
  step = USUAL_STEP,
  isDisabled = false,
  testId,
}: SliderProps) {
  return (
    <AriaSlider
      aria-label={label}
      value={value}
      onChange={onChange}
      minValue={0}
      maxValue={1}
      step={step}
      isDisabled={isDisabled}
      formatOptions={{ style: 'percent' }}
      {...(testId === undefined ? {} : { 'data-testid': testId, 'data-value': value })}
      className="min-w-0 flex-1 px-1.5"
    >
      <SliderTrack className="relative h-4 w-full cursor-pointer max-[900px]:h-8">
        <span className="absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-full bg-line" />
        <span
          className={`absolute left-0 top-1/2 h-1 -translate-y-1/2 rounded-full ${isDisabled ? 'bg-line' : 'bg-accent'}`}
          style={{ width: `${value * 100}%` }}
        />
        <SliderThumb
          className={`top-1/2 size-3.5 rounded-full border-2 bg-paper max-[900px]:size-6 ${isDisabled ? 'border-line' : 'border-accent data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent'}`}
        />
      </SliderTrack>
    </AriaSlider>
  );
}
