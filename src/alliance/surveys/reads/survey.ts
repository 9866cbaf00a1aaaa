import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAnswer } from '../db/answers.ts';
import { isAsked } from '../db/asked.ts';
import { selectSurvey, selectSurveys } from '../db/surveys.ts';
import { ownPlace } from '../loads/own-place.ts';
import { mayDesign, mayDraft, mayFollowUp, mayReadResult, mayReadSurvey } from '../permissions.ts';
import { questionsOf } from '../questionnaire-types.ts';

/** One survey with what its reader can do with it. @de Eine Umfrage */
export const survey = read({
  name: 'surveys.survey',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const found = await selectSurvey(db, number);
    if (!found) return null;
    const place = ownPlace(occasion);
    return {
      survey: found,
      waves: (await selectSurveys(db)).filter(({ series }) => series === found.series),
      place,
      asked: (await isAsked(db, number, place.municipality)) !== undefined,
      answer: (await selectAnswer(db, number, place.municipality)) ?? null,
    };
  },
  may: mayReadSurvey,
  show({ survey: found, waves, place, asked, answer }, occasion) {
    const isAuthor = mayDesign(occasion, { survey: found }).allowed;
    const { questionnaire, ...facts } = found;
    const counts = waves.find(({ id: one }) => one === found.id);
    return {
      ...facts,
      english: questionnaire.english,
      sections: questionnaire.sections.length,
      questions: questionsOf(questionnaire).filter(({ type }) => type !== 'note').length,
      asked: counts?.asked ?? 0,
      answered: counts?.answered ?? 0,
      today: occasion.today,
      answer: asked ? { state: answer?.state ?? null, releasedAt: answer?.releasedAt ?? null } : null,
      waves: waves
        .filter((wave) => mayReadSurvey(occasion, { survey: wave }).allowed)
        .map(({ id: one, wave, state, openedOn, closedOn }) => ({ id: one, wave, state, openedOn, closedOn }))
        .toReversed(),
      may: {
        design: isAuthor,
        startWave: isAuthor && waves.every(({ state }) => state !== 'draft'),
        answer: asked && mayDraft(occasion, { place }).allowed,
        followUp: found.state !== 'draft' && mayFollowUp(occasion, { survey: found }).allowed,
        readResult: found.state !== 'draft' && mayReadResult(occasion, { survey: found }).allowed,
      },
    };
  },
});
