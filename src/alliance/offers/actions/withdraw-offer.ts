import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { releaseUse } from '../../mandates/facts.ts';
import { setState } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { mayHoldBack } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';

/** Takes an offer back for good; its mandate becomes free. @de Angebot zurückziehen */
export const withdrawOffer = action({
  name: 'offers.withdraw-offer',
  input: input({ id: id(), version: wholeNumber(), reason: longText(1_000) }),
  load: (db, { id: number }, { today }) => keptOffer(db, number, today),
  may: mayHoldBack,
  decide: ({ offer, overloaded }, deed, { today }) =>
    whyNotNow(offer, 'withdraw', { version: deed.version, overloaded }, today) ?? accept(deed),
  async save(db, { reason }, occasion, { offer, place }) {
    const { now, today } = occasion;
    await releaseUse(db, nameOfOffer(offer.id), today);
    await setState(db, offer.id, 'withdrawn', today);
    await insertStep(db, offer.id, 'withdrawn', { now, today, by: personOf(occasion), reason });
    return { about: nameOfOffer(offer.id), ...place };
  },
});
