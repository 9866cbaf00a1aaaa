import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectOffers } from '../db/offers.ts';
import { selectOverloads } from '../db/overloads.ts';
import { mayKeepOffer } from '../permissions.ts';

/** A municipality for those who state its capacity or report and end an overload. @de Kommune zum Bearbeiten */
export const keptPlace = read({
  name: 'offers.kept-place',
  input: input({ key: unitKey() }),
  async load(db, { key }) {
    const unit = await unitOf(db, key);
    if (!unit) return null;
    return {
      unit,
      place: { municipality: key, land: unit.land },
      released: (await selectOffers(db, { municipalities: [key], states: ['released'] })).length,
      overloads: await selectOverloads(db, key),
    };
  },
  may: mayKeepOffer,
  show: ({ unit, released, overloads }, { today }) => ({
    municipality: unit.key,
    name: unit.name,
    released,
    overloads,
    today,
  }),
});
