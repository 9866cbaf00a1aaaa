import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOwnCounts, selectPublishedCounts } from '../db/counts.ts';
import { selectAllListed } from '../db/register.ts';
import { mayKeepNumbers, mayReadRegister } from '../permissions.ts';
import { byLand, representationOf } from '../rules/representation.ts';

const everything = { suche: null, land: null, status: null, art: null };

/** Counts over time, published and our own, and the people represented today. @de Zahlen */
export const numbers = read({
  name: 'members.numbers',
  shared: true,
  input: input({}),
  async load(db, _, { today }) {
    const { rows, tally } = await selectAllListed(db, everything, today);
    return { rows, tally, published: await selectPublishedCounts(db), own: await selectOwnCounts(db, today) };
  },
  may: mayReadRegister,
  show: ({ rows, tally, published, own }, occasion) => ({
    today: occasion.today,
    tally,
    published,
    own,
    represented: representationOf(rows),
    lands: Object.fromEntries(byLand(rows)),
    may: { keep: mayKeepNumbers(occasion, {}).allowed },
  }),
});
