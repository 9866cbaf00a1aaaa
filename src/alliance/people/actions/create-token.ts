import { action } from '../../../platform/action.ts';
import { day, email, id, input, optional, personal, text } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { endOf, isWithin } from '../../../shared/days.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertToken } from '../db/api-tokens.ts';
import { selectOfficesOf } from '../db/offices.ts';
import { selectPerson, selectPersonByEmail } from '../db/persons.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayKeepTokens } from '../permissions.ts';
import { decideToken } from '../rules/api-token.ts';

/**
 * Makes a token for the API that acts in one of its owner's offices; it is shown once, and its owner is told. One makes
 * it for oneself; whoever runs the installation makes it for the person of an address, in their only or first office.
 *
 * @de Zugangsschlüssel erstellen
 */
export const createToken = action({
  name: 'people.create-token',
  input: input({
    email: optional(personal(email())),
    name: text(80),
    office: optional(id()),
    lastDay: day(),
  }),
  async load(db, { email: address }, occasion) {
    const own = personOf(occasion);
    const owner =
      address !== null
        ? await selectPersonByEmail(db, address)
        : own === null
          ? null
          : await selectPerson(db, own);
    // only the console learns that nobody has an address; to everybody else a stranger's is a stranger's
    if (!owner && occasion.actor.kind === 'system') return null;
    const offices = owner ? await selectOfficesOf(db, owner.id) : [];
    return {
      person: owner?.id ?? null,
      owner: owner ?? null,
      offices: offices.filter(({ fromDay, toDay }) => isWithin(occasion.today, fromDay, toDay)),
    };
  },
  may: mayKeepTokens,
  decide: ({ offices }, deed, { today }) =>
    decideToken(offices, { ...deed, office: deed.office ?? offices[0]?.id ?? 0 }, today),
  async save(db, { name, office, lastDay }, { now }, { owner }) {
    if (!owner) throw new Error('nobody to make a token for');
    const { token, hash } = newToken('hafen_');
    const expiresAt = endOf(lastDay);
    const number = await insertToken(db, { person: owner.id, office, name, hash, expiresAt, now });
    await sendEssential(db, owner, 'token-created', { name: owner.name, token: name }, now);
    return { about: `people.person:${owner.id}`, reply: { id: number, token } };
  },
  essential: true,
});
