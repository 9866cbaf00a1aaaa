import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, optional, secret } from '../../../platform/form/inputs.ts';
import { hashOfToken, newToken } from '../../../platform/tokens.ts';
import { selectLoginLink, useLoginLink } from '../db/login-links.ts';
import { deleteSession, insertSession, selectSessionOffice } from '../db/sessions.ts';
import { mayLogIn } from '../permissions.ts';
import { decideLogIn, freshMinutes } from '../rules/log-in.ts';

/**
 * Exchanges an unused, unexpired link for a new session. A session that this browser had before ends, so that nobody
 * can slip one to somebody else; of the same person it passes on the chosen office.
 *
 * @de Anmelden
 */
export const logIn = action({
  name: 'people.log-in',
  input: input({
    token: secret(z.string().min(1).max(200)),
    session: secret(optional(z.string().max(200))),
  }),
  async load(db, { token, session }) {
    const hash = hashOfToken(token);
    return {
      hash,
      link: (await selectLoginLink(db, hash)) ?? null,
      before: session ? Buffer.from(session, 'hex') : null,
    };
  },
  may: mayLogIn,
  decide: ({ hash, link }, _, { now }) => decideLogIn(hash, link, now),
  async save(db, { hash, person, back }, { now }, { before }) {
    await useLoginLink(db, hash, now);
    const office = before && (await selectSessionOffice(db, before, person));
    if (before) await deleteSession(db, before);
    const session = newToken();
    const freshUntil = new Date(now.getTime() + freshMinutes * 60_000);
    await insertSession(db, { hash: session.hash, person, office, now, freshUntil });
    return { about: `people.person:${person}`, reply: { session: session.token, back } };
  },
  browserOnly: true,
});
