import { action } from '../../../platform/action.ts';
import { choice, input, longText, optional, several, text, yesNo } from '../../../platform/form/inputs.ts';
import { statuses } from '../../members/types.ts';
import { landCodes } from '../../territory/lands.ts';
import { insertSeries, insertSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { releasers } from '../types.ts';

/** Begins a survey: the first wave of a new series, as a draft without questions. @de Umfrage anlegen */
export const createSurvey = action({
  name: 'surveys.create-survey',
  input: input({
    title: text(150),
    titleEn: optional(text(150)),
    intro: optional(longText(2_000)),
    introEn: optional(longText(2_000)),
    english: yesNo(),
    land: optional(choice(landCodes)),
    status: choice(statuses),
    lands: several(landCodes),
    releaser: choice(releasers),
    twoPersons: yesNo(),
  }),
  load: async (_db, { land }) => ({ survey: { land } }),
  may: mayDesign,
  async save(db, { land, english, ...settings }, { now }) {
    const series = await insertSeries(db, land);
    const questionnaire = { english, sections: [] };
    const id = await insertSurvey(db, { ...settings, series, wave: 1, questionnaire }, now);
    return { about: `surveys.survey:${id}`, land, reply: { id } };
  },
});
