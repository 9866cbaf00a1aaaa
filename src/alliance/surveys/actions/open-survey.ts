import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { countAddressed, insertAsked } from '../db/asked.ts';
import { lockSurvey, openSurveyRow } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { decideOpening } from '../rules/survey.ts';

/** Freezes the questionnaire, fixes who is asked, and has the invitations sent. @de Umfrage öffnen */
export const openSurvey = action({
  name: 'surveys.open-survey',
  input: input({ id: id(), version: wholeNumber(), dueOn: day() }),
  async load(db, input, { today }) {
    const survey = await lockSurvey(db, input.id);
    return survey && { survey, asked: await countAddressed(db, survey, today) };
  },
  may: mayDesign,
  decide: ({ survey, asked }, deed, { today }) => decideOpening(survey, deed, asked, today),
  async save(db, { dueOn }, { actor, now, today }, { survey }) {
    await openSurveyRow(db, survey.id, dueOn, now, today);
    const asked = await insertAsked(db, survey, today);
    await enqueue(db, 'surveys.follow-up', { survey: survey.id }, { actor, now });
    return { about: `surveys.survey:${survey.id}`, land: survey.land, reply: { asked }, details: { asked } };
  },
});
