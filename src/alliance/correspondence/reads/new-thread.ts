import { id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { mayOpenSomewhere } from '../permissions.ts';

/** How long an authority is usually given. */
const usualDays = 28;

/** What the form of a new thread begins with. @de Neuer Vorgang */
export const newThread = read({
  name: 'correspondence.new-thread',
  input: input({ behoerde: optional(id()) }),
  load: async (db) => ({ authorities: await authoritiesOf(db) }),
  may: mayOpenSomewhere,
  show({ authorities }, { actor, today }, { behoerde }) {
    const office = officeOf(actor);
    const keeper =
      office?.role === 'K'
        ? ('federation' as const)
        : office?.role === 'LK'
          ? ('land' as const)
          : ('municipality' as const);
    return {
      today,
      keeper,
      /** Only the federation writes for others. */
      choosesKeeper: office?.role === 'K',
      land: keeper === 'land' ? (office?.lands[0] ?? null) : null,
      lands: office?.lands ?? [],
      municipality: keeper === 'municipality' ? (office?.municipality ?? null) : null,
      authority: behoerde,
      deadline: addDays(today, usualDays),
      author: actor.kind === 'person' ? actor.name : '',
      authorities: authorities
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id: one, name }) => ({ value: String(one), label: name })),
    };
  },
});
