import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectCapacities } from '../db/capacities.ts';
import { selectOffers } from '../db/offers.ts';
import { selectOverloads } from '../db/overloads.ts';
import { mayKeepOffer, mayReadOffers } from '../permissions.ts';
import { hasLapsed, isRunning } from '../rules/overload.ts';
import { isStale } from '../rules/reminder.ts';
import { summaryOf } from '../rules/summary.ts';
import { toldOffer } from '../rules/told.ts';

/** The offers of one municipality, its capacity and whether it is overloaded. @de Angebote einer Kommune */
export const municipality = read({
  name: 'offers.municipality',
  input: input({ key: unitKey() }),
  async load(db, { key }, { today }) {
    const unit = await unitOf(db, key);
    if (!unit || unit.kind === 'land') return null;
    return {
      unit,
      place: { municipality: key, land: unit.land },
      offers: await selectOffers(db, { municipalities: [key] }),
      overloads: await selectOverloads(db, key),
      capacities: await selectCapacities(db, key),
      groups: await groupsOf(db),
      programmes: await programmesOn(db, today),
    };
  },
  may: mayReadOffers,
  show({ unit, place, offers, overloads, capacities, groups, programmes }, occasion) {
    const { today } = occasion;
    return {
      municipality: unit.key,
      name: unit.name,
      offers: offers.toReversed().map((offer) => ({ ...toldOffer(offer, today), name: unit.name })),
      summary: summaryOf(offers, today),
      overloads: overloads.map((one) => ({
        ...one,
        running: isRunning(one, today),
        standing: one.endedOn === null && !hasLapsed(one, today),
      })),
      capacities: capacities.map((one) => ({ ...one, stale: isStale(one.day, today) })),
      groups,
      programmes: programmes.map(({ id, name, state }) => ({ id, name, state })),
      today,
      may: { keep: mayKeepOffer(occasion, { place }).allowed },
    };
  },
});
