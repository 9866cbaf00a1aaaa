import type { Question } from '../../surveys/questionnaire-types.ts';
import type { Value } from '../../surveys/types.ts';

/**
 * The number of places that an answer names: the only whole number in it that is at least one. Where there are several, a
 * person has to say which is meant; the answer itself stands beside the form.
 *
 * @de Zahl aus einer Antwort
 * @source angebote#umfragen
 */
export const numberOf = (
  said: readonly { question: Pick<Question, 'type'>; value: Value | undefined }[],
): number | null => {
  const numbers = said.flatMap(({ question, value }) =>
    question.type === 'integer' && typeof value === 'number' && value >= 1 ? [value] : [],
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
};
