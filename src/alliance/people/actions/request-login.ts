import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { email, input, personal } from '../../../platform/form/inputs.ts';
import { localPath } from '../../../platform/http/protect.ts';
import { newToken } from '../../../platform/tokens.ts';
import { accept } from '../../../shared/decision.ts';
import { countLoginLinksSince, insertLoginLink } from '../db/login-links.ts';
import { selectPersonByEmail } from '../db/persons.ts';
import { sendLoginMail } from '../mails/login.ts';
import { mayLogIn } from '../permissions.ts';

export const linkMinutes = 30;
/** More links than this in one validity would only help somebody who wants to flood a mailbox. */
const mostLinks = 5;

/**
 * Sends a log-in link, if the address belongs to somebody. The answer is the same in either case, so that nobody can
 * find out who has a log-in.
 *
 * @de Anmeldelink anfordern
 */
export const requestLogin = action({
  name: 'people.request-login',
  input: input({ email: personal(email()), back: z.string().max(2_000).default('/') }),
  async load(db, { email: address }, { now }) {
    const person = await selectPersonByEmail(db, address);
    const since = new Date(now.getTime() - linkMinutes * 60_000);
    return { person: person ?? null, recent: person ? await countLoginLinksSince(db, person.id, since) : 0 };
  },
  may: mayLogIn,
  decide: ({ person, recent }, { back }) => accept({ person: recent < mostLinks ? person : null, back }),
  async save(db, { person, back }, { now }) {
    if (!person) return { about: 'people.login:none' };
    const { token, hash } = newToken();
    const expiresAt = new Date(now.getTime() + linkMinutes * 60_000);
    await insertLoginLink(db, { hash, person: person.id, now, expiresAt, back: localPath(back) });
    await sendLoginMail(db, person, token, now);
    return { about: `people.person:${person.id}` };
  },
  browserOnly: true,
});
