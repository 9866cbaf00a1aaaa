import type { FieldProps } from './Field.tsx';
import { fieldId } from './fieldId.ts';
import { Fieldset } from './Fieldset.tsx';
import type { Choice } from './RadioGroup.tsx';

export interface CheckboxGroupProps extends Omit<FieldProps, 'hideLabel'> {
  values?: readonly string[];
  options: readonly Choice[];
  horizontal?: boolean;
}

/** Several answers to one question; sent as several values of one name. */
export const CheckboxGroup = ({ name, label, values = [], options, ...field }: CheckboxGroupProps) => (
  <Fieldset name={name} legend={label} {...field}>
    {options.map((option, index) => {
      const id = fieldId(name, field.form) + (index ? `-${index + 1}` : '');
      return (
        <div class="kern-form-check">
          <input
            class={`kern-form-check__checkbox${field.error ? ' kern-form-check__checkbox--error' : ''}`}
            type="checkbox"
            id={id}
            name={name}
            value={option.value}
            checked={values.includes(option.value)}
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
