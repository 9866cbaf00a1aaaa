import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { conditionFields } from '../question-fields.ts';
import { withSection } from '../rules/arrange.ts';
import { refuseFlaw, sectionFrom } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Changes words, key and condition of a section. @de Abschnitt ändern */
export const editSection = action({
  name: 'surveys.edit-section',
  input: input({
    id: id(),
    part: text(40),
    version: wholeNumber(),
    title: text(150),
    titleEn: optional(text(150)),
    intro: optional(longText(2_000)),
    introEn: optional(longText(2_000)),
    ...conditionFields,
    key: optional(text(40)),
  }),
  async load(db, { id: number, part }) {
    const found = await loadSurveyToEdit(db, { id: number });
    return found?.survey.questionnaire.sections.some(({ key }) => key === part) ? found : null;
  },
  may: mayDesign,
  decide({ survey }, fields) {
    const section = sectionFrom({ ...fields, key: fields.key ?? fields.part }, survey.questionnaire);
    if (!section.accepted) return section;
    const changed = withSection(survey.questionnaire, section.deed, fields.part);
    const flawless = refuseFlaw(changed, section.deed.key, fields);
    return flawless.accepted ? decideEdit(survey, fields.version, flawless.deed) : flawless;
  },
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
