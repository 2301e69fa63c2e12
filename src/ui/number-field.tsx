import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';

type NumberFieldProps = {
  readonly label: string;
  /** Where the label in sight says too little when read alone. */
  readonly accessibleName?: string;
  readonly placeholder?: string;
  /** null: empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly maximumFractionDigits?: number;
  readonly unit?: string;
  readonly testId?: string;
};

/** A number typed in the way of the language: 1.192,9 or 1,192.9. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, minValue = 0, maxValue = 1_000_000, maximumFractionDigits = 2 } = props;
  return (
    <AriaNumberField
      {...(props.accessibleName === undefined ? {} : { 'aria-label': props.accessibleName })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={minValue}
      maxValue={maxValue}
      formatOptions={{ maximumFractionDigits }}
      className="flex min-w-0 flex-1 items-center gap-2"
    >
      <Label
        aria-hidden={props.accessibleName !== undefined}
        className="text-[13px] whitespace-nowrap text-muted"
      >
        {props.label}
      </Label>
      <Input
        {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
        placeholder={props.placeholder ?? ''}
        className="h-8 w-full min-w-0 rounded-control border border-line bg-paper px-2 text-right placeholder:text-muted max-[900px]:h-11"
      />
      {props.unit && <span className="text-[13px] text-muted">{props.unit}</span>}
    </AriaNumberField>
  );
}
