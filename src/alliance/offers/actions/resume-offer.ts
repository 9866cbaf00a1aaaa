import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { setState } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { bookAnew, releaseFacts } from '../loads/release.ts';
import { mayReleaseOffer } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';
import { decideRelease } from '../rules/release.ts';

/** Takes up a paused offer again, if its mandate still holds. Never the clock's doing. @de Angebot wieder aufnehmen */
export const resumeOffer = action({
  name: 'offers.resume-offer',
  input: input({ id: id(), version: wholeNumber() }),
  essential: true,
  async load(db, { id: number }, { today }) {
    const kept = await keptOffer(db, number, today);
    return kept && { ...kept, facts: await releaseFacts(db, kept.offer, today, 'lock') };
  },
  may: mayReleaseOffer,
  decide: ({ offer, overloaded, facts }, { version }, { today }) =>
    whyNotNow(offer, 'resume', { version, overloaded }, today) ?? decideRelease(offer, facts, today),
  async save(db, { uses, mandate }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await bookAnew(db, offer.id, uses, today);
    await setState(db, offer.id, 'released', today, { mandate });
    await insertStep(db, offer.id, 'resumed', { now, today, by: personOf(occasion) });
    return { about: nameOfOffer(offer.id), ...place, details: { mandate, uses } };
  },
});
