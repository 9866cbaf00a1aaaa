import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { closeMatter, insertMove, lockMatter } from '../db/matters.ts';
import { mayWithdraw } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('matters');

/** Takes a matter back that needs no reply any more. @de Anliegen zurückziehen */
export const withdrawMatter = action({
  name: 'matters.withdraw-matter',
  input: input({ matter: id(), reason: longText(2_000) }),
  async load(db, { matter: number }) {
    const matter = await lockMatter(db, number);
    return matter && { matter };
  },
  may: mayWithdraw,
  decide: ({ matter }, { reason }, { actor }) =>
    matter.state === 'open' ? accept({ reason, actor }) : decline('closed'),
  async save(db, { reason, actor }, { now }, { matter }) {
    if (actor.kind !== 'person') throw new Error('only people withdraw matters');
    await closeMatter(db, matter.id, 'withdrawn');
    const by = { person: actor.personId, role: actor.office?.role ?? 'ZG' };
    await insertMove(db, matter.id, { move: 'withdrawn', desk: matter.desk, note: reason, ...by }, now);
    return {
      about: `matters.matter:${matter.id}`,
      municipality: matter.fromMunicipality,
      land: matter.fromLand,
    };
  },
});
