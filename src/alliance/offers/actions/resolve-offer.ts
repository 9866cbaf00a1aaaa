import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { resolutionsOf } from '../../mandates/facts.ts';
import { setResolution, setState } from '../db/offers.ts';
import { insertStep } from '../db/steps.ts';
import { nameOfOffer } from '../facts.ts';
import { keptOffer } from '../loads/kept.ts';
import { mayKeepOffer } from '../permissions.ts';
import { whyNotNow } from '../rules/change.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** Says by which resolution the council decided on an offer. @de Angebot als beschlossen vermerken */
export const resolveOffer = action({
  name: 'offers.resolve-offer',
  input: input({ id: id(), version: wholeNumber(), resolution: id() }),
  async load(db, { id: number }, { today }) {
    const kept = await keptOffer(db, number, today);
    return kept && { ...kept, resolutions: await resolutionsOf(db, kept.place.municipality) };
  },
  may: mayKeepOffer,
  decide({ offer, overloaded, resolutions }, { version, resolution }, { today }) {
    const against = whyNotNow(offer, 'resolve', { version, overloaded }, today);
    if (against) return against;
    const found = resolutions.find((one) => one.id === resolution);
    return found ? accept(found) : decline('foreign-resolution', { field: 'resolution' });
  },
  async save(db, { id: resolution, reference, title }, occasion, { offer, place }) {
    const { now, today } = occasion;
    const name = reference ?? title;
    await setResolution(db, offer.id, { id: resolution, name });
    await setState(db, offer.id, 'resolved', today);
    await insertStep(db, offer.id, 'resolved', { now, today, by: personOf(occasion), reason: name });
    return { about: nameOfOffer(offer.id), ...place };
  },
});
