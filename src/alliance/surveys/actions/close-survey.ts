import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectReleased } from '../db/answers.ts';
import { selectAsked } from '../db/asked.ts';
import { closeSurveyRow, lockSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { resultOf } from '../rules/statistics.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Ends a survey; its results are computed once and kept with what they were made of. @de Umfrage schließen */
export const closeSurvey = action({
  name: 'surveys.close-survey',
  input: input({ id: id() }),
  async load(db, input) {
    const survey = await lockSurvey(db, input.id);
    if (!survey) return null;
    return { survey, asked: await selectAsked(db, survey.id), answers: await selectReleased(db, survey.id) };
  },
  may: mayDesign,
  decide: ({ survey, asked, answers }) =>
    survey.state === 'open'
      ? accept({ result: resultOf(survey.questionnaire, asked, answers) })
      : decline('not-open'),
  async save(db, { result }, { now, today }, { survey }) {
    await closeSurveyRow(db, survey.id, result, now, today);
    const counts = { asked: result.asked, answered: result.answered };
    return { about: `surveys.survey:${survey.id}`, land: survey.land, reply: counts, details: counts };
  },
});
