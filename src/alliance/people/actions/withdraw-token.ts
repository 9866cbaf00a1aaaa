import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { revokeTokenById, selectTokenOwner } from '../db/api-tokens.ts';
import { mayServeAtConsole } from '../permissions.ts';

/** Ends somebody's token at once, by whoever runs the installation. @de Zugangsschlüssel entziehen */
export const withdrawToken = action({
  name: 'people.withdraw-token',
  input: input({ id: id() }),
  async load(db, input) {
    const person = await selectTokenOwner(db, input.id);
    return person === undefined ? null : { person };
  },
  may: mayServeAtConsole,
  async save(db, { id: token }, { now }, { person }) {
    await revokeTokenById(db, token, now);
    return { about: `people.person:${person}` };
  },
  browserOnly: true,
});
