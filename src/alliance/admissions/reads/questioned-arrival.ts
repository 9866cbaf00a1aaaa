import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { vacantLands } from '../../people/facts.ts';
import { selectArrival } from '../db/arrivals.ts';
import { mayConfirm } from '../permissions.ts';

/** A count for those who ask about it. */
export const questionedArrival = read({
  name: 'admissions.questioned-arrival',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const line = await selectArrival(db, number);
    if (!line) return null;
    const vacant = await vacantLands(db, today);
    return {
      place: { municipality: line.municipality, land: line.land },
      landVacant: line.land === null || vacant.includes(line.land),
      line,
    };
  },
  may: mayConfirm,
  show: ({ line }) => line,
});
