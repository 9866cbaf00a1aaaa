import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Answer } from '../outcome.ts';
import { fill } from '../texts.ts';
import { sentenceOf, words } from '../words/index.ts';
import { cookies } from './cookies.ts';
import type { Crumb } from './page.ts';
import { bind } from './protect.ts';
import type { Frame, Site } from './site.ts';
import type { Visit } from './visit.ts';

interface Surroundings {
  title: string;
  crumbs: Crumb[];
  wide: boolean;
  follows: string | null;
  failed?: boolean;
  confidential?: boolean;
  /** State of the data in which an anonymous answer was made; null keeps it out of the cache. */
  keepAs: string | null;
}

/** Draws a page and sends it; an anonymous, successful one is kept for the next reader. */
export const respond = async (
  site: Site,
  visit: Visit,
  c: Context,
  status: Frame['status'],
  around: Surroundings,
  content: Child,
): Promise<Response> => {
  const failure = visit.language === 'en' ? 'Error: ' : 'Fehler: ';
  const live =
    around.follows && visit.session
      ? `/live?thema=${encodeURIComponent(around.follows)}&schutz=${bind(site.secret, visit.session.hash, around.follows)}`
      : null;
  const frame: Frame = {
    status,
    title: around.failed ? failure + around.title : around.title,
    crumbs: around.crumbs,
    wide: around.wide,
    confidential: around.confidential ?? false,
    live,
  };
  // Parts of a page may be asynchronous; then the whole answers with a promise of its text.
  const html = Buffer.from(await textOf(site.drawings.shell(frame, content, visit)));
  if (visit.notice) cookies(c, site.house).takeNotice();
  const anonymous = visit.occasion.actor.kind === 'public';
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': visit.language,
    vary: 'cookie, accept-encoding',
    'cache-control': anonymous ? 'private, no-cache' : 'no-store',
  };
  if (anonymous && status === 200 && around.keepAs !== null) {
    const etag = site.cache.keep(
      visit.url.pathname + visit.url.search,
      c.req.header('cookie'),
      around.keepAs,
      { ...headers, ...Object.fromEntries(c.res.headers) },
      html,
    );
    if (etag) headers.etag = etag;
  }
  return c.body(html, status, headers);
};

const textOf = async (drawn: Child): Promise<string> =>
  (drawn as { toString(): string | Promise<string> }).toString();

/** The page for an answer that shows nothing; behind a personal link there may be nothing because the link is cut short. */
export const notShown = (
  site: Site,
  visit: Visit,
  c: Context,
  answer: Exclude<Answer<unknown>, { outcome: 'found' }>,
  byLink = false,
): Response | Promise<Response> => {
  const { errors } = words(visit.language);
  if (answer.outcome === 'not-found')
    return answerSentence(site, visit, c, 404, byLink ? 'linkUnknown' : 'notFound', home);
  if (answer.outcome === 'invalid') {
    const sentence = answer.problems.map(({ field, message }) => `${field}: ${message}`).join(' ');
    const without = new URL(visit.url);
    for (const { field } of answer.problems) without.searchParams.delete(field);
    return draw(site, visit, c, 400, errors.invalidTitle, sentence, {
      href: without.pathname + without.search,
      label: errors.without,
    });
  }
  const sentence = sentenceOf(site.house, visit.language, answer.refusal);
  const toLogIn = visit.occasion.actor.kind === 'public' || answer.refusal.reason === 'rights.log-in-again';
  const back = encodeURIComponent(visit.url.pathname + visit.url.search);
  const way = toLogIn
    ? { href: `/anmelden?zurueck=${back}`, label: errors.logIn }
    : { href: '/', label: errors.back };
  return draw(site, visit, c, toLogIn ? 401 : 403, errors.forbiddenTitle, sentence, way);
};

const home = { href: '/', label: 'back' } as const;
type Sentence =
  | 'notFound'
  | 'linkUnknown'
  | 'foreign'
  | 'halfSent'
  | 'repeated'
  | 'broken'
  | 'tooLarge'
  | 'busy';

export const answerSentence = (
  site: Site,
  visit: Visit,
  c: Context,
  status: Frame['status'],
  key: Sentence,
  way: { href: string; label: 'back' | 'reload' | 'logIn' },
  values: Record<string, string | number> = {},
): Response | Promise<Response> => {
  const { errors } = words(visit.language);
  return draw(site, visit, c, status, errors[`${key}Title`], fill(errors[key], values), {
    href: way.href,
    label: errors[way.label],
  });
};

const draw = (
  site: Site,
  visit: Visit,
  c: Context,
  status: Frame['status'],
  title: string,
  sentence: string,
  way: { href: string; label: string },
): Response | Promise<Response> =>
  respond(
    site,
    visit,
    c,
    status,
    { title, crumbs: [], wide: false, follows: null, keepAs: null },
    site.drawings.sentence(title, sentence, way, visit),
  );
