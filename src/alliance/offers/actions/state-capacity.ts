import { action } from '../../../platform/action.ts';
import { day, input, longText, optional, text, unitKey, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertCapacity } from '../db/capacities.ts';
import { mayKeepOffer } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** Says how many places are free on a day. Earlier statements stay. @de Kapazität angeben */
export const stateCapacity = action({
  name: 'offers.state-capacity',
  input: input({
    municipality: unitKey(),
    day: day(),
    places: wholeNumber(0, 100_000),
    remark: optional(longText(1_000)),
    source: text(500),
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    return unit ? { place: { municipality, land: unit.land, population: unit.population } } : null;
  },
  may: mayKeepOffer,
  decide({ place: { population } }, deed, { today }) {
    if (deed.day > today) return decline('in-future', { field: 'day' });
    return population !== null && deed.places > population
      ? decline('more-than-inhabitants', { field: 'places', with: { n: population } })
      : accept(deed);
  },
  async save(db, deed, occasion, { place: { municipality, land } }) {
    await insertCapacity(db, { ...deed, municipality, land }, occasion.now, personOf(occasion));
    return { about: `offers.capacity:${municipality}`, municipality, land };
  },
});
