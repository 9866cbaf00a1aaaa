import { type KeyObject, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { identify } from './alliance/people/identify.ts';
import { mountDevelopment } from './pages/entwicklung/development.tsx';
import { drawings } from './pages/drawings.tsx';
import { mountEveryday } from './pages/everyday.ts';
import { pages } from './pages/pages.ts';
import { serveAssets } from './platform/http/assets.ts';
import { mountApi, problem } from './platform/http/api.ts';
import { type LivePages, serveLive } from './platform/http/live.ts';
import { PageCache } from './platform/http/page-cache.ts';
import { securityHeaders } from './platform/http/protect.ts';
import { answerSentence, notShown } from './platform/http/respond.ts';
import { mountPages, type Site } from './platform/http/site.ts';
import { visitFrom } from './platform/http/visit-from.ts';
import type { House } from './platform/house.ts';
import { readableStack } from './platform/stack.ts';
import { fill } from './platform/texts.ts';
import { words } from './platform/words/index.ts';

/** The whole web side, in the order in which a request passes it. */
export const buildApp = (
  house: House,
  secret: KeyObject,
  live: LivePages,
): { app: Hono; cache: PageCache } => {
  const cache = new PageCache(house);
  const site: Site = { house, pages, drawings, identify, cache, secret };
  const app = new Hono();
  const { UPLOAD_MEGABYTES, BASE_URL } = house.config;

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value);
    if (BASE_URL.startsWith('https:')) c.header('strict-transport-security', 'max-age=31536000');
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: UPLOAD_MEGABYTES * 1024 * 1024,
      onError: async (c) => {
        const visit = await visitFrom(site, c);
        const limit = { limit: UPLOAD_MEGABYTES };
        return c.req.path.startsWith('/api/')
          ? problem(c, 413, 'too-large', fill(words(visit.language).errors.tooLarge, limit))
          : answerSentence(site, visit, c, 413, 'tooLarge', { href: '/', label: 'back' }, limit);
      },
    }),
  );
  app.get('/assets/*', serveAssets());
  app.get('/live', (c) => serveLive(site, live, c));
  mountApi(app, site);
  mountEveryday(app, site);
  mountDevelopment(app, site);
  mountPages(app, site);

  app.notFound(async (c) => notShown(site, await visitFrom(site, c), c, { outcome: 'not-found' }));
  app.onError(async (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const id = randomUUID().slice(0, 8);
    house.log({
      level: 'error',
      event: 'request',
      id,
      // never the address itself: those of personal links hold a secret
      route: routePath(c, -1),
      message: readableStack(error),
    });
    const visit = await visitFrom(site, c);
    return answerSentence(site, visit, c, 500, 'broken', { href: '/', label: 'back' }, { id });
  });
  return { app, cache };
};
