import { control } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps extends FieldProps {
  value?: string | undefined;
  options: readonly Option[];
  /** First line for "nothing chosen", for example "Bitte auswählen" or "Alle Länder". */
  empty?: string;
  autocomplete?: string;
}

export const SelectField = ({ value, options, empty, autocomplete, ...field }: SelectFieldProps) => (
  <Field {...field}>
    <div class="kern-form-input__select-wrapper">
      <select
        {...control(field)}
        class={`kern-form-input__select${field.error ? ' kern-form-input__select--error' : ''}`}
        autocomplete={autocomplete}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  </Field>
);
