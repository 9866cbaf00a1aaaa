import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { setState } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { mayHoldBack } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';

/** Holds an offer back for a time; pledges that were given stay. @de Angebot anhalten */
export const pauseOffer = action({
  name: 'offers.pause-offer',
  input: input({ id: id(), version: wholeNumber(), reason: longText(1_000) }),
  load: (db, { id: number }, { today }) => keptOffer(db, number, today),
  may: mayHoldBack,
  decide: ({ offer, overloaded }, deed, { today }) =>
    whyNotNow(offer, 'pause', { version: deed.version, overloaded }, today) ?? accept(deed),
  async save(db, { reason }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await setState(db, offer.id, 'paused', today);
    await insertStep(db, offer.id, 'paused', { now, today, by: personOf(occasion), reason });
    return { about: nameOfOffer(offer.id), ...place };
  },
});
