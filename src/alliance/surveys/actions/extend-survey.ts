import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { lockSurvey, setDueDay } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import { decideDueDay } from '../rules/survey.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Moves the last day for answers of an open survey. @de Frist ändern */
export const extendSurvey = action({
  name: 'surveys.extend-survey',
  input: input({ id: id(), version: wholeNumber(), dueOn: day() }),
  async load(db, input) {
    const survey = await lockSurvey(db, input.id);
    return survey && { survey };
  },
  may: mayDesign,
  decide({ survey }, { version, dueOn }, { today }) {
    if (survey.state !== 'open') return decline('not-open');
    return survey.version === version ? decideDueDay(dueOn, today) : decline('deadline-changed-meanwhile');
  },
  async save(db, { dueOn }, _occasion, { survey }) {
    await setDueDay(db, survey.id, dueOn);
    return {
      about: `surveys.survey:${survey.id}`,
      land: survey.land,
      reply: { version: survey.version + 1 },
      details: { before: survey.dueOn },
    };
  },
});
