import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { revokeTokenById, selectTokenOwner } from '../db/api-tokens.ts';
import { mayKeepTokens } from '../permissions.ts';

/** Ends a token at once: one's own, or at the console anybody's. @de Zugangsschlüssel widerrufen */
export const revokeToken = action({
  name: 'people.revoke-token',
  input: input({ id: id() }),
  async load(db, input) {
    const person = await selectTokenOwner(db, input.id);
    return person === undefined ? null : { person };
  },
  may: mayKeepTokens,
  async save(db, { id: token }, { now }, { person }) {
    await revokeTokenById(db, token, now);
    return { about: `people.person:${person}` };
  },
});
