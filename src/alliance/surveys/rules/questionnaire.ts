import { type Condition, type Question, type Questionnaire, questionsOf } from '../questionnaire-types.ts';
import { askedBy } from './condition.ts';
import { keyPattern } from './option-lines.ts';

/** What is wrong with a questionnaire: the section or question, and why as a key of the context's refusals. */
export interface Flaw {
  at: string;
  flaw:
    | 'key-malformed'
    | 'key-taken'
    | 'options-missing'
    | 'rows-missing'
    | 'columns-missing'
    | 'condition-not-before'
    | 'condition-unfit'
    | 'min-above-max'
    | 'section-empty'
    | 'no-questions';
  with: Record<string, string | number>;
}

/**
 * Whether a questionnaire can be asked: every key once, something to choose where one chooses, and conditions that look
 * back at questions of a fitting type only, so that no circle can arise.
 *
 * @de Stimmiger Fragebogen
 * @source umfragen#fragebogen
 */
export const flawsOf = (questionnaire: Questionnaire): Flaw[] => {
  const before = new Map<string, Question>();
  const taken = new Set<string>();
  const flaws: Flaw[] = [];
  const flaw = (at: string, why: Flaw['flaw'], more: Flaw['with'] = {}) =>
    flaws.push({ at, flaw: why, with: { at, ...more } });
  const checkKey = (key: string) => {
    if (!keyPattern.test(key)) flaw(key, 'key-malformed');
    if (taken.has(key)) flaw(key, 'key-taken');
    taken.add(key);
  };
  const checkCondition = (at: string, condition: Condition | undefined) => {
    for (const asked of new Set(askedBy(condition)))
      if (!before.has(asked)) flaw(at, 'condition-not-before', { asked });
    const unfit = condition && unfitIn(condition, before);
    if (unfit) flaw(at, 'condition-unfit', { asked: unfit });
  };
  for (const section of questionnaire.sections) {
    checkKey(section.key);
    checkCondition(section.key, section.when);
    if (section.questions.length === 0) flaw(section.key, 'section-empty');
    for (const question of section.questions) {
      checkKey(question.key);
      checkCondition(question.key, question.when);
      flawsOfQuestion(question, flaw);
      before.set(question.key, question);
    }
  }
  if (questionsOf(questionnaire).every(({ type }) => type === 'note')) flaw('', 'no-questions');
  return flaws;
};

const flawsOfQuestion = (question: Question, flaw: (at: string, why: Flaw['flaw']) => void): void => {
  const { key, type, options = [], rows = [], columns = [], min, max } = question;
  const needsOptions = ['single', 'multiple', 'ranking', 'matrix'].includes(type);
  if (needsOptions && options.length < (question.other ? 1 : 2)) flaw(key, 'options-missing');
  if (type === 'matrix' && rows.length === 0) flaw(key, 'rows-missing');
  if (type === 'table' && columns.length === 0) flaw(key, 'columns-missing');
  if (min !== undefined && max !== undefined && min > max) flaw(key, 'min-above-max');
};

/** The first question that a part of the condition cannot be asked about. */
const unfitIn = (condition: Condition, before: ReadonlyMap<string, Question>): string | null => {
  if (condition.op === 'not') return unfitIn(condition.of, before);
  if (!('question' in condition))
    return condition.of.map((part) => unfitIn(part, before)).find((part) => part !== null) ?? null;
  const question = before.get(condition.question);
  if (!question) return null;
  return fits(condition, question) ? null : question.key;
};

const fits = (
  condition: Extract<Condition, { question: string }>,
  { type, options, other }: Question,
): boolean => {
  const isOption = (value: unknown) =>
    options?.some(({ key }) => key === value) || (other === true && value === 'other');
  switch (condition.op) {
    case 'gt':
      return type === 'integer' || type === 'decimal';
    case 'includes':
      return (type === 'single' || type === 'multiple') && isOption(condition.value);
    case 'eq':
      if (type === 'single') return Boolean(options?.some(({ key }) => key === condition.value));
      if (type === 'yes-no') return typeof condition.value === 'boolean';
      if (type === 'integer' || type === 'decimal') return typeof condition.value === 'number';
      return (type === 'text' || type === 'date') && typeof condition.value === 'string';
  }
};
