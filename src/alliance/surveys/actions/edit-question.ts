import { action } from '../../../platform/action.ts';
import { id, input, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { questionFields } from '../question-fields.ts';
import { questionsOf } from '../questionnaire-types.ts';
import { withQuestion } from '../rules/arrange.ts';
import { questionFrom, refuseFlaw } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Changes a question of a draft. @de Frage ändern */
export const editQuestion = action({
  name: 'surveys.edit-question',
  input: input({ id: id(), part: text(40), version: wholeNumber(), ...questionFields }),
  async load(db, { id: number, part }) {
    const found = await loadSurveyToEdit(db, { id: number });
    return found && questionsOf(found.survey.questionnaire).some(({ key }) => key === part) ? found : null;
  },
  may: mayDesign,
  decide({ survey }, fields) {
    const question = questionFrom({ ...fields, key: fields.key ?? fields.part }, survey.questionnaire);
    if (!question.accepted) return question;
    const changed = withQuestion(survey.questionnaire, '', question.deed, fields.part);
    const flawless = refuseFlaw(changed, question.deed.key, fields);
    return flawless.accepted ? decideEdit(survey, fields.version, flawless.deed) : flawless;
  },
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
