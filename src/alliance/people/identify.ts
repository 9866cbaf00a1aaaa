import { dayOf } from '../../shared/days.ts';
import type { Actor, Office } from '../../shared/occasion.ts';
import type { Identified, Identify } from '../../platform/http/visit.ts';
import { hashOfToken } from '../../platform/tokens.ts';
import { selectBearer, selectSession, touchSession } from './db/sessions.ts';

const minute = 60_000;

/** Finds the person behind a session cookie or an API token: one statement a request. */
export const identify: Identify = async (house, credentials, now): Promise<Identified> => {
  if (credentials.token) return { actor: await bearer(house, credentials.token, now), session: null };
  if (!credentials.session) return { actor: { kind: 'public' }, session: null };
  const hash = hashOfToken(credentials.session);
  const found = await selectSession(house.database, hash, dayOf(now));
  if (!found) return { actor: { kind: 'public' }, session: null };
  const { SESSION_IDLE_MINUTES, SESSION_HOURS } = house.config;
  const idle = now.getTime() - found.seenAt.getTime() > SESSION_IDLE_MINUTES * minute;
  const old = now.getTime() - found.createdAt.getTime() > SESSION_HOURS * 60 * minute;
  if (idle || old) return { actor: { kind: 'public' }, session: null };
  if (now.getTime() - found.seenAt.getTime() > minute) await touchSession(house.database, hash, now);
  return { actor: actorOf(found, found.freshUntil), session: hash };
};

const bearer = async (house: Parameters<Identify>[0], token: string, now: Date): Promise<Actor> => {
  const found = await selectBearer(house.database, hashOfToken(token), now, dayOf(now));
  if (!found) return { kind: 'public' };
  // A token stands for one office: when that ends, the token must not slip into another one.
  return actorOf({ ...found, offices: found.offices.filter(({ id }) => id === found.office) }, null);
};

const actorOf = (
  found: { person: number; name: string; office: number | null; offices: Office[] },
  freshUntil: Date | null,
): Actor => ({
  kind: 'person',
  personId: found.person,
  name: found.name,
  offices: found.offices,
  office: found.offices.find(({ id }) => id === found.office) ?? found.offices[0] ?? null,
  freshUntil,
});
