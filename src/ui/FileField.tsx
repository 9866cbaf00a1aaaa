import { control, inputClass } from './control.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface FileFieldProps extends FieldProps {
  /** Endings or media types, for example `.pdf,.docx`; the hint says them in words, with the size limit. */
  accept?: string;
  multiple?: boolean;
}

/** The form around it needs `multipart`. */
export const FileField = ({ accept, multiple, ...field }: FileFieldProps) => (
  <Field {...field}>
    <input {...control(field)} class={inputClass(field)} type="file" accept={accept} multiple={multiple} />
  </Field>
);
