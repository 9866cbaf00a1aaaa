import { control, inputClass } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number;
  maxlength?: number;
}

export const TextArea = ({ value, rows = 5, maxlength, ...field }: TextAreaProps) => (
  <Field {...field}>
    <textarea {...control(field)} class={inputClass(field)} rows={rows} maxlength={maxlength}>
      {/* A first line break would be swallowed by the browser. */}
      {value?.startsWith('\n') ? `\n${value}` : (value ?? '')}
    </textarea>
  </Field>
);
