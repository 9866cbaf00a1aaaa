export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Puts values into the `{name}` places of a sentence. A missing value stays visible, so that a test finds it. */
export const fill = (sentence: string, values: Record<string, string | number> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));

/** What a context has to say: one set of words per language, with the same keys. */
export interface ContextTexts {
  /** The context's own name. */
  name: string;
  /** One sentence per reason to refuse or decline. */
  refusals: Record<string, string>;
  /** Headings, buttons and fields of each action. */
  actions: Record<string, ActionTexts>;
  /** A name for each read, for the API page and the rights matrix. */
  reads: Record<string, string>;
  /** A name for each job, for those who watch the background work. */
  jobs?: Record<string, string>;
  /** Why somebody gets a mail, as a whole sentence per reason: stands in the mail and in the log of mails. */
  mailReasons?: Record<string, string>;
}

export interface ActionTexts {
  title: string;
  lead?: string;
  submit: string;
  done?: string;
  fields: Record<string, FieldTexts>;
}

export interface FieldTexts {
  label: string;
  hint?: string;
  options?: Record<string, string>;
}
