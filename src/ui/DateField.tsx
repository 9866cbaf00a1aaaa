import { isDay } from '../shared/days.ts';
import { control, inputClass } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface DateFieldProps extends FieldProps {
  /** A day as `YYYY-MM-DD`, or what was typed when it was none. */
  value?: string | undefined;
  autocomplete?: string;
}

/**
 * One text input for a day; the form accepts `5.3.2026`, `05.03.2026` and `2026-03-05` and the hint says so.
 * One field instead of three: days of resolutions are copied from minutes, and one field is one error and one link.
 */
export const DateField = ({ value = '', autocomplete = 'off', ...field }: DateFieldProps) => (
  <Field {...field}>
    <input
      {...control(field)}
      class={inputClass(field, 'short')}
      type="text"
      value={asTyped(value)}
      autocomplete={autocomplete}
      maxlength={20}
    />
  </Field>
);

const asTyped = (value: string): string => (isDay(value) ? value.split('-').toReversed().join('.') : value);
