import { TextField as AriaTextField, FieldError, Input, Label } from 'react-aria-components';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** What is wrong with the text; null where nothing is. */
  readonly error?: string | null;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly hasVisibleLabel?: boolean;
  /** More letters are not taken. */
  readonly maxLength?: number;
  /** For a field that comes by a press: what the press was for is typed next. */
  readonly isFocusedAtFirst?: boolean;
  readonly testId?: string;
};

/** One line of text, with what is wrong with it below. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, error = null, onEnter, hasVisibleLabel = false } = props;
  return (
    <AriaTextField
      {...(hasVisibleLabel ? {} : { 'aria-label': props.label })}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
      autoFocus={props.isFocusedAtFirst === true}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter) onEnter();
        // Escape still closes the dialog that the field stands in.
        else event.continuePropagation();
      }}
      onBlur={() => props.onLeave?.()}
      className="flex min-w-0 flex-col gap-1"
    >
      {hasVisibleLabel && <Label className="text-xs break-words text-muted">{props.label}</Label>}
      <Input
        {...(props.testId === undefined ? {} : { 'data-testid': props.testId })}
        placeholder={props.placeholder ?? ''}
        className="h-8 w-full min-w-0 rounded-control border border-line bg-paper px-2 placeholder:text-muted data-[invalid]:border-danger max-[900px]:h-11"
      />
      <FieldError className="text-xs text-danger">{error}</FieldError>
    </AriaTextField>
  );
}
