import { action } from '../../../platform/action.ts';
import { choice, id, input, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { moved } from '../rules/arrange.ts';
import { keysOf } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Moves a question or a section one place up or down. @de Frage oder Abschnitt verschieben */
export const movePart = action({
  name: 'surveys.move-part',
  input: input({ id: id(), part: text(40), direction: choice(['up', 'down']), version: wholeNumber() }),
  async load(db, { id: number, part }) {
    const found = await loadSurveyToEdit(db, { id: number });
    return found && keysOf(found.survey.questionnaire).includes(part) ? found : null;
  },
  may: mayDesign,
  decide: ({ survey }, { part, direction, version }) =>
    decideEdit(survey, version, {
      questionnaire: moved(survey.questionnaire, part, direction === 'up' ? -1 : 1),
    }),
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
