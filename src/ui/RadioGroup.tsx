import type { FieldProps } from './Field.tsx';
import { fieldId } from './fieldId.ts';
import { Fieldset } from './Fieldset.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

export interface RadioGroupProps extends Omit<FieldProps, 'hideLabel'> {
  value?: string | undefined;
  options: readonly Choice[];
  horizontal?: boolean;
}

/** The first option carries the id of the field, so that the error summary leads to it. */
export const RadioGroup = ({ name, label, value, options, ...field }: RadioGroupProps) => (
  <Fieldset name={name} legend={label} role="radiogroup" {...field}>
    {options.map((option, index) => {
      const id = fieldId(name, field.form) + (index ? `-${index + 1}` : '');
      return (
        <div class={`kern-form-check${field.error ? ' kern-form-check--in-error' : ''}`}>
          <input
            class="kern-form-check__radio"
            type="radio"
            id={id}
            name={name}
            value={option.value}
            checked={option.value === value}
            required={field.required || undefined}
            disabled={option.disabled}
            aria-describedby={option.hint && `${id}-about`}
          />
          <label class="kern-label" for={id}>
            {option.label}
          </label>
          {option.hint && (
            <div class="hm-choice__hint" id={`${id}-about`}>
              {option.hint}
            </div>
          )}
        </div>
      );
    })}
  </Fieldset>
);
