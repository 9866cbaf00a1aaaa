import { createHmac, type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';

/** Sent with every page: nothing but our own origin may run, frame or be loaded. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** Whether a form was sent from one of our own pages. */
export const isFromHere = (c: Context, baseUrl: string): boolean => {
  const site = c.req.header('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || origin === baseUrl || URL.parse(origin)?.host === c.req.header('host');
};

/** Binds forms and live topics to a session, so that nobody can make them for somebody else. */
export const bind = (secret: KeyObject, session: Buffer, purpose: string): string =>
  createHmac('sha256', secret).update(session).update(purpose).digest('base64url');

export const isBound = (secret: KeyObject, session: Buffer, purpose: string, token: unknown): boolean => {
  const expected = Buffer.from(bind(secret, session, purpose));
  const given = Buffer.from(String(token));
  return expected.length === given.length && timingSafeEqual(expected, given);
};

export const newOnce = (): string => randomUUID();

/** A local address to go back to; anything else leads to the start page. */
export const localPath = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) && !/[\r\n]/.test(path) ? path : '/';
