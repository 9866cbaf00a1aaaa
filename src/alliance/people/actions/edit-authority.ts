import { action } from '../../../platform/action.ts';
import { choice, id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { landCodes } from '../../territory/lands.ts';
import { authorityFields } from '../authority-fields.ts';
import { selectAuthorities, selectAuthority, updateAuthority } from '../db/authorities.ts';
import { mayKeepAuthorities } from '../permissions.ts';
import { decideAuthority } from '../rules/authority.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Corrects what is said about a ministry or authority. @de Behörde ändern */
export const editAuthority = action({
  name: 'people.edit-authority',
  input: input({ id: id(), version: wholeNumber(), ...authorityFields, land: optional(choice(landCodes)) }),
  async load(db, input) {
    const authority = await selectAuthority(db, input.id);
    return authority && { authority, all: await selectAuthorities(db) };
  },
  may: mayKeepAuthorities,
  decide: ({ authority, all }, deed) =>
    authority.version === deed.version
      ? decideAuthority(
          all.filter((other) => other.id !== authority.id),
          deed,
        )
      : decline('changed-meanwhile'),
  async save(db, deed, _, { authority: { version: _version, ...before } }) {
    await updateAuthority(db, deed.id, deed);
    return { about: `people.authority:${deed.id}`, land: deed.land, details: { before } };
  },
  conflicts: { authority_name: 'people.authority-known' },
});
