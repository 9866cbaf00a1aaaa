import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertAdoption, selectAnswerById } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayAdopt } from '../permissions.ts';
import { questionsOf } from '../questionnaire-types.ts';
import { decideAdoption } from '../rules/adopt.ts';

/** Makes one answer a fact of the register, with the answer as evidence. @de Angabe übernehmen */
export const adoptAnswer = action({
  name: 'surveys.adopt-answer',
  input: input({ answer: id(), question: text(40) }),
  async load(db, { answer: number }) {
    const answer = await selectAnswerById(db, number);
    const survey = answer && (await selectSurvey(db, answer.survey));
    if (!answer || !survey) return null;
    return { place: { municipality: answer.municipality, land: answer.land }, survey, answer };
  },
  may: mayAdopt,
  decide: ({ survey, answer }, { question }) =>
    decideAdoption(
      answer,
      questionsOf(survey.questionnaire).find(({ key }) => key === question),
    ),
  // what becomes of it in the register stands among the consequences
  async save(db, { question, field, value }, occasion, { answer, place }) {
    await insertAdoption(
      db,
      { answer: answer.id, question, field, value },
      personOf(occasion),
      occasion.today,
    );
    return {
      about: `surveys.answer:${answer.id}`,
      ...place,
      reply: { survey: answer.survey },
      details: { field, value },
    };
  },
  conflicts: { adoption_answer_question_key: 'surveys.already-adopted' },
});
