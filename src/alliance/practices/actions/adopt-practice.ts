import { action } from '../../../platform/action.ts';
import { day, id, input, longText, optional, unitKey } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertAdoption, selectAdoptions, selectPractice } from '../db/good-practices.ts';
import { mayKeepPractice } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Says that a municipality has taken a good practice over. @de Gute Praxis übernehmen */
export const adoptPractice = action({
  name: 'practices.adopt-practice',
  input: input({ id: id(), municipality: unitKey(), day: day(), note: optional(longText(1_000)) }),
  async load(db, input) {
    const practice = await selectPractice(db, input.id);
    const unit = await unitOf(db, input.municipality);
    if (!practice || !unit) return null;
    const place = { municipality: input.municipality, land: unit.land };
    return { place, practice, adoptions: await selectAdoptions(db, practice.id) };
  },
  may: mayKeepPractice,
  decide({ practice, adoptions }, deed, { today }) {
    if (practice.retiredOn !== null) return decline('practice-retired');
    if (practice.municipality === deed.municipality)
      return decline('own-practice', { field: 'municipality' });
    if (deed.day > today) return decline('state-in-future', { field: 'day' });
    const isKnown = adoptions.some(({ municipality }) => municipality === deed.municipality);
    return isKnown ? decline('already-adopted', { field: 'municipality' }) : accept(deed);
  },
  async save(db, { id: practice, day: on, note }, { now }, { place, practice: { measure } }) {
    await insertAdoption(db, { practice, ...place, day: on, note }, now);
    return { about: `practices.measure:${measure}`, ...place };
  },
  conflicts: { adoption_pkey: 'practices.already-adopted' },
});
