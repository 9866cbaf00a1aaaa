import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectArrival } from '../db/arrivals.ts';
import { mayEnterArrival } from '../permissions.ts';

/** A count for those who correct it or take it back. */
export const keptArrival = read({
  name: 'admissions.kept-arrival',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const line = await selectArrival(db, number);
    return line && { place: { municipality: line.municipality, land: line.land }, line };
  },
  may: mayEnterArrival,
  show: ({ line }) => line,
});
