import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { releaseUse } from '../../mandates/facts.ts';
import { setState, updateOffer } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { offerFacts } from '../loads/place.ts';
import { offerFields } from '../offer-fields.ts';
import { mayKeepOffer } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';
import { decideOffer } from '../rules/offer.ts';

/** Changes an offer. What was released has to be released anew: the head answered for other words. @de Angebot ändern */
export const editOffer = action({
  name: 'offers.edit-offer',
  input: input({ id: id(), version: wholeNumber(), ...offerFields }),
  async load(db, { id: number }, { today }) {
    const kept = await keptOffer(db, number, today);
    const facts = kept && (await offerFacts(db, kept.place.municipality, today));
    return facts && { ...kept, facts };
  },
  may: mayKeepOffer,
  decide: ({ offer, overloaded, facts }, deed, { today }) =>
    whyNotNow(offer, 'edit', { version: deed.version, overloaded }, today) ?? decideOffer(deed, facts, today),
  async save(db, { id: number, ...deed }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await updateOffer(db, number, deed, today);
    if (offer.state === 'released' || offer.state === 'paused') {
      await releaseUse(db, nameOfOffer(number), today);
      await setState(db, number, offer.resolution === null ? 'discussed' : 'resolved', today, {
        mandate: [],
      });
    }
    await insertStep(db, number, 'edited', { now, today, by: personOf(occasion) });
    return { about: nameOfOffer(number), ...place, details: { before: offer } };
  },
});
