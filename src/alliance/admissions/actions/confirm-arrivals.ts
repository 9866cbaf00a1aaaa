import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, unitKey } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { vacantLands } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { confirmArrivalRows, lockArrivals, selectArrivals } from '../db/arrivals.ts';
import { mayConfirm } from '../permissions.ts';
import { decideConfirmation } from '../rules/arrival.ts';

/** Confirms counts of one municipality; only confirmed ones are published and reckoned with. @de Aufnahmen bestätigen */
export const confirmArrivals = action({
  name: 'admissions.confirm-arrivals',
  input: input({
    municipality: unitKey(),
    lines: z.array(z.coerce.number().int().min(1)).max(500).default([]),
  }),
  async load(db, { municipality }, { today }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    await lockArrivals(db, municipality);
    const vacant = await vacantLands(db, today);
    return {
      place: { municipality, land: unit.land },
      landVacant: unit.land === null || vacant.includes(unit.land),
      lines: await selectArrivals(db, { municipality }),
    };
  },
  may: mayConfirm,
  decide: (facts, deed) => decideConfirmation(facts, deed),
  async save(db, { municipality, lines }, occasion, { place }) {
    await confirmArrivalRows(db, lines, { today: occasion.today, by: personOf(occasion) });
    return { about: `admissions.arrivals:${municipality}`, ...place, details: { lines } };
  },
});
