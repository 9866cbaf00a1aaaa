import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { mayBeginCallOff } from '../permissions.ts';

/** What the form of a call-off offers: programmes that are not over, groups, and for whom one may call off. */
export const beginCallOff = read({
  name: 'admissions.begin-call-off',
  input: input({}),
  load: async (db, _, { today }) => ({
    authorities: await authoritiesOf(db),
    programmes: await programmesOn(db, today),
    groups: await groupsOf(db),
  }),
  may: mayBeginCallOff,
  show({ authorities, programmes, groups }, { actor, today }) {
    const office = officeOf(actor);
    const own = office?.role === 'MIN' ? (office.authority ?? 0) : null;
    return {
      own,
      authorities: authorities
        .filter((one) => (own === null ? one.endedOn === null || one.endedOn >= today : one.id === own))
        .map(({ id, name }) => ({ id, name })),
      programmes: programmes
        .filter(({ state }) => state !== 'ended' && state !== 'suspended')
        .map(({ id, name, state }) => ({ id, name, state })),
      groups: groups
        .filter(({ retiredOn }) => retiredOn === null)
        .map(({ key, de, en }) => ({ key, de, en })),
      today,
    };
  },
});
