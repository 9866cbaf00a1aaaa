import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { fold } from '../../../shared/fold.ts';
import {
  type Condition,
  type Question,
  type Questionnaire,
  type QuestionType,
  questionsOf,
  wordsIn,
} from '../questionnaire-types.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** What one line of the picker says of an answer. */
export const comparisons = ['is', 'is-not', 'more'] as const;
export type Comparison = (typeof comparisons)[number];
export const joins = ['and', 'or'] as const;

/** So many lines the picker has; what needs more is written as an expression. */
export const mostParts = 3;

/** One line of the picker as its form sends it. */
export interface ConditionPart {
  question: string | null;
  is: Comparison | null;
  value: string | null;
}
export interface ConditionParts {
  join: (typeof joins)[number] | null;
  parts: readonly ConditionPart[];
}

const askable: readonly QuestionType[] = [
  'yes-no',
  'single',
  'multiple',
  'integer',
  'decimal',
  'text',
  'date',
];
const yes = ['ja', 'yes'];
const no = ['nein', 'no'];

/** Questions that a condition of a part can ask about: those before it, or all. @de Abfragbare Fragen @source umfragen#bedingungen */
export const askableBefore = (form: Questionnaire, part: string | null): Question[] => {
  const found: Question[] = [];
  for (const section of form.sections) {
    if (section.key === part) return found;
    for (const question of section.questions) {
      if (question.key === part) return found;
      if (askable.includes(question.type)) found.push(question);
    }
  }
  return found;
};

/**
 * The condition that the lines of the picker make, joined by one word. An answer may be given by its words or its key;
 * what cannot be an answer is asked back with what can.
 *
 * @de Bedingung auswählen
 * @source umfragen#bedingungen
 */
export const conditionOf = (
  { join, parts }: ConditionParts,
  form: Questionnaire,
): Decision<{ when?: Condition }> => {
  const questions = new Map(askableBefore(form, null).map((question) => [question.key, question]));
  const made: Condition[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.question === null && part.value === null) continue;
    const field = `when${index + 1}`;
    const question = questions.get(part.question ?? '');
    if (!question) return decline('condition-question', { field });
    const one = comparisonOf(part, question, field);
    if (!one.accepted) return one;
    made.push(one.deed);
  }
  const [first, ...more] = made;
  if (!first) return accept({});
  return accept({ when: more.length === 0 ? first : { op: join ?? 'and', of: made } });
};

const comparisonOf = (part: ConditionPart, asked: Question, field: string): Decision<Condition> => {
  const { key: question, type } = asked;
  const isNumber = type === 'integer' || type === 'decimal';
  const value = valueOf(part.value ?? '', asked);
  if (value === null)
    return decline('condition-value', { field: `${field}Value`, with: { values: possibleValues(asked) } });
  if (part.is === 'more')
    return isNumber && typeof value === 'number'
      ? accept({ op: 'gt', question, value })
      : decline('condition-more', { field: `${field}Is` });
  const isChoice = type === 'multiple' || (type === 'single' && value === 'other');
  const equal: Condition =
    isChoice && typeof value === 'string'
      ? { op: 'includes', question, value }
      : { op: 'eq', question, value };
  return accept(part.is === 'is-not' ? { op: 'not', of: equal } : equal);
};

/** An answer as a condition compares it; null for what cannot be one. */
const valueOf = (
  typed: string,
  { type, options = [], other }: Question,
): string | number | boolean | null => {
  const text = typed.trim();
  const said = fold(text);
  if (said === '' && text === '') return null;
  switch (type) {
    case 'yes-no':
      return yes.includes(said) ? true : no.includes(said) ? false : null;
    case 'integer':
    case 'decimal':
      return /^-?\d{1,10}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null;
    case 'single':
    case 'multiple': {
      const byKey = options.find(({ key }) => key === text);
      const byLabel = options.find(({ label }) =>
        [label.de, label.en].some((words) => words && fold(words) === said),
      );
      const isOther = other === true && ['other', 'sonstiges'].includes(said);
      return byKey?.key ?? byLabel?.key ?? (isOther ? 'other' : null);
    }
    default:
      return text;
  }
};

const possibleValues = ({ type, options = [] }: Question): string => {
  if (type === 'yes-no') return 'ja, nein';
  if (type === 'integer' || type === 'decimal') return '0, 1, 2 …';
  return options.length > 0 ? options.map(({ label }) => label.de).join(', ') : '…';
};

/**
 * A condition as the picker shows it; null where it says more than the picker can.
 *
 * @de Bedingung in Zeilen
 * @source umfragen#bedingungen
 */
export const partsOf = (
  condition: Condition | undefined,
  form: Questionnaire,
  language: 'de' | 'en',
): ConditionParts | null => {
  if (condition === undefined) return { join: null, parts: [] };
  const isJoined = condition.op === 'and' || condition.op === 'or';
  const list = isJoined ? condition.of : [condition];
  if (list.length > mostParts) return null;
  const questions = new Map(questionsOf(form).map((question) => [question.key, question]));
  const parts: ConditionPart[] = [];
  for (const one of list) {
    const inner = one.op === 'not' ? one.of : one;
    if (!('question' in inner) || (one.op === 'not' && inner.op === 'gt')) return null;
    const asked = questions.get(inner.question);
    if (!asked) return null;
    const is = one.op === 'not' ? 'is-not' : inner.op === 'gt' ? 'more' : 'is';
    parts.push({ question: inner.question, is, value: shownValue(inner.value, asked, language) });
  }
  return { join: isJoined ? condition.op : null, parts };
};

const shownValue = (
  value: string | number | boolean,
  { options = [] }: Question,
  language: 'de' | 'en',
): string => {
  const at = language === 'de' ? 0 : 1;
  if (typeof value === 'boolean') return (value ? yes : no)[at] ?? '';
  if (typeof value === 'number') return language === 'de' ? String(value).replace('.', ',') : String(value);
  const option = options.find(({ key }) => key === value);
  return option ? wordsIn(option.label, language) : value;
};
