import type { z } from 'zod';
import { isDay } from '../../shared/days.ts';
import type { FieldProblem } from '../outcome.ts';
import type { Language } from '../texts.ts';
import { type Field, fieldsOf } from './fields.ts';
import { nulSentence, sentenceFor } from './problems.ts';

export type Entries = Iterable<[string, string | File]>;
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: FieldProblem[] };

/** What a browser sent, brought into the shape of the schema: still unchecked. */
export const rawFrom = async (schema: z.ZodType, entries: Entries): Promise<Record<string, unknown>> => {
  const sent = new Map<string, (string | File)[]>();
  for (const [name, value] of entries) sent.set(name, [...(sent.get(name) ?? []), value]);
  const raw: Record<string, unknown> = {};
  for (const field of fieldsOf(schema)) {
    const value = await rawValue(field, sent);
    if (value !== undefined) raw[field.name] = value;
  }
  return raw;
};

const rawValue = async ({ name, widget }: Field, sent: Map<string, (string | File)[]>): Promise<unknown> => {
  const values = sent.get(name) ?? [];
  const first = values[0];
  if (widget === 'checkboxes') return values.filter((value) => value !== '');
  if (widget === 'checkbox') return first !== undefined && first !== '' && first !== 'false';
  if (widget === 'map') return await mapFrom(name, sent);
  // A picked entry travels as its key beside the text that was typed.
  const picked = widget === 'municipality' ? sent.get(`${name}Key`)?.[0] : undefined;
  if (picked) return picked;
  if (first === undefined || first === '') return undefined;
  if (first instanceof File) return first.size === 0 ? undefined : await fileFrom(first);
  if (widget === 'number') return numberFrom(first);
  return widget === 'day' ? dayFrom(first) : first;
};

/** `1250`, `1.250` and `1 250` are one number; what is none stays text, so that the schema complains. */
const numberFrom = (text: string): number | string => {
  const digits = text
    .trim()
    .replace(/(?<=\d)[.\s\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : text;
};

/** `mapping.AGS=key` and its siblings become `{ AGS: 'key' }`; an upload that was left empty is left out. */
const mapFrom = async (
  name: string,
  sent: Map<string, (string | File)[]>,
): Promise<Record<string, unknown> | undefined> => {
  const entries = [...sent].filter(([key]) => key.startsWith(`${name}.`));
  if (entries.length === 0) return undefined;
  const map: Record<string, unknown> = {};
  for (const [key, [first]] of entries)
    if (!(first instanceof File)) map[key.slice(name.length + 1)] = first;
    else if (first.size > 0) map[key.slice(name.length + 1)] = await fileFrom(first);
  return map;
};

const fileFrom = async (file: File): Promise<{ name: string; base64: string }> => ({
  name: file.name,
  base64: Buffer.from(await file.arrayBuffer()).toString('base64'),
});

const germanDay = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*$/;
const dayFrom = (text: string): string => {
  const match = germanDay.exec(text);
  if (!match) return text.trim();
  const [, date = '', month = '', year = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  // A day that does not exist comes back as it was typed.
  return isDay(day) ? day : text;
};

/** Checks a value against its schema; every problem is a sentence at its field. */
export const check = <Value>(schema: z.ZodType<Value>, raw: unknown, language: Language): Parsed<Value> => {
  const unstorable = Object.entries(raw ?? {}).filter(([, value]) => holdsNul(value));
  if (unstorable.length > 0)
    return { ok: false, problems: unstorable.map(([field]) => ({ field, message: nulSentence(language) })) };
  const result = schema.safeParse(raw, { error: (issue) => sentenceFor(issue, language) });
  if (result.success) return { ok: true, value: result.data };
  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const field =
      issue.path.length > 0 ? issue.path.join('.') : issue.code === 'unrecognized_keys' ? issue.keys[0] : '';
    if (!problems.has(field ?? '')) problems.set(field ?? '', issue.message);
  }
  return { ok: false, problems: [...problems].map(([field, message]) => ({ field, message })) };
};

/** The character 0 cannot be stored in any text of the database. */
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\u0000')
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
