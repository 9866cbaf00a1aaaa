import { action } from '../../../platform/action.ts';
import { day, id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { endAuthorityOn, hasHolders, selectAuthority } from '../db/authorities.ts';
import { mayKeepAuthorities } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** An authority is no longer written to; what was exchanged with it stays. @de Behörde beenden */
export const endAuthority = action({
  name: 'people.end-authority',
  input: input({ id: id(), day: day() }),
  async load(db, input) {
    const authority = await selectAuthority(db, input.id);
    return authority && { authority, held: await hasHolders(db, input.id, input.day) };
  },
  may: mayKeepAuthorities,
  decide({ authority, held }, deed) {
    if (authority.endedOn !== null) return decline('authority-ended');
    return held ? decline('authority-still-held') : accept(deed);
  },
  async save(db, deed, _, { authority }) {
    await endAuthorityOn(db, deed.id, deed.day);
    return { about: `people.authority:${deed.id}`, land: authority.land };
  },
});
