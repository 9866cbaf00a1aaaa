import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertSurvey, nextWave, selectSurvey } from '../db/surveys.ts';
import { mayDesign } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Begins the next wave as a draft with the questions of this one; their keys stay, so that waves can be compared. @de Neue Welle beginnen */
export const startWave = action({
  name: 'surveys.start-wave',
  input: input({ id: id() }),
  async load(db, input) {
    const survey = await selectSurvey(db, input.id);
    return survey && { survey, wave: await nextWave(db, survey.series) };
  },
  may: mayDesign,
  decide({ survey, wave }) {
    if (survey.state === 'draft' || wave === null) return decline('wave-in-draft');
    return accept({ wave });
  },
  async save(db, { wave }, { now }, { survey }) {
    const number = await insertSurvey(db, { ...survey, wave }, now);
    return {
      about: `surveys.survey:${number}`,
      land: survey.land,
      reply: { id: number },
      details: { from: survey.id },
    };
  },
  conflicts: { survey_series_wave_key: 'surveys.wave-in-draft' },
});
