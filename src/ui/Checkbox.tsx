import { control } from './control.ts';
import { FieldError, type FieldProps, Hint, OptionalMark } from './Field.tsx';
import { fieldId } from './fieldId.ts';

export interface CheckboxProps extends Omit<FieldProps, 'hideLabel'> {
  checked?: boolean;
  /** What is sent when checked. */
  value?: string;
}

/** One yes that stands alone: a consent, a confirmation. */
export const Checkbox = ({ checked, value = 'true', ...field }: CheckboxProps) => {
  const id = fieldId(field.name, field.form);
  return (
    <div class={`kern-form-check${field.error ? ' kern-form-check--error' : ''}`}>
      <input
        {...control(field)}
        class={`kern-form-check__checkbox${field.error ? ' kern-form-check__checkbox--error' : ''}`}
        type="checkbox"
        value={value}
        checked={checked}
      />
      <label class="kern-label" for={id}>
        {field.label}
        <OptionalMark {...field} />
      </label>
      {field.hint && (
        <div class="hm-choice__hint">
          <Hint id={id} text={field.hint} />
        </div>
      )}
      <FieldError id={id} text={field.error} />
    </div>
  );
};
