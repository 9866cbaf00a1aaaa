import { type Question, type Questionnaire, questionsOf, type Section } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { holds } from './condition.ts';

/** A section as it is shown for these answers: its visible questions only. */
export interface ShownSection extends Section {
  questions: Question[];
}

/**
 * The sections and questions that these answers open. What a hidden question once held opens nothing: conditions look at
 * visible answers only, from the first question to the last.
 *
 * @de Sichtbare Fragen
 * @source umfragen#bedingungen
 */
export const shownSections = (questionnaire: Questionnaire, values: Values): ShownSection[] => {
  const seen: Values = {};
  return questionnaire.sections.flatMap((section) => {
    if (!holds(section.when, seen)) return [];
    const questions = section.questions.filter((question) => {
      if (!holds(question.when, seen)) return false;
      const value = values[question.key];
      if (value !== undefined) seen[question.key] = value;
      return true;
    });
    return questions.length > 0 ? [{ ...section, questions }] : [];
  });
};

/**
 * What is left when an answer is released: values of visible questions. What stood under hidden ones is dropped, so that
 * nothing is counted that nobody saw.
 *
 * @de Verborgenes entfernen
 * @source umfragen#bedingungen
 */
export const pruned = (questionnaire: Questionnaire, values: Values): Values => {
  const shown = new Set(
    questionsOf({ ...questionnaire, sections: shownSections(questionnaire, values) }).map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(values).filter(([key]) => shown.has(key)));
};

/**
 * Required questions that are visible and say nothing. „No statement“ is an answer.
 *
 * @de Fehlende Angaben
 * @source umfragen#keine-angabe
 */
export const missingIn = (questionnaire: Questionnaire, values: Values): Question[] =>
  shownSections(questionnaire, values)
    .flatMap(({ questions }) => questions)
    .filter(({ key, required, type }) => required && type !== 'note' && values[key] === undefined);
