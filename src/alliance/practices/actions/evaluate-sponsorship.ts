import { action } from '../../../platform/action.ts';
import { day, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertEvaluation, selectSponsorship, setEvaluation } from '../db/sponsorships.ts';
import { mayKeepPractice } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Says what a sponsorship brought, and when to look again. @de Patenschaft auswerten */
export const evaluateSponsorship = action({
  name: 'practices.evaluate-sponsorship',
  input: input({ id: id(), day: day(), result: longText(3_000), evaluationOn: optional(day()) }),
  async load(db, input) {
    const sponsorship = await selectSponsorship(db, input.id);
    return sponsorship && { place: sponsorship, sponsorship };
  },
  may: mayKeepPractice,
  decide(_, deed, { today }) {
    if (deed.day > today) return decline('state-in-future', { field: 'day' });
    if (deed.evaluationOn !== null && deed.evaluationOn <= today)
      return decline('review-in-past', { field: 'evaluationOn' });
    return accept(deed);
  },
  async save(
    db,
    { id: number, day: on, result, evaluationOn },
    occasion,
    { sponsorship: { municipality, land } },
  ) {
    await insertEvaluation(db, { sponsorship: number, day: on, result }, personOf(occasion));
    await setEvaluation(db, number, evaluationOn);
    return { about: `practices.sponsorship:${number}`, municipality, land };
  },
});
