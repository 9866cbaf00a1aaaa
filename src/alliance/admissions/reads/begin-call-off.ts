import { id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { type Actor, officeOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { snapshotsSentTo } from '../../offers/facts.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { mayBeginCallOff } from '../permissions.ts';

/** The only authority that somebody may call off for; null for those who may do so for any. */
const ownOf = (actor: Actor): number | null => {
  const office = officeOf(actor);
  return office?.role === 'MIN' ? (office.authority ?? 0) : null;
};

/** What the form of a call-off offers: programmes that are not over, groups, pooled offers that stand, and for whom one may call off. */
export const beginCallOff = read({
  name: 'admissions.begin-call-off',
  input: input({ buendel: optional(id()) }),
  load: async (db, _, { actor, today }) => ({
    authorities: await authoritiesOf(db),
    programmes: await programmesOn(db, today),
    groups: await groupsOf(db),
    snapshots: (await snapshotsSentTo(db, ownOf(actor))).filter(({ stands }) => stands),
  }),
  may: mayBeginCallOff,
  show({ authorities, programmes, groups, snapshots }, { actor, today }, { buendel }) {
    const own = ownOf(actor);
    return {
      own,
      snapshots: snapshots.map((one) => ({
        ...one,
        authorityName: authorities.find((known) => known.id === one.authority)?.name ?? '',
      })),
      answered: snapshots.find((one) => one.id === buendel) ?? null,
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
