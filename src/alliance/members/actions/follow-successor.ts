import { action } from '../../../platform/action.ts';
import { input, unitKey } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { dissolvedUnits } from '../../territory/facts.ts';
import { closeInto, lockMergeable, moveApplications, moveEntry } from '../db/merge.ts';
import { mayKeepRegister } from '../permissions.ts';
import { decideMerge } from '../rules/merge.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Lets the entry of a dissolved municipality go over to its successor, with its history. @de Nachfolge übernehmen */
export const followSuccessor = action({
  name: 'members.follow-successor',
  input: input({ municipality: unitKey() }),
  async load(db, { municipality }) {
    const leaving = await lockMergeable(db, municipality);
    const dissolved = (await dissolvedUnits(db)).find(({ key }) => key === municipality);
    const staying = dissolved?.successor ? await lockMergeable(db, dissolved.successor) : undefined;
    return leaving && { place: leaving, leaving, staying };
  },
  may: mayKeepRegister,
  decide({ leaving, staying }) {
    return staying ? decideMerge(leaving, staying) : decline('no-successor');
  },
  async save(db, { from, into, steps }, _, { leaving, staying }) {
    const to = staying?.municipality as string;
    if (into === null) await moveEntry(db, from, to);
    else await closeInto(db, from, into, steps);
    await moveApplications(db, leaving.municipality, to);
    return {
      about: `members.entry:${to}`,
      municipality: to,
      land: leaving.land,
      details: { from: leaving, into: staying, movedSteps: steps },
    };
  },
});
