import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components';

type NumberFieldProps = {
  readonly label: string;
  /** False: a head above or beside it says what it is; the label is its accessible name. */
  readonly hasVisibleLabel?: boolean;
  readonly isDisabled?: boolean;
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
  readonly className?: string;
};

/** A number typed in the way of the language: 1.192,9 or 1,192.9. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, minValue = 0, maxValue = 1_000_000, maximumFractionDigits = 2 } = props;
  const { hasVisibleLabel = true, className = 'flex-1' } = props;
  const name = props.accessibleName ?? (hasVisibleLabel ? undefined : props.label);
  // Leaving the field must not round what it shows with fewer digits.
  const isShown = (next: number): boolean =>
    value !== null && next === Number(value.toFixed(maximumFractionDigits));
  return (
    <AriaNumberField
      {...(name === undefined ? {} : { 'aria-label': name })}
      value={value ?? Number.NaN}
      onChange={(next) => {
        if (!isShown(next)) onChange(Number.isNaN(next) ? null : next);
      }}
      isDisabled={props.isDisabled ?? false}
      minValue={minValue}
      maxValue={maxValue}
      formatOptions={{ maximumFractionDigits }}
      className={`flex min-w-0 items-center gap-2 ${className}`}
    >
      {hasVisibleLabel && (
        <Label aria-hidden={name !== undefined} className="text-[13px] whitespace-nowrap text-muted">
          {props.label}
        </Label>
      )}
      <Input
        {...(props.testId === undefined ? {} : { 'data-testid': props.testId, 'data-value': value ?? '' })}
        placeholder={props.placeholder ?? ''}
        className="h-8 w-full min-w-0 rounded-control border border-line bg-paper px-2 text-right placeholder:text-muted disabled:opacity-60 max-[900px]:h-11"
      />
      {props.unit && <span className="text-[13px] whitespace-nowrap text-muted">{props.unit}</span>}
    </AriaNumberField>
  );
}
