import type { Child } from 'hono/jsx';
import { HiddenField } from './HiddenField.tsx';

export interface FormProps {
  action: string;
  method?: 'post' | 'get';
  /** Needed for files. */
  multipart?: boolean;
  /** Values that travel along: token against forged requests, version of the entry, idempotency key. */
  hidden?: Readonly<Record<string, string | number>>;
  /** Asks before somebody leaves with unsaved input. */
  guardInput?: boolean;
  /** Name of the form where a page has several. */
  label?: string;
  /** Fields side by side in a line that breaks. */
  inline?: boolean;
  children?: Child;
}

/** Checked by the server alone: the browser's own bubbles neither stay nor read well. */
export const Form = ({
  action,
  method = 'post',
  multipart,
  hidden = {},
  guardInput,
  label,
  inline,
  children,
}: FormProps) => (
  <form
    class={`hm-form${inline ? ' hm-form--inline' : ''}`}
    action={action}
    method={method}
    enctype={multipart ? 'multipart/form-data' : undefined}
    novalidate
    aria-label={label}
    data-guard={guardInput ? '' : undefined}
  >
    {Object.entries(hidden).map(([name, value]) => (
      <HiddenField name={name} value={value} />
    ))}
    {children}
  </form>
);
