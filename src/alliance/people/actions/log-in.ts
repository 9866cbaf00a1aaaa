import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, secret } from '../../../platform/form/inputs.ts';
import { hashOfToken, newToken } from '../../../platform/tokens.ts';
import { selectLoginLink, useLoginLink } from '../db/login-links.ts';
import { insertSession } from '../db/sessions.ts';
import { mayLogIn } from '../permissions.ts';
import { decideLogIn, freshMinutes } from '../rules/log-in.ts';

/** Exchanges an unused, unexpired link for a session. @de Anmelden */
export const logIn = action({
  name: 'people.log-in',
  input: input({ token: secret(z.string().min(1).max(200)) }),
  async load(db, { token }) {
    const hash = hashOfToken(token);
    return { hash, link: (await selectLoginLink(db, hash)) ?? null };
  },
  may: mayLogIn,
  decide: ({ hash, link }, _, { now }) => decideLogIn(hash, link, now),
  async save(db, { hash, person, back }, { now }) {
    await useLoginLink(db, hash, now);
    const session = newToken();
    const freshUntil = new Date(now.getTime() + freshMinutes * 60_000);
    await insertSession(db, { hash: session.hash, person, office: null, now, freshUntil });
    return { about: `people.person:${person}`, reply: { session: session.token, back } };
  },
  browserOnly: true,
});
