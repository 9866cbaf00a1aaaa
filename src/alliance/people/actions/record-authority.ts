import { action } from '../../../platform/action.ts';
import { choice, input, optional } from '../../../platform/form/inputs.ts';
import { landCodes } from '../../territory/lands.ts';
import { authorityFields } from '../authority-fields.ts';
import { insertAuthority, selectAuthorities } from '../db/authorities.ts';
import { mayKeepAuthorities } from '../permissions.ts';
import { decideAuthority } from '../rules/authority.ts';

/** Enters a ministry or authority that the alliance writes to. @de Behörde eintragen */
export const recordAuthority = action({
  name: 'people.record-authority',
  input: input({ ...authorityFields, land: optional(choice(landCodes)) }),
  load: async (db) => ({ others: await selectAuthorities(db) }),
  may: mayKeepAuthorities,
  decide: ({ others }, deed) => decideAuthority(others, deed),
  async save(db, deed, { now }) {
    const id = await insertAuthority(db, deed, now);
    return { about: `people.authority:${id}`, land: deed.land, reply: { id } };
  },
  conflicts: { authority_name: 'people.authority-known' },
});
