import type { OparlObject } from '../oparl-types.ts';
import { plainText } from './plain-text.ts';

export type OparlType = 'Paper' | 'AgendaItem' | 'other';

export const isObject = (value: unknown): value is OparlObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list that may be a single object, or missing. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value];

/** A line of text; null where there is none. */
export const textOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? plainText(value) : '';
  return text === '' ? null : text;
};

/** An address of the web, completed from where it was found; null for anything else. */
export const addressOf = (value: unknown, base: string): string | null => {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const url = URL.parse(value.trim(), base);
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
};

/** What an object refers to, as an object if it is embedded or as an address if it is linked. */
export const referenceOf = (value: unknown, base: string): OparlObject | string | null => {
  const [first] = listOf(value);
  if (!isObject(first)) return addressOf(first, base);
  const onlyLink = Object.keys(first).every((key) => key === 'id' || key === 'type' || key === 'url');
  return onlyLink ? addressOf(first['id'] ?? first['url'], base) : first;
};

/**
 * What an object is. The last part of its type counts, whatever version or server stands before it; without a type the
 * fields that only one kind has.
 *
 * @de Art eines OParl-Objekts
 * @source oparl#objekte
 */
export const typeOf = (object: OparlObject): OparlType => {
  const type = String(object['type'] ?? '')
    .split(/[/#:]/u)
    .at(-1)
    ?.toLowerCase();
  if (type === 'paper') return 'Paper';
  if (type === 'agendaitem') return 'AgendaItem';
  if (type !== '' && type !== 'undefined') return 'other';
  if ('paperType' in object || 'mainFile' in object || 'reference' in object) return 'Paper';
  return 'resolutionText' in object || 'order' in object || 'result' in object ? 'AgendaItem' : 'other';
};

/**
 * The consultation that decided: the authoritative one, of several the last; without any mark the last of all, because
 * papers travel from committees to the council.
 *
 * @de Maßgebliche Beratung
 * @source oparl#beratungsfolge
 */
export const decisive = <Consultation extends OparlObject | string>(
  consultations: readonly Consultation[],
): Consultation | undefined =>
  consultations.findLast(
    (one) => isObject(one) && (one['authoritative'] === true || one['authoritative'] === 'true'),
  ) ?? consultations.at(-1);
