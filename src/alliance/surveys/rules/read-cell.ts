import { isDay } from '../../../shared/days.ts';
import type { ColumnType, Question } from '../questionnaire-types.ts';

export type ValueProblem =
  | 'not-a-whole-number'
  | 'not-a-number'
  | 'number-too-small'
  | 'number-too-big'
  | 'not-a-day'
  | 'too-long'
  | 'unknown-option'
  | 'other-empty'
  | 'ranks-not-once'
  | 'too-many-rows'
  | 'two-answers';

/** Characters of a one-line answer. */
export const shortest = 300;
/** Answers are counts of people, places and euros; what is larger is a slip. */
const largest = 1_000_000_000;

/**
 * A text, number or day as people write it: `1.250`, `12,5`, `5.3.2026`. Numbers below nought are refused unless the
 * question allows them.
 *
 * @de Zelle lesen
 * @source umfragen#fragetypen
 */
export const readCell = (
  type: ColumnType,
  text: string,
  { min, max }: Pick<Question, 'min' | 'max'>,
): { value?: string | number } | { problem: ValueProblem; with?: Record<string, string | number> } => {
  if (text === '') return {};
  if (type === 'text')
    return text.length > shortest ? { problem: 'too-long', with: { limit: shortest } } : { value: text };
  if (type === 'date') {
    const day = dayOf(text);
    return day === null ? { problem: 'not-a-day' } : { value: day };
  }
  const number = numberOf(text);
  if (number === null) return { problem: type === 'integer' ? 'not-a-whole-number' : 'not-a-number' };
  if (type === 'integer' && !Number.isInteger(number)) return { problem: 'not-a-whole-number' };
  if (number < (min ?? 0)) return { problem: 'number-too-small', with: { limit: min ?? 0 } };
  if (number > (max ?? largest)) return { problem: 'number-too-big', with: { limit: max ?? largest } };
  return { value: number };
};

/** A number written in German; null for anything else. */
export const numberOf = (text: string): number | null => {
  const plain = text.replace(/(?<=\d)[.\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return /^-?\d{1,12}(?:\.\d{1,4})?$/u.test(plain) ? Number(plain) : null;
};

const dayOf = (text: string): string | null => {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? [];
  const day = year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
};
