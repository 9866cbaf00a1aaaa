import type { Child } from 'hono/jsx';
import { fieldId } from './fieldId.ts';
import { Icon } from './Icon.tsx';

/** What every field of a form has. Texts come from the caller. */
export interface FieldProps {
  name: string;
  label: string;
  hint?: Child;
  /** The sentence that says what to do; its presence marks the field as wrong. */
  error?: string | undefined;
  required?: boolean;
  /** For example "optional": shown behind the label unless the field is required. */
  optionalMark?: string | undefined;
  /** Tells apart fields of the same name in several forms of a page. */
  form?: string | undefined;
  /** Keeps the label for screen readers only, where the surroundings say it (search, filters). */
  hideLabel?: boolean;
}

interface ShellProps extends FieldProps {
  class?: string;
  children: Child;
}

/** Label, hint, control, error: the frame around one control. */
export const Field = ({ class: more, children, ...field }: ShellProps) => {
  const id = fieldId(field.name, field.form);
  return (
    <div class={['kern-form-input', field.error && 'kern-form-input--error', more].filter(Boolean).join(' ')}>
      <label class={`kern-label${field.hideLabel ? ' kern-sr-only' : ''}`} for={id}>
        {field.label}
        <OptionalMark {...field} />
      </label>
      <Hint id={id} text={field.hint} />
      {children}
      <FieldError id={id} text={field.error} />
    </div>
  );
};

export const OptionalMark = ({
  required,
  optionalMark,
}: {
  required?: boolean;
  optionalMark?: string | undefined;
}) => (!required && optionalMark ? <span class="kern-label__optional"> ({optionalMark})</span> : <></>);

export const Hint = ({ id, text }: { id: string; text?: Child }) =>
  text ? (
    <div class="kern-hint" id={`${id}-hint`}>
      {text}
    </div>
  ) : (
    <></>
  );

export const FieldError = ({ id, text }: { id: string; text?: string | undefined }) =>
  text ? (
    <p class="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span class="kern-body">{text}</span>
    </p>
  ) : (
    <></>
  );
