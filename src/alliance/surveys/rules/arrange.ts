import type { Question, Questionnaire, Section } from '../questionnaire-types.ts';

/**
 * The questionnaire with one section more, changed or gone, and the same for questions. `before` is the key that an edited
 * part had; a part without one is put at the end.
 *
 * @de Fragebogen umbauen
 * @source umfragen#fragebogen
 */
export const withSection = (
  form: Questionnaire,
  section: Omit<Section, 'questions'>,
  before?: string,
): Questionnaire => ({
  ...form,
  sections:
    before === undefined
      ? [...form.sections, { ...section, questions: [] }]
      : form.sections.map((one) => (one.key === before ? { ...section, questions: one.questions } : one)),
});

export const withoutPart = (form: Questionnaire, key: string): Questionnaire => ({
  ...form,
  sections: form.sections
    .filter((section) => section.key !== key)
    .map((section) => ({
      ...section,
      questions: section.questions.filter((question) => question.key !== key),
    })),
});

export const withQuestion = (
  form: Questionnaire,
  section: string,
  question: Question,
  before?: string,
): Questionnaire => ({
  ...form,
  sections: form.sections.map((one) => {
    if (before !== undefined)
      return { ...one, questions: one.questions.map((old) => (old.key === before ? question : old)) };
    return one.key === section ? { ...one, questions: [...one.questions, question] } : one;
  }),
});

/**
 * A section or question one place up or down. A question at the edge of its section goes over into the next one.
 *
 * @de Frage verschieben
 * @source umfragen#fragebogen
 */
export const moved = (form: Questionnaire, key: string, by: -1 | 1): Questionnaire => {
  const at = form.sections.findIndex((section) => section.key === key);
  if (at >= 0) return { ...form, sections: swapped(form.sections, at, by) };
  const home = form.sections.findIndex(({ questions }) => questions.some((question) => question.key === key));
  const section = form.sections[home];
  const place = section?.questions.findIndex((question) => question.key === key) ?? -1;
  const question = section?.questions[place];
  if (!section || !question) return form;
  const isInside = place + by >= 0 && place + by < section.questions.length;
  if (isInside) return replace(form, home, swapped(section.questions, place, by));
  const next = form.sections[home + by];
  if (!next) return form;
  const left = replace(
    form,
    home,
    section.questions.filter((one) => one !== question),
  );
  return replace(left, home + by, by === 1 ? [question, ...next.questions] : [...next.questions, question]);
};

const replace = (form: Questionnaire, at: number, questions: Question[]): Questionnaire => ({
  ...form,
  sections: form.sections.map((section, index) => (index === at ? { ...section, questions } : section)),
});

const swapped = <T>(list: readonly T[], at: number, by: -1 | 1): T[] => {
  const other = at + by;
  if (other < 0 || other >= list.length) return [...list];
  const copy = [...list];
  [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  return copy;
};
