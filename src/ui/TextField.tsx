import { control, inputClass, type Width } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  /** HTML autocomplete token, for example `email` or `given-name` (WCAG 1.3.5). */
  autocomplete?: string;
  width?: Width;
  maxlength?: number;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search';
  /** Off for names, keys and addresses of places. */
  spellcheck?: boolean;
  /** Id of a `datalist` with values to choose from; any other may be written too. */
  list?: string;
}

export const TextField = ({
  value,
  type = 'text',
  autocomplete,
  width,
  maxlength,
  inputmode,
  spellcheck,
  list,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    <input
      {...control(field)}
      class={inputClass(field, width)}
      type={type}
      value={value ?? ''}
      autocomplete={autocomplete}
      maxlength={maxlength}
      inputmode={inputmode}
      spellcheck={spellcheck}
      list={list}
    />
  </Field>
);
