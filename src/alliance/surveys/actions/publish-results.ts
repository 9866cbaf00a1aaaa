import { action } from '../../../platform/action.ts';
import { day, id, input, optional } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockSurvey, setPublicDay } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Sets the day from which everybody reads the results; without a day nobody outside does. @de Ergebnisse veröffentlichen */
export const publishResults = action({
  name: 'surveys.publish-results',
  input: input({ id: id(), publicFrom: optional(day()) }),
  async load(db, input) {
    const survey = await lockSurvey(db, input.id);
    return survey && { survey };
  },
  may: mayDesign,
  decide: ({ survey }, deed) => (survey.state === 'draft' ? decline('not-open-yet') : accept(deed)),
  async save(db, { publicFrom }, _occasion, { survey }) {
    await setPublicDay(db, survey.id, publicFrom);
    return {
      about: `surveys.survey:${survey.id}`,
      land: survey.land,
      details: { before: survey.publicFrom },
    };
  },
});
