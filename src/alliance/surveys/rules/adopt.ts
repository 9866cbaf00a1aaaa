import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Question, RegisterField } from '../questionnaire-types.ts';
import type { de } from '../texts/de.ts';
import type { Answer } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/**
 * An answer becomes a fact of the register when it is released, the question is meant for that, and what was written fits
 * the field.
 *
 * @de Angabe ins Verzeichnis übernehmen
 * @source umfragen#uebernahme
 */
export const decideAdoption = (
  answer: Pick<Answer, 'state' | 'values'>,
  question: Question | undefined,
): Decision<{ question: string; field: RegisterField; value: string }> => {
  if (answer.state !== 'released') return decline('not-released');
  const value = question && answer.values[question.key];
  if (!question?.register || typeof value !== 'string') return decline('nothing-to-adopt');
  if (question.register === 'website' && !/^https?:\/\/[^\s]+\.[^\s]+$/u.test(value))
    return decline('no-web-address');
  return accept({ question: question.key, field: question.register, value });
};
