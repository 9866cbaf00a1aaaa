import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectLatest } from '../db/overview.ts';
import { selectAllListed } from '../db/register.ts';
import { mayReadRegister } from '../permissions.ts';
import { byLand, representationOf } from '../rules/representation.ts';

const everything = { suche: null, land: null, status: null, art: null };

/** The alliance at a glance: how many, how many people, who joined last. @de Überblick */
export const overview = read({
  name: 'members.overview',
  shared: true,
  input: input({}),
  async load(db, _, { today }) {
    const { rows, tally } = await selectAllListed(db, everything, today);
    return { rows, tally, latest: await selectLatest(db, today) };
  },
  may: mayReadRegister,
  show({ rows, tally, latest }, { today }) {
    const lands = byLand(rows);
    return {
      today,
      tally,
      represented: representationOf(rows),
      landsCovered: [...lands.values()].filter(({ members }) => members > 0).length,
      lands: Object.fromEntries([...lands].map(([land, { members }]) => [land, members])),
      ...latest,
    };
  },
});
