import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { landCoordinations } from '../../people/facts.ts';
import { selectAllListed } from '../db/register.ts';
import { mayReadRegister } from '../permissions.ts';
import { byLand, representationOf } from '../rules/representation.ts';
import { coordinationOf } from './coordination.ts';

const everything = { suche: null, land: null, status: null, art: null };

/** All sixteen Länder with their members and coordination. @de Länder */
export const lands = read({
  name: 'members.lands',
  shared: true,
  input: input({}),
  load: async (db, _, { today }) => ({
    rows: (await selectAllListed(db, everything, today)).rows,
    coordinations: await landCoordinations(db, today),
  }),
  may: mayReadRegister,
  show: ({ rows, coordinations }, occasion) => ({
    today: occasion.today,
    represented: representationOf(rows),
    lands: Object.fromEntries(byLand(rows)),
    coordinations: coordinations.map((one) => coordinationOf(one, occasion)),
  }),
});
