import type { Context } from 'hono';
import { dayOf } from '../../shared/days.ts';
import { languages, type Language } from '../texts.ts';
import { cookies } from './cookies.ts';
import { bind } from './protect.ts';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

/** Finds out who asks, when and how they read. */
export const visitFrom = async (site: Site, c: Context): Promise<Visit> => {
  const { house } = site;
  const jar = cookies(c, house);
  const now = house.clock.now();
  const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
  const cookie = bearer ? null : jar.session();
  const { actor, session } =
    cookie || bearer
      ? await site.identify(house, { session: cookie, token: bearer }, now)
      : { actor: { kind: 'public' } as const, session: null };
  const url = new URL(c.req.url);
  const asked = url.searchParams.get('sprache');
  return {
    house,
    occasion: { actor, now, today: dayOf(now) },
    language: languages.includes(asked as Language) ? (asked as Language) : jar.language(),
    url,
    theme: jar.theme(),
    notice: jar.notice(),
    session: session && { hash: session, formToken: bind(site.secret, session, 'form') },
    remote: remoteOf(c, house.config.BEHIND_PROXY),
  };
};

/** Behind a proxy the connection is the proxy's; it adds the reader's address as the last one. */
const remoteOf = (c: Context, behindProxy: boolean): string =>
  (behindProxy && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
  (c.env?.incoming?.socket?.remoteAddress ?? '');
