import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  longText,
  optional,
  several,
  text,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { statuses } from '../../members/types.ts';
import { landCodes } from '../../territory/lands.ts';
import { lockSurvey, updateSettings } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { decideEdit } from '../rules/survey.ts';
import { releasers } from '../types.ts';

/** Changes whom a draft asks, who releases, and its words. @de Umfrage einstellen */
export const editSurvey = action({
  name: 'surveys.edit-survey',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(150),
    titleEn: optional(text(150)),
    intro: optional(longText(2_000)),
    introEn: optional(longText(2_000)),
    english: yesNo(),
    status: choice(statuses),
    lands: several(landCodes),
    releaser: choice(releasers),
    twoPersons: yesNo(),
  }),
  async load(db, input) {
    const survey = await lockSurvey(db, input.id);
    return survey && { survey };
  },
  may: mayDesign,
  decide: ({ survey }, deed) => decideEdit(survey, deed.version, deed),
  async save(db, deed, _occasion, { survey }) {
    await updateSettings(db, survey.id, deed);
    const { questionnaire: _questions, ...before } = survey;
    return { about: `surveys.survey:${survey.id}`, land: survey.land, details: { before } };
  },
});
