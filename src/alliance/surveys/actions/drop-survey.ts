import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { deleteSurvey, lockSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { decideEdit } from '../rules/survey.ts';

/** Throws a draft away. @de Entwurf verwerfen */
export const dropSurvey = action({
  name: 'surveys.drop-survey',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, input) {
    const survey = await lockSurvey(db, input.id);
    return survey && { survey };
  },
  may: mayDesign,
  decide: ({ survey }, deed) => decideEdit(survey, deed.version, deed),
  async save(db, _deed, _occasion, { survey }) {
    await deleteSurvey(db, survey);
    return { about: `surveys.survey:${survey.id}`, land: survey.land, details: { before: survey } };
  },
});
