import type { Condition } from '../questionnaire-types.ts';
import type { Value, Values } from '../types.ts';

/**
 * Whether a condition holds for what was answered so far. A question without an answer, with „no statement“ or one that is
 * itself not shown fulfils nothing; only `not` turns that round.
 *
 * @de Erfüllte Bedingung
 * @source umfragen#bedingungen
 */
export const holds = (condition: Condition | undefined, values: Values): boolean => {
  if (condition === undefined) return true;
  switch (condition.op) {
    case 'eq':
      return plainOf(values[condition.question]) === condition.value;
    case 'gt': {
      const value = values[condition.question];
      return typeof value === 'number' && value > condition.value;
    }
    case 'includes':
      return chosenOf(values[condition.question]).includes(condition.value);
    case 'not':
      return !holds(condition.of, values);
    case 'and':
      return condition.of.every((part) => holds(part, values));
    case 'or':
      return condition.of.some((part) => holds(part, values));
  }
};

const plainOf = (value: Value | undefined): string | number | boolean | undefined =>
  typeof value === 'object' ? undefined : value;

/** What was chosen, of one or of several; „other“ is chosen where something was written. */
export const chosenOf = (value: Value | undefined): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if ('chosen' in value) return [...value.chosen, ...(value.other === undefined ? [] : ['other'])];
  return 'other' in value ? ['other'] : [];
};

/** Keys of all questions that a condition asks about. */
export const askedBy = (condition: Condition | undefined): string[] => {
  if (condition === undefined) return [];
  if (condition.op === 'not') return askedBy(condition.of);
  return 'question' in condition ? [condition.question] : condition.of.flatMap(askedBy);
};
