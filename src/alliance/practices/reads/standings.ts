import { input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectStandings } from '../db/standings.ts';
import { mayReadPublic } from '../permissions.ts';

/** How a municipality stands with the latest demands, for pages about that municipality. */
export const standings = read({
  name: 'practices.standings',
  input: input({ key: text(40) }),
  load: async (db, { key }, { today }) => ({ standings: await selectStandings(db, key, today) }),
  may: mayReadPublic,
  shared: true,
  show: ({ standings: known }) => ({ standings: known, isStated: known.some(({ day }) => day !== null) }),
});
