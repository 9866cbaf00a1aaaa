import type { Db } from '../../../platform/database/index.ts';
import { newToken } from '../../../platform/tokens.ts';
import { insertLoginLink } from './login-links.ts';
import { insertPerson, selectPersonByEmail } from './persons.ts';

/** An invitation is read in the office, not at once. */
export const invitationDays = 14;

/** The person of an address, made if nobody has it yet, with a log-in link that counts longer than usual. */
export const personWithLink = async (
  db: Db,
  wanted: { name: string; email: string; back: string },
  now: Date,
): Promise<{ person: number; isNew: boolean; token: string }> => {
  const known = await selectPersonByEmail(db, wanted.email);
  const person = known?.id ?? (await insertPerson(db, { name: wanted.name, email: wanted.email, now }));
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await insertLoginLink(db, { hash, person, now, expiresAt, back: wanted.back });
  return { person, isNew: !known, token };
};
