import { action } from '../../../platform/action.ts';
import { id, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { releasedAnswer } from '../../surveys/facts.ts';
import { insertOffer } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { offerFacts } from '../loads/place.ts';
import { offerFields } from '../offer-fields.ts';
import { mayKeepOffer } from '../permissions.ts';
import { decideOffer } from '../rules/offer.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** Enters what a municipality would offer; that promises nothing yet. @de Angebot eintragen */
export const recordOffer = action({
  name: 'offers.record-offer',
  input: input({ municipality: unitKey(), ...offerFields, answer: optional(id()) }),
  async load(db, { municipality, answer }, { today }) {
    const facts = await offerFacts(db, municipality, today);
    const said = answer === null ? null : await releasedAnswer(db, answer);
    return facts && { ...facts, said };
  },
  may: mayKeepOffer,
  decide: (facts, deed, { today }) =>
    deed.answer !== null && facts.said?.municipality !== deed.municipality
      ? decline('foreign-answer')
      : decideOffer(deed, facts, today),
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
