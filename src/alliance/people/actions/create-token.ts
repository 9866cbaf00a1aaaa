import { action } from '../../../platform/action.ts';
import { day, id, input, text } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { addDays } from '../../../shared/days.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertToken } from '../db/api-tokens.ts';
import { selectPerson } from '../db/persons.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayUseOwnSession } from '../permissions.ts';
import { decideToken } from '../rules/api-token.ts';

/** Makes a token for the API that acts in one of one's own offices; it is shown once. @de Zugangsschlüssel erstellen */
export const createToken = action({
  name: 'people.create-token',
  input: input({ name: text(80), office: id(), lastDay: day() }),
  async load(db, _input, occasion) {
    const person = personOf(occasion);
    const known = person === null ? undefined : await selectPerson(db, person);
    const offices = occasion.actor.kind === 'person' ? occasion.actor.offices : [];
    return { person, known: known ?? null, offices };
  },
  may: mayUseOwnSession,
  decide: ({ offices }, input, { today }) => decideToken(offices, input, today),
  async save(db, { name, office, lastDay }, { now }, { known }) {
    if (!known) throw new Error('nobody to make a token for');
    const { token, hash } = newToken('hafen_');
    // The last day counts to its end, wherever the clocks stand.
    const expiresAt = new Date(`${addDays(lastDay, 1)}T00:00:00+01:00`);
    const id = await insertToken(db, { person: known.id, office, name, hash, expiresAt, now });
    await sendEssential(db, known, 'token-created', { name: known.name, token: name }, now);
    return { about: `people.person:${known.id}`, reply: { id, token } };
  },
  essential: true,
});
