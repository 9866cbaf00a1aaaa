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

/** Promises the places, on a mandate of the council: from now on they may be called off. @de Angebot freigeben */
export const releaseOffer = action({
  name: 'offers.release-offer',
  input: input({ id: id(), version: wholeNumber() }),
  essential: true,
  async load(db, { id: number }, { today }) {
    const kept = await keptOffer(db, number, today);
    return kept && { ...kept, facts: await releaseFacts(db, kept.offer, today, 'lock') };
  },
  may: mayReleaseOffer,
  decide: ({ offer, overloaded, facts }, { version }, { today }) =>
    whyNotNow(offer, 'release', { version, overloaded }, today) ?? decideRelease(offer, facts, today),
  async save(db, { uses, mandate }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await bookAnew(db, offer.id, uses, today);
    await setState(db, offer.id, 'released', today, { mandate });
    await insertStep(db, offer.id, 'released', { now, today, by: personOf(occasion) });
    return { about: nameOfOffer(offer.id), ...place, details: { mandate, uses } };
  },
});
