import { action } from '../../../platform/action.ts';
import { day, email, id, input, optional, personal, text } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { addDays, isWithin } from '../../../shared/days.ts';
import { insertToken } from '../db/api-tokens.ts';
import { selectOfficesOf } from '../db/offices.ts';
import { selectPersonByEmail } from '../db/persons.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayServeAtConsole } from '../permissions.ts';
import { decideToken } from '../rules/api-token.ts';

/** Makes a token for somebody else, by whoever runs the installation; its owner is told. @de Zugangsschlüssel ausstellen */
export const issueToken = action({
  name: 'people.issue-token',
  input: input({ email: personal(email()), name: text(80), office: optional(id()), lastDay: day() }),
  async load(db, { email: address }, { today }) {
    const person = await selectPersonByEmail(db, address);
    if (!person) return null;
    const offices = await selectOfficesOf(db, person.id);
    return { person, offices: offices.filter(({ fromDay, toDay }) => isWithin(today, fromDay, toDay)) };
  },
  may: mayServeAtConsole,
  decide: ({ offices }, deed, { today }) =>
    decideToken(offices, { ...deed, office: deed.office ?? offices[0]?.id ?? 0 }, today),
  async save(db, { name, office, lastDay }, { now }, { person }) {
    const { token, hash } = newToken('hafen_');
    const expiresAt = new Date(`${addDays(lastDay, 1)}T00:00:00+01:00`);
    const number = await insertToken(db, { person: person.id, office, name, hash, expiresAt, now });
    await sendEssential(db, person, 'token-created', { name: person.name, token: name }, now);
    return { about: `people.person:${person.id}`, reply: { id: number, token } };
  },
  browserOnly: true,
});
