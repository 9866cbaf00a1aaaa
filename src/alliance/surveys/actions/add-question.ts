import { action } from '../../../platform/action.ts';
import { id, input, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { questionFields } from '../question-fields.ts';
import { withQuestion } from '../rules/arrange.ts';
import { questionFrom, refuseFlaw } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Adds a question at the end of a section. @de Frage hinzufügen */
export const addQuestion = action({
  name: 'surveys.add-question',
  input: input({ id: id(), section: text(40), version: wholeNumber(), ...questionFields }),
  async load(db, { id: number, section }) {
    const found = await loadSurveyToEdit(db, { id: number });
    return found?.survey.questionnaire.sections.some(({ key }) => key === section) ? found : null;
  },
  may: mayDesign,
  decide({ survey }, fields) {
    const question = questionFrom(fields, survey.questionnaire);
    if (!question.accepted) return question;
    const added = withQuestion(survey.questionnaire, fields.section, question.deed);
    const flawless = refuseFlaw(added, question.deed.key, fields);
    return flawless.accepted ? decideEdit(survey, fields.version, flawless.deed) : flawless;
  },
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
