import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { selectMissing } from '../db/asked.ts';
import { lockSurvey } from '../db/surveys.ts';
import { landsOf } from '../loads/own-lands.ts';
import { mayFollowUp } from '../permissions.ts';
import { decideRemindingNow } from '../rules/remind-now.ts';

/** Has those who are missing reminded now; a coordination those of its own Länder. @de Jetzt erinnern */
export const remindNow = action({
  name: 'surveys.remind-now',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const survey = await lockSurvey(db, number);
    if (!survey) return null;
    const lands = landsOf(occasion);
    return { survey, lands, missing: await selectMissing(db, number, lands) };
  },
  may: mayFollowUp,
  decide: (facts, deed, { today }) => decideRemindingNow(facts, deed, today),
  async save(db, { id: number, count }, { actor, now }, { survey, lands }) {
    await enqueue(db, 'surveys.remind-now', { survey: number, lands }, { actor, now });
    return { about: `surveys.survey:${number}`, land: survey.land, reply: { count }, details: { count } };
  },
});
