import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { setConfirmed } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { mayHoldBack } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';

/** Says that an offer still holds as it stands. @de Angebot bestätigen */
export const confirmOffer = action({
  name: 'offers.confirm-offer',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, { id: number }, { today }) => keptOffer(db, number, today),
  may: mayHoldBack,
  decide: ({ offer, overloaded }, deed, { today }) =>
    whyNotNow(offer, 'confirm', { version: deed.version, overloaded }, today) ?? accept(deed),
  async save(db, _, occasion, { offer, place }) {
    const { now, today } = occasion;
    await setConfirmed(db, offer.id, today);
    await insertStep(db, offer.id, 'confirmed', { now, today, by: personOf(occasion) });
    return { about: nameOfOffer(offer.id), ...place };
  },
});
