import type { Child } from 'hono/jsx';
import { FieldError, Hint, OptionalMark } from './Field.tsx';
import { describedBy, fieldId } from './fieldId.ts';

export interface FieldsetProps {
  /** Base of the ids; the name of the choice inside, or any word unique on the page. */
  name: string;
  legend: string;
  /** The legend as the heading of a part of the form. */
  large?: boolean;
  hint?: Child;
  error?: string | undefined;
  required?: boolean;
  optionalMark?: string | undefined;
  form?: string | undefined;
  horizontal?: boolean;
  role?: 'radiogroup' | undefined;
  children?: Child;
}

/** Fields that belong together under one question. */
export const Fieldset = ({
  name,
  legend,
  large,
  hint,
  error,
  form,
  horizontal,
  role,
  children,
  ...mark
}: FieldsetProps) => {
  const id = `${fieldId(name, form)}-group`;
  return (
    <fieldset
      class={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`}
      role={role}
      aria-describedby={describedBy(id, { hint, error })}
      aria-required={role && mark.required ? 'true' : undefined}
      aria-invalid={role && error ? 'true' : undefined}
    >
      <legend class={`kern-label${large ? ' kern-label--large' : ''}`}>
        {legend}
        <OptionalMark {...mark} />
      </legend>
      <Hint id={id} text={hint} />
      <div class={`kern-fieldset__body${horizontal ? ' kern-fieldset__body--horizontal' : ''}`}>
        {children}
      </div>
      <FieldError id={id} text={error} />
    </fieldset>
  );
};
