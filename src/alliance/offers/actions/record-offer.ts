import { action } from '../../../platform/action.ts';
import { id, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertOffer } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { offerFacts } from '../loads/place.ts';
import { offerFields } from '../offer-fields.ts';
import { mayKeepOffer } from '../permissions.ts';
import { decideOffer } from '../rules/offer.ts';

/** Enters what a municipality would offer; that promises nothing yet. @de Angebot eintragen */
export const recordOffer = action({
  name: 'offers.record-offer',
  input: input({ municipality: unitKey(), ...offerFields, answer: optional(id()) }),
  load: (db, { municipality }, { today }) => offerFacts(db, municipality, today),
  may: mayKeepOffer,
  decide: (facts, deed, { today }) => decideOffer(deed, facts, today),
  async save(db, { answer, ...deed }, occasion, { place: { municipality, land } }) {
    const { now, today } = occasion;
    const by = personOf(occasion);
    const evidence = answer === null ? null : { kind: 'survey-answer' as const, id: answer };
    const number = await insertOffer(db, { ...deed, municipality, land, evidence }, { now, today, by });
    await insertStep(db, number, 'recorded', { now, today, by });
    return { about: nameOfOffer(number), municipality, land, reply: { id: number } };
  },
  conflicts: { offer_evidence_once: 'offers.answer-used' },
});
