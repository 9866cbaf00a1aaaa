import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type {
  Condition,
  Question,
  Questionnaire,
  QuestionType,
  RegisterField,
  Section,
  Words,
} from '../questionnaire-types.ts';
import { questionsOf } from '../questionnaire-types.ts';
import type { de } from '../texts/de.ts';
import { type Comparison, type ConditionPart, conditionOf, type ConditionParts } from './condition-parts.ts';
import { readCondition } from './condition-text.ts';
import { keyFrom, readColumns, readOptions } from './option-lines.ts';
import { flawsOf } from './questionnaire.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** A condition as its form sends it: lines of the picker, or an expression. */
export interface ConditionFields {
  when: string | null;
  whenJoin?: ConditionParts['join'];
  when1?: string | null;
  when1Is?: Comparison | null;
  when1Value?: string | null;
  when2?: string | null;
  when2Is?: Comparison | null;
  when2Value?: string | null;
  when3?: string | null;
  when3Is?: Comparison | null;
  when3Value?: string | null;
}

/** A question as its form sends it. */
export interface QuestionFields extends ConditionFields {
  key: string | null;
  type: QuestionType;
  label: string;
  labelEn: string | null;
  hint: string | null;
  hintEn: string | null;
  required: boolean;
  options: string | null;
  other: boolean;
  rows: string | null;
  columns: string | null;
  min: number | null;
  max: number | null;
  register: RegisterField | null;
}

export const wordsFrom = (german: string, english: string | null): Words => ({
  de: german,
  ...(english && { en: english }),
});

const partsFrom = (fields: ConditionFields): ConditionParts => {
  const line = (
    question: string | null = null,
    is: Comparison | null = null,
    value: string | null = null,
  ): ConditionPart => ({ question, is, value });
  return {
    join: fields.whenJoin ?? null,
    parts: [
      line(fields.when1, fields.when1Is, fields.when1Value),
      line(fields.when2, fields.when2Is, fields.when2Value),
      line(fields.when3, fields.when3Is, fields.when3Value),
    ],
  };
};

/** A condition as picked or as typed, or why it cannot be read; never both. */
export const conditionFrom = (
  fields: ConditionFields,
  form: Questionnaire,
): Decision<{ when?: Condition }> => {
  const picked = conditionOf(partsFrom(fields), form);
  const { when: text } = fields;
  if (text === null || !picked.accepted) return picked;
  if (picked.deed.when) return decline('condition-twice', { field: 'when' });
  const yesNo = questionsOf(form).filter(({ type }) => type === 'yes-no');
  const read = readCondition(text, new Set(yesNo.map(({ key }) => key)));
  return read.ok
    ? accept({ when: read.condition })
    : decline('condition-unreadable', { field: 'when', with: { near: read.near } });
};

/**
 * A question made of the fields of its form; what its type does not use is left out. Lines that cannot be read are asked
 * back with their number.
 *
 * @de Frage aus dem Formular
 * @source umfragen#schluessel
 */
export const questionFrom = (fields: QuestionFields, form: Questionnaire): Decision<Question> => {
  const condition = conditionFrom(fields, form);
  if (!condition.accepted) return condition;
  const { type } = fields;
  const isChoice = type === 'single' || type === 'multiple';
  const hasOptions = isChoice || type === 'ranking' || type === 'matrix';
  const lists: Pick<Question, 'options' | 'rows' | 'columns'> = {};
  const question: Question = {
    key: fields.key ?? keyFrom(fields.label, new Set(keysOf(form))),
    type,
    label: wordsFrom(fields.label, fields.labelEn),
    required: fields.required && type !== 'note',
    ...(fields.hint && { hint: wordsFrom(fields.hint, fields.hintEn) }),
    ...condition.deed,
  };
  for (const [name, wanted, read] of [
    ['options', hasOptions, readOptions],
    ['rows', type === 'matrix', readOptions],
    ['columns', type === 'table', readColumns],
  ] as const) {
    if (!wanted) continue;
    const lines = read(fields[name] ?? '');
    if (!lines.ok) return decline('line-unreadable', { field: name, with: { line: lines.line } });
    Object.assign(lists, { [name]: lines.options });
  }
  const takesBounds = type === 'integer' || type === 'decimal' || type === 'table';
  return accept({
    ...question,
    ...lists,
    ...(isChoice && fields.other && { other: true }),
    ...(takesBounds && fields.min !== null && { min: fields.min }),
    ...(takesBounds && fields.max !== null && { max: fields.max }),
    ...(type === 'text' && fields.register && { register: fields.register }),
  });
};

export const keysOf = ({ sections }: Questionnaire): string[] =>
  sections.flatMap(({ key, questions }) => [key, ...questions.map((question) => question.key)]);

/** The first thing wrong with one part of a questionnaire, as a sentence for its form. @de Mangel eines Teils @source umfragen#fragebogen */
export const refuseFlaw = (
  form: Questionnaire,
  key: string,
  { when1 }: Pick<ConditionFields, 'when1'> = {},
): Decision<{ questionnaire: Questionnaire }> => {
  const flaw = flawsOf(form).find(
    ({ at, flaw: why }) => at === key && why !== 'section-empty' && why !== 'no-questions',
  );
  if (!flaw) return accept({ questionnaire: form });
  const field = fieldOf[flaw.flaw] ?? 'key';
  return decline(flaw.flaw, { field: field === 'when' && when1 ? 'when1' : field, with: flaw.with });
};

const fieldOf: Record<string, string> = {
  'options-missing': 'options',
  'rows-missing': 'rows',
  'columns-missing': 'columns',
  'condition-not-before': 'when',
  'condition-unfit': 'when',
  'min-above-max': 'max',
};

/** A section made of the fields of its form. @de Abschnitt aus dem Formular @source umfragen#fragebogen */
export const sectionFrom = (
  fields: ConditionFields & {
    key: string | null;
    title: string;
    titleEn: string | null;
    intro: string | null;
    introEn: string | null;
  },
  form: Questionnaire,
): Decision<Omit<Section, 'questions'>> => {
  const condition = conditionFrom(fields, form);
  if (!condition.accepted) return condition;
  return accept({
    key: fields.key ?? keyFrom(fields.title, new Set(keysOf(form))),
    title: wordsFrom(fields.title, fields.titleEn),
    ...(fields.intro && { intro: wordsFrom(fields.intro, fields.introEn) }),
    ...condition.deed,
  });
};
