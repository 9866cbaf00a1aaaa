import type { Question, Questionnaire, QuestionType } from './questionnaire-types.ts';

/** A question for tests; its label is its key. */
export const question = (key: string, type: QuestionType, more: Partial<Question> = {}): Question => ({
  key,
  type,
  label: { de: key },
  required: false,
  ...more,
});

/** One section with these questions. */
export const questionnaireOf = (questions: Question[]): Questionnaire => ({
  english: false,
  sections: [{ key: 'allgemein', title: { de: 'Allgemein' }, questions }],
});

export const options = (...keys: string[]) => keys.map((key) => ({ key, label: { de: key.toUpperCase() } }));
