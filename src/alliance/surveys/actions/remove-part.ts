import { action } from '../../../platform/action.ts';
import { id, input, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { withoutPart } from '../rules/arrange.ts';
import { keysOf } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Takes a question, or a section with its questions, out of a draft. @de Frage oder Abschnitt entfernen */
export const removePart = action({
  name: 'surveys.remove-part',
  input: input({ id: id(), part: text(40), version: wholeNumber() }),
  async load(db, { id: number, part }) {
    const found = await loadSurveyToEdit(db, { id: number });
    return found && keysOf(found.survey.questionnaire).includes(part) ? found : null;
  },
  may: mayDesign,
  decide: ({ survey }, { part, version }) =>
    decideEdit(survey, version, { questionnaire: withoutPart(survey.questionnaire, part) }),
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
