import type { Child } from 'hono/jsx';
import type { AnyAction, Trace } from '../action.ts';
import type { Field } from '../form/fields.ts';
import type { FieldProblem } from '../outcome.ts';
import type { AnyRead, ShownBy } from '../read.ts';
import type { Visit } from './visit.ts';

export interface Crumb {
  href: string;
  label: string;
}

/** A page that answers one question. Path parameters and query become the read's input. */
export interface PageDefinition<R extends AnyRead> {
  kind: 'page';
  path: string;
  /** Without one the page says the same to everybody. */
  read?: R;
  title(value: ShownBy<R>, visit: Visit): string;
  crumbs?(value: ShownBy<R>, visit: Visit): Crumb[];
  view(value: ShownBy<R>, visit: Visit): Child;
  /** A page whose content is wider than a text, such as a map. */
  wide?: boolean;
  /** Topic of changes that the page follows while it is open. */
  follows?(value: ShownBy<R>): string | null;
}

/** The state in which a form is drawn. */
export interface FormState {
  fields: Field[];
  values: Record<string, unknown>;
  problems: FieldProblem[];
  /** A refusal that belongs to no field. */
  refusal: string | null;
  /** Counts this form once, however often it is sent. */
  once: string;
  token: string | null;
  action: string;
}

/** Where the reader is led after a deed, and what the browser is to remember or forget. */
export interface After {
  location: string;
  session?: { token: string; until: Date } | 'end';
}

/** A form of one action on an address of its own: GET draws it, POST performs it. */
export interface FormDefinition<R extends AnyRead, A extends AnyAction> {
  kind: 'form';
  path: string;
  action: A;
  /** The facts that the form shows around its fields; also decides who may open it. Without one anybody may. */
  read?: R;
  /** Parts of the input that come from the address or the page, not from fields. */
  fixed?(params: Record<string, string>, value: ShownBy<R>, visit: Visit): Record<string, unknown>;
  values?(value: ShownBy<R>, visit: Visit): Record<string, unknown>;
  title?(value: ShownBy<R>, visit: Visit): string;
  crumbs?(value: ShownBy<R>, visit: Visit): Crumb[];
  /** What stands above the fields. */
  above?(value: ShownBy<R>, visit: Visit): Child;
  /** Draws the whole form instead of the one made from the schema. */
  view?(form: FormState, value: ShownBy<R>, visit: Visit): Child;
  /** Options of fields whose choices are data. */
  options?(value: ShownBy<R>, visit: Visit): Record<string, { value: string; label: string }[]>;
  after(trace: Trace, visit: Visit, input: A['input']['_output']): string | After;
  /** Answers with a page instead of leading on: for what is shown exactly once. Sent again, the form leads to `after`. */
  shown?(trace: Trace, visit: Visit): Child;
  /** How often one address may send this form within a minute; without it as often as it likes. */
  limit?: number;
}

/** Something to take away: a file made from one read. */
export interface DownloadDefinition<R extends AnyRead> {
  kind: 'download';
  path: string;
  read: R;
  file(value: ShownBy<R>, visit: Visit): Promise<Download> | Download;
}
export interface Download {
  name: string;
  type: string;
  body: string | Uint8Array | ReadableStream<Uint8Array>;
  /** Shown in the browser instead of saved. */
  inline?: boolean;
}

export type AnyPage = PageDefinition<any> | FormDefinition<any, any> | DownloadDefinition<any>;

export const page = <R extends AnyRead>(definition: Omit<PageDefinition<R>, 'kind'>): PageDefinition<R> => ({
  kind: 'page',
  ...definition,
});
export const form = <R extends AnyRead, A extends AnyAction>(
  definition: Omit<FormDefinition<R, A>, 'kind'>,
): FormDefinition<R, A> => ({ kind: 'form', ...definition });
export const download = <R extends AnyRead>(
  definition: Omit<DownloadDefinition<R>, 'kind'>,
): DownloadDefinition<R> => ({ kind: 'download', ...definition });
