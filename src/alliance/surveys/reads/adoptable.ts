import { id, input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAnswerById } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayAdopt } from '../permissions.ts';
import { questionsOf } from '../questionnaire-types.ts';

/** What one answer would put into the register, to be confirmed. @de Angabe für das Verzeichnis */
export const adoptable = read({
  name: 'surveys.adoptable',
  input: input({ answer: id(), question: text(40) }),
  async load(db, { answer: number, question }) {
    const answer = await selectAnswerById(db, number);
    const survey = answer && (await selectSurvey(db, answer.survey));
    const asked = survey && questionsOf(survey.questionnaire).find(({ key }) => key === question);
    if (!answer || !survey || !asked?.register || answer.state !== 'released') return null;
    return { place: { municipality: answer.municipality, land: answer.land }, survey, answer, asked };
  },
  may: mayAdopt,
  show: ({ survey, answer, asked }) => ({
    survey: survey.id,
    title: survey.title,
    municipality: answer.municipality,
    answer: answer.id,
    label: asked.label,
    field: asked.register ?? null,
    value: String(answer.values[asked.key] ?? ''),
  }),
});
