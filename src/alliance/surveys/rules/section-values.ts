import { type Question, type Questionnaire, questionsOf, type Section } from '../questionnaire-types.ts';
import type { Value, Values } from '../types.ts';
import { canonical } from './carry.ts';
import { askedBy, holds } from './condition.ts';
import type { ValueProblem } from './read-cell.ts';
import { readValue, type Sent } from './read-value.ts';
import { shownSections } from './visible.ts';

/**
 * The questions that a section's form offers: what earlier answers open, and what depends on an answer of the same form,
 * because without a script nobody can know it before the form is sent.
 *
 * @de Fragen eines Formulars
 * @source umfragen#bedingungen
 */
export const offeredIn = (questionnaire: Questionnaire, section: Section, values: Values): Question[] => {
  const before = questionnaire.sections.slice(
    0,
    questionnaire.sections.findIndex(({ key }) => key === section.key),
  );
  const shown = shownSections({ ...questionnaire, sections: before }, values).flatMap(
    ({ questions }) => questions,
  );
  const known: Values = Object.fromEntries(
    shown.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );
  const here = new Set(section.questions.map(({ key }) => key));
  return section.questions.filter(
    ({ when }) => askedBy(when).some((key) => here.has(key)) || holds(when, known),
  );
};

/** What was sent for each question: `answers.KEY.PART`. */
export const sentFor = (key: string, answers: Readonly<Record<string, unknown>>): Sent =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      name.startsWith(`${key}.`) && typeof value === 'string' ? [[name.slice(key.length + 1), value]] : [],
    ),
  );

export interface AnswerProblem {
  question: string;
  problem: ValueProblem;
  with?: Record<string, string | number>;
}

/**
 * Reads a whole section at once: the values that were sent, or everything that is wrong with them. Files travel apart and
 * stay as they are, unless they are taken away.
 *
 * @de Abschnitt lesen
 * @source umfragen#keine-angabe
 */
export const readSection = (
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
  stored: Values,
): { values: Record<string, Value | undefined>; problems: AnswerProblem[] } => {
  const values: Record<string, Value | undefined> = {};
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    if (question.type === 'note') continue;
    const sent = sentFor(question.key, answers);
    const read = readValue(question, sent);
    if ('problem' in read) problems.push({ question: question.key, ...read });
    else if (question.type === 'file' && read.value === undefined)
      values[question.key] = sent['entfernen'] ? undefined : keptFile(stored[question.key]);
    else values[question.key] = read.value;
  }
  return { values, problems };
};

const keptFile = (value: Value | undefined): Value | undefined =>
  value !== null && typeof value === 'object' && 'file' in value ? value : undefined;

/**
 * A number that changes with anything that stands in these questions: what somebody saw when they opened the form. Two
 * people may work on two sections at once, but not unnoticed on one.
 *
 * @de Stand eines Abschnitts
 * @source umfragen#freigabe
 */
export const markOf = (section: Pick<Section, 'questions'>, values: Values): number => {
  const seen = section.questions.map(({ key }) => [key, values[key] === undefined, values[key]]);
  const text = canonical(seen) ?? '';
  let mark = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    mark = Math.imul(mark ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return mark;
};

/** The section of a key in a questionnaire. */
export const sectionOf = ({ sections }: Questionnaire, key: string): Section | undefined =>
  sections.find((section) => section.key === key);

/** How much of a section is answered: of the questions shown, and how many of those are carried over untouched. @de Stand der Bearbeitung @source umfragen#freigabe */
export const progressOf = (
  questionnaire: Questionnaire,
  values: Values,
  carried: readonly string[],
): { key: string; asked: number; answered: number; carried: number; missing: number }[] =>
  shownSections(questionnaire, values).map(({ key, questions }) => {
    const asked = questions.filter(({ type }) => type !== 'note');
    return {
      key,
      asked: asked.length,
      answered: asked.filter((question) => values[question.key] !== undefined).length,
      carried: asked.filter((question) => carried.includes(question.key)).length,
      missing: asked.filter((question) => question.required && values[question.key] === undefined).length,
    };
  });

/** All questions by key. */
export const byKey = (questionnaire: Questionnaire): Map<string, Question> =>
  new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
