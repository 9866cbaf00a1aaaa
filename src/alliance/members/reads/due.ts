import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landCoordinations } from '../../people/facts.ts';
import { lands } from '../../territory/lands.ts';
import { selectGaps } from '../db/overview.ts';
import { mayUseStart } from '../permissions.ts';

/** What waits in the register for the office that asks: vacant Länder, gaps of the own entry. @de Fällig */
export const due = read({
  name: 'members.due',
  input: input({}),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const leads = office?.role === 'K' || office?.role === 'LK';
    return {
      office,
      coordinations: office?.role === 'K' ? await landCoordinations(db, today) : null,
      gaps: office?.municipality && !leads ? await selectGaps(db, office.municipality) : undefined,
    };
  },
  may: mayUseStart,
  show: ({ office, coordinations, gaps }) => ({
    vacantLands: coordinations
      ? lands.filter(({ key }) => !coordinations.some(({ land }) => land === key)).map(({ key }) => key)
      : [],
    gaps: gaps ?? null,
    municipality: office?.municipality ?? null,
  }),
});
