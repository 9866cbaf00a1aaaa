import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { officeOf } from '../../shared/occasion.ts';
import { ask } from '../ask.ts';
import { fieldsOf } from '../form/fields.ts';
import { check, type Entries, rawFrom } from '../form/parse.ts';
import type { Answer, FieldProblem, Outcome } from '../outcome.ts';
import { isFresh, perform } from '../perform.ts';
import type { AnyRead } from '../read.ts';
import { actionTexts, sentenceOf } from '../words/index.ts';
import { cookies } from './cookies.ts';
import { answerSentence, notShown, respond } from './respond.ts';
import { placeOf, triesTooOften } from './limit.ts';
import type { After, DownloadDefinition, FormDefinition, FormState, PageDefinition } from './page.ts';
import { isBound, isFromHere, newOnce } from './protect.ts';
import type { Site } from './site.ts';
import { visitFrom } from './visit-from.ts';
import type { Visit } from './visit.ts';

type Found<Value> =
  | { value: Value; response?: never }
  | { value?: never; response: Response | Promise<Response> };

/** Asks a page's read with what its address says. */
const askPage = async (
  site: Site,
  read: AnyRead | undefined,
  c: Context,
  visit: Visit,
): Promise<Found<unknown>> => {
  if (!read) return { value: undefined };
  const query = [
    ...visit.url.searchParams,
    ...Object.entries(c.req.param() as Record<string, string>),
  ] as Entries;
  const checked = check(read.input, await rawFrom(read.input, query), visit.language);
  const answer: Answer<unknown> = checked.ok
    ? await ask(site.house, read, checked.value, visit.occasion)
    : { outcome: 'invalid', problems: checked.problems };
  return answer.outcome === 'found'
    ? { value: answer.value }
    : { response: notShown(site, visit, c, answer, read.confidential) };
};

export const servePage = async (site: Site, page: PageDefinition<any>, c: Context): Promise<Response> => {
  const before = site.cache.state();
  const visit = await visitFrom(site, c);
  const found = await askPage(site, page.read, c, visit);
  if (found.response) return found.response;
  const { value } = found as { value: unknown };
  const frame = {
    title: page.title(value, visit),
    crumbs: page.crumbs?.(value, visit) ?? [],
    wide: page.wide ?? false,
    follows: page.follows?.(value) ?? null,
    keepAs: page.read?.confidential ? null : before,
    confidential: page.read?.confidential ?? false,
  };
  return respond(site, visit, c, 200, frame, page.view(value, visit));
};

