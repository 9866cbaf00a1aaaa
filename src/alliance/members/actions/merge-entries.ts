import { action } from '../../../platform/action.ts';
import { input, unitKey } from '../../../platform/form/inputs.ts';
import { closeInto, lockMergeable, moveApplications, moveEntry } from '../db/merge.ts';
import { mayKeepRegister } from '../permissions.ts';
import { decideMerge } from '../rules/merge.ts';

/** Makes one entry of two; the closed one keeps what the other already has. @de Einträge zusammenführen */
export const mergeEntries = action({
  name: 'members.merge-entries',
  input: input({ from: unitKey(), into: unitKey() }),
  async load(db, { from, into }) {
    const [leaving, staying] = [await lockMergeable(db, from), await lockMergeable(db, into)];
    return leaving && staying && { place: leaving, leaving, staying };
  },
  may: mayKeepRegister,
  decide: ({ leaving, staying }) => decideMerge(leaving, staying),
  async save(db, { from, into, steps }, _, { leaving, staying }) {
    if (into === null) await moveEntry(db, from, staying.municipality);
    else await closeInto(db, from, into, steps);
    await moveApplications(db, leaving.municipality, staying.municipality);
    return {
      about: `members.entry:${staying.municipality}`,
      municipality: staying.municipality,
      land: staying.land,
      details: { from: leaving, into: staying, movedSteps: steps },
    };
  },
});
