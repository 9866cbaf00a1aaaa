import type { FieldProps } from './Field.tsx';
import { describedBy, fieldId } from './fieldId.ts';

/** The attributes that tie a control to its label, hint and error. */
export const control = (field: FieldProps) => {
  const id = fieldId(field.name, field.form);
  return {
    id,
    name: field.name,
    required: field.required || undefined,
    'aria-invalid': field.error ? 'true' : undefined,
    'aria-describedby': describedBy(id, field),
  };
};

export const inputClass = (field: FieldProps, width?: Width): string =>
  ['kern-form-input__input', field.error && 'kern-form-input__input--error', width && `hm-input--${width}`]
    .filter(Boolean)
    .join(' ');

/** Width of a control by what it holds: a few digits, a date, a name, everything. */
export type Width = 'digits' | 'short' | 'medium' | 'long';
