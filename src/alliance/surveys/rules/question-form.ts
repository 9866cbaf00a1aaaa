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
import { readCondition } from './condition-text.ts';
import { keyFrom, readColumns, readOptions } from './option-lines.ts';
import { flawsOf } from './questionnaire.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** A question as its form sends it. */
export interface QuestionFields {
  key: string | null;
  type: QuestionType;
  label: string;
  labelEn: string | null;
  hint: string | null;
  hintEn: string | null;
  required: boolean;
  when: string | null;
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

/** A condition as typed, or why it cannot be read. */
export const conditionFrom = (text: string | null, form: Questionnaire): Decision<{ when?: Condition }> => {
  if (text === null) return accept({});
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
  const condition = conditionFrom(fields.when, form);
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
export const refuseFlaw = (form: Questionnaire, key: string): Decision<{ questionnaire: Questionnaire }> => {
  const flaw = flawsOf(form).find(
    ({ at, flaw: why }) => at === key && why !== 'section-empty' && why !== 'no-questions',
  );
  if (!flaw) return accept({ questionnaire: form });
  return decline(flaw.flaw, { field: fieldOf[flaw.flaw] ?? 'key', with: flaw.with });
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
  fields: {
    key: string | null;
    title: string;
    titleEn: string | null;
    intro: string | null;
    introEn: string | null;
    when: string | null;
  },
  form: Questionnaire,
): Decision<Omit<Section, 'questions'>> => {
  const condition = conditionFrom(fields.when, form);
  if (!condition.accepted) return condition;
  return accept({
    key: fields.key ?? keyFrom(fields.title, new Set(keysOf(form))),
    title: wordsFrom(fields.title, fields.titleEn),
    ...(fields.intro && { intro: wordsFrom(fields.intro, fields.introEn) }),
    ...condition.deed,
  });
};
