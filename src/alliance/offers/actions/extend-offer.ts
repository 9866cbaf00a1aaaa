import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { setState } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { bookAnew, releaseFacts } from '../loads/release.ts';
import { mayReleaseOffer } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';
import { decideExtension } from '../rules/extend.ts';
import { decideRelease } from '../rules/release.ts';

/** Lets a released offer hold for longer, if its mandate does. @de Angebot verlängern */
export const extendOffer = action({
  name: 'offers.extend-offer',
  input: input({ id: id(), version: wholeNumber(), validTo: day() }),
  essential: true,
  async load(db, { id: number }, { today }) {
    const kept = await keptOffer(db, number, today);
    return kept && { ...kept, facts: await releaseFacts(db, kept.offer, today, 'lock') };
  },
  may: mayReleaseOffer,
  decide({ offer, overloaded, facts }, { version, validTo }, { today }) {
    const against =
      whyNotNow(offer, 'extend', { version, overloaded }, today) ?? decideExtension(offer, validTo, today);
    if (against) return against;
    const grounds = decideRelease({ ...offer, validTo }, facts, today);
    return grounds.accepted ? accept({ ...grounds.deed, validTo }) : grounds;
  },
  async save(db, { uses, mandate, validTo }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await bookAnew(db, offer.id, uses, today);
    await setState(db, offer.id, offer.state, today, { mandate, validTo });
    await insertStep(db, offer.id, 'extended', { now, today, by: personOf(occasion) });
    const details = { before: { validTo: offer.validTo }, mandate, uses };
    return { about: nameOfOffer(offer.id), ...place, details };
  },
});
