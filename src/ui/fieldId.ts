/**
 * Id of the control named `name`, so that labels, errors and the error summary meet. Give `form` when a page holds
 * several forms with fields of the same name.
 */
export const fieldId = (name: string, form?: string): string =>
  [form, name]
    .filter(Boolean)
    .join('-')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^(?!\p{L})/u, 'f-');

/** What describes a control, in reading order: its hint, then its error. */
export const describedBy = (id: string, parts: { hint?: unknown; error?: unknown }): string | undefined =>
  [parts.hint && `${id}-hint`, parts.error && `${id}-error`].filter(Boolean).join(' ') || undefined;
