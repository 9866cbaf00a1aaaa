import type { Context, Hono } from 'hono';
import type { AnyAction } from '../action.ts';
import { ask } from '../ask.ts';
import { check, rawFrom } from '../form/parse.ts';
import type { FieldProblem } from '../outcome.ts';
import { perform } from '../perform.ts';
import type { AnyRead } from '../read.ts';
import { sentenceOf, words } from '../words/index.ts';
import { triesTooOften } from './limit.ts';
import { apiPath, openApi } from './openapi.ts';
import { isFromHere } from './protect.ts';
import type { Site } from './site.ts';
import { visitFrom } from './visit-from.ts';
import type { Visit } from './visit.ts';

/** `/api/v1/context/verb` for every action, `/api/v1/context/question` for every read, from their own definitions. */
export const mountApi = (app: Hono, site: Site): void => {
  for (const { actions, reads } of site.house.contexts) {
    for (const action of actions)
      if (!action.browserOnly) app.post(apiPath(action.name), (c) => callAction(site, action, c));
    for (const read of reads) app.get(apiPath(read.name), (c) => callRead(site, read, c));
  }
  let document: string | undefined;
  app.get('/api/v1/openapi.json', (c) => {
    document ??= JSON.stringify(openApi(site.house));
    return c.body(document, 200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  });
  app.all('/api/v1/*', async (c) => {
    const { language } = await visitFrom(site, c);
    return problem(c, 404, 'not-found', words(language).errors.notFound);
  });
};

const callAction = async (site: Site, action: AnyAction, c: Context): Promise<Response> => {
  const visit = await visitFrom(site, c);
  const { errors } = words(visit.language);
  const isJson = c.req.header('content-type')?.split(';')[0]?.trim() === 'application/json';
  // A cookie alone must not be enough: a foreign page can send forms, but not JSON from our own origin.
  if (visit.session && !isFromHere(c, site.house.config.BASE_URL))
    return problem(c, 403, 'foreign', errors.foreign);
  if (!isJson) return problem(c, 415, 'not-json', errors.sendJson);
  if (triesTooOften(visit, action)) return problem(c, 429, 'busy', errors.busy);
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    return problem(c, 400, 'not-json', errors.brokenJson);
  }
  const checked = check(action.input, body, visit.language);
  if (!checked.ok) return invalid(c, checked.problems);
  const key = c.req.header('idempotency-key');
  const { actor } = visit.occasion;
  const once = key ? { key: `api:${actor.kind === 'person' ? actor.personId : ''}:${key}` } : undefined;
  const outcome = await perform(site.house, action, checked.value, visit.occasion, once);
  switch (outcome.outcome) {
    case 'done':
      return c.json({ done: true, about: outcome.trace.about, ...outcome.trace.reply }, 200, noStore);
    case 'repeated':
      return problem(c, 409, 'repeated', errors.repeated);
    case 'not-found':
      return problem(c, 404, 'not-found', errors.notFound);
    case 'invalid':
      return invalid(c, outcome.problems);
    case 'forbidden':
      return refused(site, c, visit, outcome.refusal);
    case 'declined':
      return problem(
        c,
        409,
        outcome.declined.reason,
        sentenceOf(site.house, visit.language, outcome.declined),
        {
          ...(outcome.declined.field && { field: outcome.declined.field }),
        },
      );
  }
};

const callRead = async (site: Site, read: AnyRead, c: Context): Promise<Response> => {
  const before = site.cache.state();
  const visit = await visitFrom(site, c);
  const checked = check(read.input, await rawFrom(read.input, visit.url.searchParams), visit.language);
  if (!checked.ok) return invalid(c, checked.problems);
  const answer = await ask(site.house, read, checked.value, visit.occasion);
  switch (answer.outcome) {
    case 'found':
      return read.confidential
        ? c.json(answer.value, 200, noStore)
        : send(site, visit, c, before, answer.value);
    case 'forbidden':
      return refused(site, c, visit, answer.refusal);
    case 'not-found':
      return problem(c, 404, 'not-found', words(visit.language).errors.notFound);
    case 'invalid':
      return invalid(c, answer.problems);
  }
};

/** What the public may read, any page may fetch and this process may keep. */
const send = (site: Site, visit: Visit, c: Context, before: string, value: unknown): Response => {
  const json = JSON.stringify(value);
  if (visit.occasion.actor.kind !== 'public')
    return c.body(json, 200, { 'content-type': 'application/json', ...noStore });
  const headers = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'cache-control': 'private, no-cache',
    vary: 'cookie, accept-encoding',
  };
  const url = visit.url.pathname + visit.url.search;
  const etag = site.cache.keep(url, c.req.header('cookie'), before, headers, Buffer.from(json));
  return c.body(json, 200, etag ? { ...headers, etag } : headers);
};

const noStore = { 'cache-control': 'no-store' };
type Failure = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;

export const problem = (
  c: Context,
  status: Failure,
  type: string,
  detail: string,
  more: object = {},
): Response =>
  c.json({ type, status, detail, ...more }, status, {
    'content-type': 'application/problem+json',
    ...noStore,
  });

const invalid = (c: Context, problems: FieldProblem[]): Response =>
  problem(c, 422, 'invalid', problems.map(({ field, message }) => `${field}: ${message}`).join(' '), {
    problems,
  });

const refused = (site: Site, c: Context, visit: Visit, refusal: { reason: string }): Response =>
  problem(
    c,
    visit.occasion.actor.kind === 'public' ? 401 : 403,
    refusal.reason,
    sentenceOf(site.house, visit.language, refusal),
  );
