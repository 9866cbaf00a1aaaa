import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayDesign, mayReadSurvey } from '../permissions.ts';

/** The questions of a survey as they are asked. @de Fragebogen ansehen */
export const questionnaire = read({
  name: 'surveys.questionnaire',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const survey = await selectSurvey(db, number);
    return survey && { survey };
  },
  may: mayReadSurvey,
  show: ({ survey }, occasion) => ({
    id: survey.id,
    series: survey.series,
    wave: survey.wave,
    version: survey.version,
    title: survey.title,
    titleEn: survey.titleEn,
    state: survey.state,
    openedOn: survey.openedOn,
    questionnaire: survey.questionnaire,
    may: { design: mayDesign(occasion, { survey }).allowed },
  }),
});
