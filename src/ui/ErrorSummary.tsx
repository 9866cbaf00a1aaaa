import { fieldId } from './fieldId.ts';
import { Icon } from './Icon.tsx';

export interface ErrorSummaryProps {
  /** For example "Bitte prüfen Sie Ihre Angaben". */
  title: string;
  /** Name and label of the field and its sentence; without a name the sentence concerns the form as a whole. */
  errors: readonly { name?: string | undefined; label?: string | undefined; message: string }[];
  form?: string | undefined;
}

/** Stands at the top of the page, is announced and takes the focus (data-focus); each line leads to its field. */
export const ErrorSummary = ({ title, errors, form }: ErrorSummaryProps) =>
  errors.length === 0 ? (
    <></>
  ) : (
    <div class="kern-alert kern-alert--danger" role="alert" tabindex={-1} data-focus>
      <div class="kern-alert__header">
        <Icon name="danger" />
        <h2 class="kern-title">{title}</h2>
      </div>
      <div class="kern-alert__body">
        <ul class="hm-errors">
          {errors.map(({ name, label, message }) => {
            const sentence = label ? `${label}: ${message}` : message;
            return <li>{name ? <a href={`#${fieldId(name, form)}`}>{sentence}</a> : sentence}</li>;
          })}
        </ul>
      </div>
    </div>
  );
