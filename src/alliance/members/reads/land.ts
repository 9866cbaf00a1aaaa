import { choice, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { landCoordinations } from '../../people/facts.ts';
import { lands as germanLands } from '../../territory/lands.ts';
import { selectOpenApplications } from '../db/applications.ts';
import { selectAllListed } from '../db/register.ts';
import { mayAdvise, mayReadRegister } from '../permissions.ts';
import { representationOf } from '../rules/representation.ts';
import { coordinationOf } from './coordination.ts';

/** One Land: its municipalities, who coordinates, who is on the way in. @de Land */
export const land = read({
  name: 'members.land',
  input: input({ land: choice(germanLands.map(({ key }) => key) as [string, ...string[]]) }),
  async load(db, { land: key }, { today }) {
    const filter = { suche: null, land: key, status: null, art: null };
    const { rows, tally } = await selectAllListed(db, filter, today);
    return {
      rows,
      tally,
      coordinations: (await landCoordinations(db, today)).filter(({ land: of }) => of === key),
      applications: await selectOpenApplications(db, [key]),
    };
  },
  may: mayReadRegister,
  show: ({ rows, tally, coordinations, applications }, occasion, { land: key }) => ({
    land: key,
    today: occasion.today,
    rows,
    tally,
    represented: representationOf(rows),
    coordinations: coordinations.map((one) => coordinationOf(one, occasion)),
    applications: mayAdvise(occasion, { place: { municipality: '', land: key } }).allowed
      ? applications
      : null,
  }),
});
