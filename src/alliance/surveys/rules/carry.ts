import { type Option, type Question, type Questionnaire, questionsOf } from '../questionnaire-types.ts';
import type { Value, Values } from '../types.ts';

/**
 * What the last wave's answer can say to this wave's questions: values of questions with the same key and type whose
 * options still exist. Files stay where they were sent.
 *
 * @de Übernahme aus der letzten Welle
 * @source umfragen#wellen
 */
export const carriedValues = (last: Values, before: Questionnaire, now: Questionnaire): Values => {
  const typeBefore = new Map(questionsOf(before).map(({ key, type }) => [key, type]));
  const carried: Values = {};
  for (const question of questionsOf(now)) {
    const value = last[question.key];
    if (value === undefined || typeBefore.get(question.key) !== question.type) continue;
    if (fitsStill(value, question)) carried[question.key] = value;
  }
  return carried;
};

const fitsStill = (value: Value, question: Question): boolean => {
  const has = (options: readonly Option[] | undefined, key: string) =>
    options?.some((one) => one.key === key) ?? false;
  if (value === null) return true;
  if (typeof value === 'number')
    return (
      (question.min === undefined || value >= question.min) &&
      (question.max === undefined || value <= question.max)
    );
  if (typeof value === 'string') return question.type !== 'single' || has(question.options, value);
  if (typeof value === 'boolean') return true;
  if ('file' in value) return false;
  if ('ranks' in value) return Object.keys(value.ranks).every((key) => has(question.options, key));
  if ('rows' in value)
    return Object.entries(value.rows).every(
      ([row, key]) => has(question.rows, row) && has(question.options, key),
    );
  if ('table' in value)
    return value.table.every((row) => Object.keys(row).every((key) => has(question.columns, key)));
  if ('chosen' in value)
    return (
      (value.other === undefined || question.other === true) &&
      value.chosen.every((key) => has(question.options, key))
    );
  return question.other === true;
};

/** Whether two values say the same; the order of keys does not count. @de Gleiche Angabe @source umfragen#wellen */
export const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  canonical(a) === canonical(b);

/** JSON in which the order of keys is always the same. */
export const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part as object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Keys whose values differ between two answers, in the order of the questions. @de Unterschiede zweier Antworten @source umfragen#wellen */
export const changedKeys = (before: Values, after: Values, questionnaire: Questionnaire): string[] =>
  questionsOf(questionnaire)
    .map(({ key }) => key)
    .filter((key) => !sameValue(before[key], after[key]));
