import { TextArea as AriaTextArea, TextField as AriaTextField, Label } from 'react-aria-components';

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly hasVisibleLabel?: boolean;
  /** Lines are rows of a table: they are never wrapped. */
  readonly isTable?: boolean;
  readonly testId?: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, value, rows, isReadOnly = false, hasVisibleLabel = false, testId, onChange } = props;
  return (
    <AriaTextField
      {...(hasVisibleLabel ? {} : { 'aria-label': label })}
      value={value}
      isReadOnly={isReadOnly}
      onChange={onChange}
      onBlur={() => props.onLeave?.()}
      onKeyDown={(event) => event.continuePropagation()}
      className="flex min-w-0 flex-col gap-1"
    >
      {hasVisibleLabel && <Label className="text-xs text-muted">{label}</Label>}
      <AriaTextArea
        rows={rows}
        placeholder={props.placeholder ?? ''}
        {...(testId === undefined ? {} : { 'data-testid': testId })}
        {...(props.isTable === true ? { wrap: 'off', spellCheck: false } : {})}
        className={`w-full resize-y rounded-control border border-line bg-paper px-2 py-1.5 placeholder:text-muted ${props.isTable === true ? 'text-[13px] whitespace-pre tabular-nums' : ''}`}
      />
    </AriaTextField>
  );
}
