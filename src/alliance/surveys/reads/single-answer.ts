import { id, input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAdoptions, selectAnswer } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayAdopt, mayReadAnswer } from '../permissions.ts';
import { shownSections } from '../rules/visible.ts';

/** The released answer of one municipality, for it and for those who asked. @de Einzelne Antwort */
export const singleAnswer = read({
  name: 'surveys.single-answer',
  input: input({ id: id(), kommune: text(40) }),
  async load(db, { id: number, kommune }) {
    const survey = await selectSurvey(db, number);
    const answer = survey && (await selectAnswer(db, number, kommune));
    if (!survey || answer?.state !== 'released') return null;
    const place = { municipality: answer.municipality, land: answer.land };
    return { survey, answer, place, adoptions: await selectAdoptions(db, answer.id) };
  },
  may: mayReadAnswer,
  show: ({ survey, answer, place, adoptions }, occasion) => ({
    survey: { id: survey.id, title: survey.title, titleEn: survey.titleEn, wave: survey.wave },
    id: answer.id,
    municipality: answer.municipality,
    releasedAt: answer.releasedAt,
    sections: shownSections(survey.questionnaire, answer.values),
    values: answer.values,
    carried: answer.carried,
    adoptions,
    may: { adopt: mayAdopt(occasion, { place }).allowed },
  }),
});
