import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { conditionFields } from '../question-fields.ts';
import { withSection } from '../rules/arrange.ts';
import { refuseFlaw, sectionFrom } from '../rules/question-form.ts';
import { decideEdit } from '../rules/survey.ts';

/** Adds a section at the end of a draft. @de Abschnitt hinzufügen */
export const addSection = action({
  name: 'surveys.add-section',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(150),
    titleEn: optional(text(150)),
    intro: optional(longText(2_000)),
    introEn: optional(longText(2_000)),
    ...conditionFields,
    key: optional(text(40)),
  }),
  load: (db, { id: number }) => loadSurveyToEdit(db, { id: number }),
  may: mayDesign,
  decide({ survey }, fields) {
    const section = sectionFrom(fields, survey.questionnaire);
    if (!section.accepted) return section;
    const flawless = refuseFlaw(withSection(survey.questionnaire, section.deed), section.deed.key, fields);
    return flawless.accepted ? decideEdit(survey, fields.version, flawless.deed) : flawless;
  },
  save: (db, { questionnaire }, _occasion, { survey }) => writeQuestionnaire(db, survey, questionnaire),
});