export const serveDownload = async (
  site: Site,
  page: DownloadDefinition<any>,
  c: Context,
): Promise<Response> => {
  const visit = await visitFrom(site, c);
  const found = await askPage(site, page.read, c, visit);
  if (found.response) return found.response;
  const { name, type, body, inline } = await page.file(found.value, visit);
  return c.body(body as Uint8Array<ArrayBuffer>, 200, {
    'content-type': type,
    'cache-control': 'private, no-cache',
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
};

export const serveForm = async (
  site: Site,
  page: FormDefinition<any, any>,
  c: Context,
  mayTry: (remote: string) => boolean = () => true,
): Promise<Response> => {
  const visit = await visitFrom(site, c);
  if (c.req.method === 'POST' && !mayTry(placeOf(visit.remote)))
    return answerSentence(site, visit, c, 429, 'busy', { href: visit.url.pathname, label: 'reload' });
  const found = await askPage(site, page.read, c, visit);
  if (found.response) return found.response;
  const { value } = found as { value: unknown };
  if (c.req.method !== 'POST') {
    const values = { ...Object.fromEntries(visit.url.searchParams), ...page.values?.(value, visit) };
    return drawForm(site, page, c, visit, value, { values, problems: [], refusal: null, once: newOnce() });
  }
  return submit(site, page, c, visit, value);
};

const submit = async (
  site: Site,
  page: FormDefinition<any, any>,
  c: Context,
  visit: Visit,
  value: unknown,
): Promise<Response> => {
  const form = await c.req.formData().catch(() => null);
  if (!form)
    return answerSentence(site, visit, c, 400, 'halfSent', { href: visit.url.pathname, label: 'reload' });
  const sent = [...form] as [string, string | File][];
  const control = (name: string) => sent.find(([key]) => key === name)?.[1];
  const bound =
    visit.session === null || isBound(site.secret, visit.session.hash, 'form', control('_schutz'));
  if (!isFromHere(c, site.house.config.BASE_URL) || !bound)
    return answerSentence(site, visit, c, 403, 'foreign', { href: visit.url.pathname, label: 'reload' });
  if (triesTooOften(visit, page.action))
    return answerSentence(site, visit, c, 429, 'busy', { href: visit.url.pathname, label: 'reload' });
  const fixed = page.fixed?.(c.req.param() as Record<string, string>, value, visit) ?? {};
  const raw = { ...(await rawFrom(page.action.input, sent)), ...fixed };
  const sentOnce = control('_einmal');
  const once = typeof sentOnce === 'string' && /^[\w-]{8,80}$/.test(sentOnce) ? sentOnce : newOnce();
  const again = (status: 409 | 422 | 403, problems: FieldProblem[], refusal: string | null) =>
    drawForm(site, page, c, visit, value, { values: raw, problems, refusal, once: newOnce() }, status);
  const checked = check(page.action.input, raw, visit.language);
  if (!checked.ok) return again(422, checked.problems, null);
  let after: After | undefined;
  const outcome: Outcome = await perform(site.house, page.action, checked.value, visit.occasion, {
    key: `form:${once}`,
    location(trace) {
      const next = page.after(trace, visit, checked.value);
      after = typeof next === 'string' ? { location: next } : next;
      // The address behind a personal link holds its token, which is stored nowhere.
      return page.read?.confidential ? null : after.location;
    },
  });
  const say = (refused: { reason: string; with?: Record<string, string | number> }) =>
    sentenceOf(site.house, visit.language, refused);
  switch (outcome.outcome) {
    case 'done':
      return page.shown
        ? showOnce(site, page, c, visit, page.shown(outcome.trace, visit))
        : leave(site, c, page.action.name, after as After);
    case 'repeated': {
      // The place of a capability link is never stored; it is derived anew.
      const next = page.read?.confidential ? page.after({ about: '' }, visit, checked.value) : null;
      const location = outcome.location ?? (typeof next === 'string' ? next : next?.location);
      return location
        ? c.redirect(location, 303)
        : answerSentence(site, visit, c, 409, 'repeated', { href: '/', label: 'back' });
    }
    case 'declined': {
      const { field } = outcome.declined;
      const sentence = say(outcome.declined);
      return field ? again(409, [{ field, message: sentence }], null) : again(409, [], sentence);
    }
    case 'forbidden':
      return again(403, [], say(outcome.refusal));
    case 'not-found':
      return notShown(site, visit, c, { outcome: 'not-found' }, page.read?.confidential);
    case 'invalid':
      return again(422, outcome.problems, null);
  }
};

const leave = (site: Site, c: Context, action: string, after: After): Response => {
  const jar = cookies(c, site.house);
  if (after.session === 'end') jar.endSession();
  else if (after.session) jar.openSession(after.session.token, after.session.until);
  jar.leaveNotice(action);
  return c.redirect(after.location, 303);
};

/** The answer itself is the page; nobody keeps a copy of it on the way. */
const showOnce = (
  site: Site,
  page: FormDefinition<any, any>,
  c: Context,
  visit: Visit,
  content: Child,
): Response | Promise<Response> => {
  const title = actionTexts(site.house, visit.language, page.action.name)?.title ?? page.action.name;
  const noticed = { ...visit, notice: page.action.name };
  return respond(
    site,
    noticed,
    c,
    200,
    { title, crumbs: [], wide: false, follows: null, keepAs: null },
    content,
  );
};

const drawForm = (
  site: Site,
  page: FormDefinition<any, any>,
  c: Context,
  visit: Visit,
  value: unknown,
  state: Pick<FormState, 'values' | 'problems' | 'refusal' | 'once'>,
  status: 200 | 403 | 409 | 422 = 200,
): Response | Promise<Response> => {
  const texts = actionTexts(site.house, visit.language, page.action.name);
  if (!texts) throw new Error(`no texts for ${page.action.name}`);
  if (page.action.essential && officeOf(visit.occasion.actor) && !isFresh(visit.occasion))
    return c.redirect(`/anmelden?zurueck=${encodeURIComponent(visit.url.pathname)}&frisch=true`, 303);
  const fixed = page.fixed?.(c.req.param() as Record<string, string>, value, visit) ?? {};
  const form: FormState = {
    ...state,
    fields: fieldsOf(page.action.input).filter(({ name }) => !(name in fixed)),
    token: visit.session?.formToken ?? null,
    action: visit.url.pathname + visit.url.search,
  };
  const options = page.options?.(value, visit) ?? {};
  const content = page.view
    ? page.view(form, value, visit)
    : site.drawings.form(form, texts, options, visit, page.above?.(value, visit) ?? null);
  const frame = {
    title: page.title?.(value, visit) ?? texts.title,
    crumbs: page.crumbs?.(value, visit) ?? [],
    wide: false,
    follows: null,
    failed: state.problems.length > 0 || state.refusal !== null,
    keepAs: null,
    confidential: page.read?.confidential ?? false,
  };
  return respond(site, visit, c, status, frame, content);
};
